#include "core/rules/wording.h"

#include "core/rules/catalogue.h"
#include "core/rules/check_bundle.h"
#include "tests/support/files.h"
#include "tests/support/law_files.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::rules;

namespace {

BundleFiles example()
{
    return tests::lawFilesOf(
        tests::readFile(QStringLiteral(SOURCE_DIR "/resources/benefits/FORMAT.md")));
}

QByteArray file(const QByteArray &language, const QByteArray &messages)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS><TS version=\"2.1\" "
           "language=\"" +
           language + "\" sourcelanguage=\"it\"><context><name>x</name>" + messages +
           "</context></TS>";
}

QByteArray message(const QByteArray &source, const QByteArray &translation,
                   const QByteArray &type = "unfinished")
{
    return "<message><source>" + source + "</source><translation" +
           (type.isEmpty() ? QByteArray() : " type=\"" + type + "\"") + ">" + translation +
           "</translation></message>";
}

QList<Fault> faultsOf(const QByteArray &bytes)
{
    Faults faults;
    Wording::read(QStringLiteral("texts/en.ts"), bytes, faults);
    return faults.sorted();
}

/// A decision of the example with 12 weeks, its words in `language` from `messages`.
Decision decided(const QByteArray &language, const QByteArray &messages)
{
    const auto catalogue = *Catalogue::load(example());
    Faults faults;
    const auto name = wordingFile(QString::fromLatin1(language));
    const auto wording = Wording::read(name, file(language, messages), faults);
    REQUIRE(faults.isEmpty());
    const auto given =
        *catalogue->readFacts(QStringLiteral("sostegno_prova"),
                              {{QStringLiteral("data_cessazione"), QStringLiteral("2026-03-31")},
                               {QStringLiteral("categoria"), QStringLiteral("subordinato_privato")},
                               {QStringLiteral("settimane_quadriennio"), 12},
                               {QStringLiteral("data_domanda"), QStringLiteral("2026-04-20")}});
    EvaluateOptions options{QDate(2026, 4, 20), QDate(2026, 4, 20), {}, &wording};
    return *catalogue->decide(QStringLiteral("sostegno_prova"), given.facts, options);
}

const Reason &reason(const Decision &decision, const char *rule)
{
    for (const auto &one : decision.reasons) {
        if (one.rule == QLatin1String(rule))
            return one;
    }
    FAIL("no reason " << rule);
    return decision.reasons.first();
}

const QByteArray kWeeks =
    "Servono 13 settimane di contributi: ne risultano {settimane_quadriennio}.";
const QByteArray kTerm = "La domanda va presentata entro il {termine_domanda}.";
const QByteArray kCategory = "La categoria «{categoria_lavoratore}» è ammessa.";

}   // namespace

TEST_CASE("a reason is said in the person's language with the same figures", "[rules]")
{
    const auto decision =
        decided("en", message(kWeeks, "You have {settimane_quadriennio} weeks; 13 are needed."));
    const auto &weeks = reason(decision, "SP-R2");
    CHECK(weeks.text == QStringLiteral("Servono 13 settimane di contributi: ne risultano 12."));
    CHECK(weeks.words.byLanguage ==
          QMap<QString, QString>{
              {QStringLiteral("en"), QStringLiteral("You have 12 weeks; 13 are needed.")}});
    CHECK(weeks.words.drafts == QStringList{QStringLiteral("en")});
    CHECK(reason(decision, "SP-R1").words.isEmpty());
}

TEST_CASE("a reviewed sentence is no draft", "[rules]")
{
    const auto decision =
        decided("en", message(kWeeks, "{settimane_quadriennio} of 13 weeks.", ""));
    CHECK(reason(decision, "SP-R2").words.drafts.isEmpty());
}

TEST_CASE("days are said in the words of the language, never as bare numbers", "[rules]")
{
    const auto said = [](const QByteArray &language) {
        const auto decision = decided(language, message(kTerm, "{termine_domanda}"));
        return reason(decision, "SP-R3").words.byLanguage.first();
    };
    CHECK(said("en") == QStringLiteral("7 June 2026"));
    CHECK(said("fr") == QStringLiteral("7 juin 2026"));
    CHECK(said("ro") == QStringLiteral("7 iunie 2026"));
    CHECK(said("zh") == QStringLiteral("2026年6月7日"));
    CHECK(said("ar").contains(QStringLiteral("2026")));
    CHECK(said("uk").startsWith(QStringLiteral("7 червня 2026")));
}

