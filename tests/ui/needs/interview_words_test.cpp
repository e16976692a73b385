#include "ui/needs/interview_words.h"

#include "tests/support/string_makers.h"
#include "ui/needs/known_list.h"

#include <catch2/catch.hpp>

using namespace core;
using triage::Right;
using triage::RightKind;

namespace {

const rules::Catalogue &shipped()
{
    static const auto loaded = rules::Catalogue::load(QStringLiteral(SOURCE_DIR "/resources"));
    REQUIRE(loaded);
    return **loaded;
}

Right right(const char *benefit, RightKind kind, const QDate &deadline = {})
{
    Right made;
    made.benefit = QLatin1String(benefit);
    made.kind = kind;
    made.deadline = deadline;
    return made;
}

triage::Assessment assessmentOf(const QList<Right> &rights)
{
    triage::Assessment made;
    made.on = {2026, 11, 24};
    made.rights = rights;
    return made;
}

interview::Purpose purpose(const char *benefit)
{
    interview::Purpose made;
    made.benefit = QLatin1String(benefit);
    return made;
}

domain::Fact told(const QJsonValue &value, const QDate &day,
                  domain::Origin origin = domain::Origin::Person)
{
    return domain::known(value, QDateTime(day, QTime(9, 0), Qt::UTC), origin);
}

}   // namespace

TEST_CASE("how much is left is said in questions, never as a share", "[ui][needs]")
{
    CHECK(ui::remainingWords(9.2) == QStringLiteral("Restano circa 9 domande"));
    CHECK(ui::remainingWords(1.2) == QStringLiteral("Resta circa 1 domanda"));
    CHECK(ui::remainingWords(0) == QStringLiteral("Resta circa 1 domanda"));
    CHECK(ui::settledWords(5, 14) == QStringLiteral("5 misure già valutate su 14"));
    CHECK(ui::settledWords(1, 14) == QStringLiteral("1 misura già valutata su 14"));
}

TEST_CASE("what a question is good for is named, and the rest counted", "[ui][needs]")
{
    CHECK(ui::purposeWords({}, shipped()).isEmpty());
    const QString one = ui::purposeWords({purpose("naspi")}, shipped());
    CHECK(one.contains(QStringLiteral("NASpI")));
    const QString two = ui::purposeWords({purpose("naspi"), purpose("adi")}, shipped());
    CHECK(two.contains(QStringLiteral(" e ")));
    const QString many = ui::purposeWords(
        {purpose("naspi"), purpose("adi"), purpose("auu"), purpose("bonus_nido")}, shipped());
    CHECK(many.contains(QStringLiteral("e altre 2 misure")));
}

TEST_CASE("a changed answer says what it changed, the kind before the amount", "[ui][needs]")
{
    triage::RightChange adi{QStringLiteral("adi"), RightKind::Maybe, RightKind::Probable, {}, {}};
    const QString said = ui::changeWords({adi}, shipped());
    CHECK(said.startsWith(QStringLiteral("Con questa risposta: ")));
    CHECK(said.contains(QStringLiteral("da forse a probabile")));
    CHECK(ui::changeWords({adi}, shipped(), false)
              .startsWith(QStringLiteral("Con l’ultima risposta: ")));
    CHECK(ui::changeWords({}, shipped()).isEmpty());

    triage::RightChange naspi{
        QStringLiteral("naspi"), RightKind::Probable, RightKind::Probable, {}, {}};
    CHECK(ui::changeWords({naspi}, shipped()).isEmpty());   // nothing that words could say
    naspi.amountAfter.least = naspi.amountAfter.most = Money::fromCents(110307);
    naspi.amountAfter.unit = QStringLiteral("EUR/month");
    CHECK(ui::changeWords({naspi}, shipped())
              .contains(Money::fromCents(110307).toItalian() + QStringLiteral(" al mese")));
    const QList<triage::RightChange> many(5, adi);
    CHECK(ui::changeWords(many, shipped()).contains(QStringLiteral("e altre 3")));
}

