#include "core/rules/needs.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/support/files.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <catch2/catch.hpp>

using namespace core;
using rules::Catalogue;

namespace {

const QString kFile = QStringLiteral("benefits/sostegno_prova.yaml");
const QString kBenefit = QStringLiteral("sostegno_prova");

/// The example, its benefit with more said of it.
tests::LawFiles with(const QByteArray &lines)
{
    auto files = tests::exampleLaw();
    files[kFile] += "\n" + lines;
    return files;
}

std::shared_ptr<const Catalogue> lawWith(const QByteArray &lines)
{
    const auto loaded = tests::loadLaw(with(lines));
    if (!loaded) {
        for (const auto &fault : loaded.error())
            UNSCOPED_INFO(fault.toString().toStdString());
    }
    REQUIRE(loaded);
    return *loaded;
}

rules::BenefitSummary summaryWith(const QByteArray &lines)
{
    return *lawWith(lines)->benefit(kBenefit);
}

QString faultWith(const QByteArray &lines)
{
    const auto fault = tests::onlyFault(with(lines));
    CHECK(fault.file == kFile);
    return fault.message + (fault.hint.isEmpty() ? QString() : QStringLiteral(" — ") + fault.hint);
}

const std::shared_ptr<const Catalogue> &shipped()
{
    static const auto loaded = Catalogue::load(QStringLiteral(SOURCE_DIR "/resources")).value();
    return loaded;
}

}   // namespace

TEST_CASE("fifteen needs have a card each: a letter and a drawing of their own", "[rules]")
{
    CHECK(rules::needIds().size() == 15);
    QSet<QString> letters;
    for (const auto &id : rules::needIds()) {
        INFO(id.toStdString());
        letters.insert(rules::needLetter(id));
        CHECK(rules::needLetter(id).size() == 1);
        CHECK_FALSE(tests::readFile(QStringLiteral(SOURCE_DIR "/resources/icons/needs/") + id +
                                    QStringLiteral(".svg"))
                        .isEmpty());
    }
    CHECK(letters.size() == 15);
    CHECK(rules::needLetter(QStringLiteral("figli")) == QStringLiteral("C"));
    CHECK(rules::needLetter(QStringLiteral("altro")) == QStringLiteral("Q"));
    CHECK(rules::needLetter(QStringLiteral("vacanze")).isEmpty());
}

TEST_CASE("a benefit says which needs lead to it, in the order of the cards", "[rules]")
{
    CHECK(summaryWith("needs: [cibo, reddito]\n").needs ==
          QStringList{QStringLiteral("reddito"), QStringLiteral("cibo")});
    CHECK(summaryWith("").needs.isEmpty());
    CHECK(faultWith("needs: [redito]\n") ==
          QStringLiteral("Il bisogno «redito» non esiste. — reddito"));
    CHECK(faultWith("needs: [cibo, cibo]\n") == QStringLiteral("Il bisogno «cibo» c'è già."));
}

TEST_CASE("the first step and the office of a benefit are words of its file", "[rules]")
{
    const auto law = lawWith("first_step: { it: \"Si va al Comune.\", de: \"Zur Gemeinde.\" }\n"
                             "desk: { where: \"Piazza 1\", hours: \"9-12\", bring: \"L'ISEE.\", "
                             "phone: \"06 164 164\" }\n");
    const auto summary = *law->benefit(kBenefit);
    CHECK(summary.firstStep.in(QStringLiteral("de")) == QStringLiteral("Zur Gemeinde."));
    CHECK(summary.desk.where.it() == QStringLiteral("Piazza 1"));
    CHECK(summary.desk.hours.it() == QStringLiteral("9-12"));
    CHECK(summary.desk.bring.it() == QStringLiteral("L'ISEE."));
    CHECK(summary.desk.phone == QStringLiteral("06 164 164"));
    const auto described = *law->describe(kBenefit);
    CHECK(described[QLatin1String("first_step")] == QStringLiteral("Si va al Comune."));
    CHECK(described[QLatin1String("desk")][QLatin1String("hours")] == QStringLiteral("9-12"));
    CHECK((*lawWith("")->describe(kBenefit))[QLatin1String("desk")].isNull());
    CHECK(faultWith("desk: { phone: \"chiamare\" }\n") ==
          QStringLiteral("«chiamare» non è un numero di telefono. — solo cifre e spazi, come 06 "
                         "164 164"));
    CHECK(faultWith("desk: {}\n") ==
          QStringLiteral("Di «desk» serve almeno una voce: where, hours, bring o phone."));
    CHECK(faultWith("desk: { wher: \"Piazza 1\", hours: \"9-12\" }\n")
              .startsWith(QStringLiteral("La voce «wher» qui non esiste.")));
}