TEST_CASE("an option in a reason has its own translation, or stays Italian", "[rules]")
{
    const auto sentence = message(kCategory, "“{categoria_lavoratore}” counts.");
    CHECK(reason(decided("en", sentence), "SP-R1").words.byLanguage.first() ==
          QStringLiteral("“Lavoro dipendente privato” counts."));
    const auto option = message("Lavoro dipendente privato", "Employee of a company");
    CHECK(reason(decided("en", sentence + option), "SP-R1").words.byLanguage.first() ==
          QStringLiteral("“Employee of a company” counts."));
}

TEST_CASE("a translation is dropped when its Italian sentence changes", "[rules]")
{
    const auto decision = decided("en", message("Servono 12 settimane.", "12 weeks."));
    CHECK(reason(decision, "SP-R2").words.isEmpty());
}

TEST_CASE("words never change what is decided", "[rules]")
{
    const auto with = decided("en", message(kWeeks, "{settimane_quadriennio}"));
    const auto without = decided("en", {});
    CHECK(with.outcome == without.outcome);
    CHECK(with.reasons.first().text == without.reasons.first().text);
}

TEST_CASE("a translation with other places to fill is a fault at its line", "[rules]")
{
    CHECK(faultsOf(file("en", message(kWeeks, "{settimane_quadriennio}."))).isEmpty());
    CHECK(faultsOf(file("en", message(kWeeks, "Twelve."))).size() == 1);
    CHECK(faultsOf(file("en", message(kWeeks, "{data_domanda}"))).size() == 1);
    CHECK(faultsOf(file("en", message("Bene.", "{on}"))).size() == 1);
}

TEST_CASE("what Linguist left out or keeps of old times is not read", "[rules]")
{
    Faults faults;
    const auto wording = Wording::read(
        QStringLiteral("texts/en.ts"),
        file("en", message("a", "") + message("b", "x", "vanished") + message("c", "z", "")),
        faults);
    CHECK(wording.sentences() == QStringList{QStringLiteral("c")});
    CHECK(wording.reviewed() == 1);
}

TEST_CASE("newer words go before older ones, which still serve what has none", "[rules]")
{
    Faults faults;
    const auto name = wordingFile(QStringLiteral("en"));
    const auto older =
        Wording::read(name, file("en", message("Uno", "One") + message("Due", "Tow")), faults);
    const auto newer = Wording::read(
        name, file("en", message("Due", "Two", {}) + message("Tre", "Three")), faults);
    REQUIRE(faults.isEmpty());
    const auto both = newer.over(older);
    CHECK(both.language() == QStringLiteral("en"));
    CHECK(both.size() == 3);
    CHECK(both.sentences().size() == 3);
    CHECK(both.plain(QStringLiteral("Uno")) == QStringLiteral("One"));
    CHECK(both.plain(QStringLiteral("Due")) == QStringLiteral("Two"));
    CHECK(both.reviewed() == 1);
    CHECK(newer.over({}).size() == 2);
    CHECK(Wording().over(older).plain(QStringLiteral("Due")) == QStringLiteral("Tow"));
}

TEST_CASE("a file that is not a translation, or of another language, is a fault", "[rules]")
{
    CHECK(faultsOf("no").size() == 1);
    CHECK(faultsOf("<html/>").size() == 1);
    CHECK(faultsOf(file("fr", {})).size() == 1);
    CHECK(faultsOf(file("en", "<message><source>a</source>")).size() == 1);
}

TEST_CASE("the check before issue reads the translations, loading does not", "[rules]")
{
    auto files = example();
    files.insert(QStringLiteral("texts/en.ts"), "broken");
    CHECK(Catalogue::load(files));
    const auto before = checkRules(example()).faults.size();
    CHECK(checkRules(files).faults.size() == before + 1);
    CHECK(wordingLanguages(files) == QStringList{QStringLiteral("en")});
}