TEST_CASE("the best row nobody asked for is said with its last day", "[ui][needs]")
{
    const auto found =
        ui::foundWords(assessmentOf({right("adi", RightKind::Maybe),
                                     right("naspi", RightKind::Probable, {2026, 12, 2})}),
                       shipped(), 4, {});
    CHECK(found.benefit == QStringLiteral("naspi"));
    CHECK(found.lead == QStringLiteral("NASpI: probabile."));
    CHECK(found.text == QStringLiteral("Nessuno l’ha chiesta ancora. Ha tempo fino al 2 dicembre: "
                                       "mancano 8 giorni."));
    CHECK(found.kind == ui::widgets::StripKind::Warn);
    // Red in the last five days.
    const auto late = ui::foundWords(
        assessmentOf({right("naspi", RightKind::Probable, {2026, 11, 27})}), shipped(), 4, {});
    CHECK(late.kind == ui::widgets::StripKind::Err);
}

TEST_CASE("results appear from the fourth answer on, a near last day at once", "[ui][needs]")
{
    const auto calm = assessmentOf({right("adi", RightKind::Probable, {2027, 6, 1})});
    CHECK(ui::foundWords(calm, shipped(), 3, {}).benefit.isEmpty());
    CHECK(ui::foundWords(calm, shipped(), 4, {}).benefit == QStringLiteral("adi"));
    const auto urgent = assessmentOf({right("naspi", RightKind::Probable, {2026, 12, 2})});
    CHECK(ui::foundWords(urgent, shipped(), 1, {}).benefit == QStringLiteral("naspi"));
    // What was begun in this visit is no news; what cannot be asked for neither.
    CHECK(ui::foundWords(urgent, shipped(), 9, {QStringLiteral("naspi")}).benefit.isEmpty());
    CHECK(ui::foundWords(
              assessmentOf({right("rdc", RightKind::Ended), right("auu", RightKind::Received)}),
              shipped(), 9, {})
              .benefit.isEmpty());
}

TEST_CASE("a maybe says what is missing", "[ui][needs]")
{
    Right adi = right("adi", RightKind::Maybe);
    adi.missing = {{QStringLiteral("iban"), QStringLiteral("IBAN"), false},
                   {QStringLiteral("isee_valore"), QStringLiteral("Valore dell'ISEE"), true}};
    const auto found = ui::foundWords(assessmentOf({adi}), shipped(), 5, {});
    CHECK(found.lead.endsWith(QStringLiteral(": forse.")));
    CHECK(found.text == QStringLiteral("Manca: Valore dell'ISEE."));
}

TEST_CASE("what is known is named in a word each", "[ui][needs]")
{
    domain::Facts facts;
    CHECK(ui::knownTopics(facts, shipped()).isEmpty());
    const QDate today(2026, 11, 24);
    facts.set(QStringLiteral("data_nascita"), told(QStringLiteral("1986-03-14"), today));
    facts.set(QStringLiteral("componenti"), told(QJsonArray(), today));
    facts.set(QStringLiteral("isee_valore"), domain::unknown(QDateTime(today, QTime(9, 0))));
    const QStringList topics = ui::knownTopics(facts, shipped());
    CHECK(topics.first() == QStringLiteral("età"));
    CHECK(topics.contains(QStringLiteral("famiglia")));
    CHECK_FALSE(topics.contains(QStringLiteral("ISEE")));   // nobody knows it
}

TEST_CASE("each thing known says where it comes from and when, what is old first", "[ui][needs]")
{
    const QDate today(2026, 11, 24);
    domain::Facts facts;
    facts.set(QStringLiteral("data_nascita"),
              told(QStringLiteral("1986-03-14"), {2026, 3, 3}, domain::Origin::Card));
    facts.set(QStringLiteral("isee_valore"), told(QStringLiteral("9000.00"), today));
    facts.set(QStringLiteral("settimane_quadriennio"),
              told(208, {2026, 3, 12}, domain::Origin::EarlierVisit));
    facts.set(QStringLiteral("di_domani"), told(1, today));
    const auto rows =
        ui::knownRows(facts, {QStringLiteral("settimane_quadriennio")}, shipped(), today);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].key == QStringLiteral("settimane_quadriennio"));
    CHECK(rows[0].stale);
    CHECK(rows[0].origin == QStringLiteral("dalla visita del 12 mar 2026"));
    CHECK(rows[0].answer == QStringLiteral("208 settimane"));
    for (const ui::KnownRow &row : rows) {
        if (row.key == QStringLiteral("isee_valore")) {
            CHECK(row.answer.startsWith(Money::fromCents(900000).toItalian()));
            CHECK(row.origin == QStringLiteral("detto dalla persona, oggi"));
        }
        if (row.key == QStringLiteral("data_nascita"))
            CHECK(row.origin == QStringLiteral("dalla tessera, 3 mar 2026"));
    }
}