TEST_CASE("what a list shows is the usual results, or those the file names", "[rules]")
{
    const auto usual = summaryWith("").shown;
    CHECK(usual.amounts == QStringList{QStringLiteral("importo")});
    CHECK(usual.deadline == QStringLiteral("termine_domanda"));
    CHECK(usual.times.isEmpty());
    CHECK(usual.payments == 0);
    const auto named =
        summaryWith(
            "shown: { amount: [importo], payments: 13, renewed_by: [imponibile_quadriennio] }\n")
            .shown;
    CHECK(named.amounts == QStringList{QStringLiteral("importo")});
    CHECK(named.payments == 13);
    CHECK(named.renewedBy == QStringList{QStringLiteral("imponibile_quadriennio")});
}

TEST_CASE("what a list shows has to be a result of its kind", "[rules]")
{
    CHECK(faultWith("shown: { amount: importi }\n") ==
          QStringLiteral("«importi» non è tra i risultati («results»). — importo"));
    CHECK(faultWith("shown: { amount: termine_domanda }\n") ==
          QStringLiteral("«termine_domanda» non è un importo."));
    CHECK(faultWith("shown: { deadline: importo }\n") ==
          QStringLiteral("«importo» non è una data."));
    CHECK(faultWith("shown: { times: importo }\n") ==
          QStringLiteral("«importo» non è un numero di mesi o di giorni."));
    CHECK(faultWith("shown: { payments: 14 }\n") ==
          QStringLiteral("I pagamenti in un anno vanno da 1 a 13."));
    CHECK(faultWith("shown: { renewed_by: [imponibile_quadrienno] }\n") ==
          QStringLiteral(
              "Nessuna regola usa il fatto «imponibile_quadrienno». — imponibile_quadriennio"));
}

TEST_CASE("an image keeps how a benefit is shown", "[rules][image]")
{
    const auto law = lawWith("needs: [cibo]\nfirst_step: \"Si va al Comune.\"\n"
                             "desk: { where: \"Piazza 1\" }\nshown: { payments: 6 }\n"
                             "for_household: yes\n");
    const auto read = Catalogue::fromImage(law->image(), law->sha256());
    REQUIRE(read);
    CHECK(*(*read)->describe(kBenefit) == *law->describe(kBenefit));
    const auto summary = *(*read)->benefit(kBenefit);
    CHECK(summary.needs == QStringList{QStringLiteral("cibo")});
    CHECK(summary.desk.where.it() == QStringLiteral("Piazza 1"));
    CHECK(summary.shown.payments == 6);
    CHECK(summary.oneForHousehold);
}

TEST_CASE("every shipped benefit answers a need, and its first step is one short sentence",
          "[rules][law]")
{
    for (const auto &benefit : shipped()->benefits()) {
        INFO(benefit.id.toStdString());
        CHECK_FALSE(benefit.needs.isEmpty());
        const QString step = benefit.firstStep.it();
        if (step.isEmpty())
            continue;
        CHECK(step.endsWith(QLatin1Char('.')));
        CHECK(step.count(QStringLiteral(". ")) == 0);
        CHECK(step.split(QLatin1Char(' ')).size() <= 22);
    }
}

TEST_CASE("every need but those no benefit answers leads to a shipped benefit in force",
          "[rules][law]")
{
    const QDate today(2026, 11, 24);
    QStringList without = rules::needIds();
    for (const auto &benefit : shipped()->benefits()) {
        if (benefit.inForceTo.isValid() && benefit.inForceTo < today)
            continue;
        for (const auto &need : benefit.needs)
            without.removeAll(need);
    }
    CHECK(without == QStringList{QStringLiteral("documenti_residenza"),
                                 QStringLiteral("permesso_soggiorno"), QStringLiteral("altro")});
}
