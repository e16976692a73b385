#include "core/triage/assessor.h"

#include "core/rules/consistent.h"
#include "core/triage/ranking.h"
#include "tests/core/triage/shipped_people.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace core;
using tests::kTriageDay;
using tests::told;
using triage::Assessment;
using triage::Assessor;
using triage::Right;
using triage::RightKind;

namespace {

Assessor assessorOn(const QDate &on)
{
    return Assessor(tests::shippedRules(), on, on);
}

Assessment assessed(const domain::Facts &facts, const QDate &on = kTriageDay)
{
    auto assessor = assessorOn(on);
    const auto assessment = assessor.assess(facts);
    INFO((assessment ? std::string() : assessment.error().detail.toStdString()));
    REQUIRE(assessment);
    return *assessment;
}

const Right &rowOf(const Assessment &assessment, const char *benefit)
{
    const auto *right = assessment.find(QString::fromLatin1(benefit));
    INFO(benefit);
    REQUIRE(right != nullptr);
    return *right;
}

std::string kindOf(const Assessment &assessment, const char *benefit)
{
    return triage::rightCode(rowOf(assessment, benefit).kind).toStdString();
}

/// Everything a row says, to compare two ways to the same list.
QString lineOf(const Right &right)
{
    const auto cents = [](const std::optional<Money> &money) {
        return money ? money->toDecimal() : QStringLiteral("-");
    };
    QStringList missing;
    for (const auto &one : right.missing)
        missing.append(one.key + (one.decides ? QStringLiteral("!") : QString()));
    return QStringList{right.benefit,
                       triage::rightCode(right.kind),
                       cents(right.amount.least),
                       cents(right.amount.most),
                       right.amount.unit,
                       right.yearly.toDecimal(),
                       right.deadline.toString(Qt::ISODate),
                       missing.join(QLatin1Char(',')),
                       QString::number(right.effort),
                       cents(right.receivedNow),
                       QString::number(right.mayRise)}
        .join(QLatin1Char('|'));
}

std::string linesOf(const Assessment &assessment)
{
    QStringList lines;
    for (const auto &right : assessment.rights)
        lines.append(lineOf(right));
    for (const auto &wanted : assessment.wanted)
        lines.append(wanted.key + u':' + wanted.decides.join(u',') + u'/' +
                     wanted.touches.join(u','));
    return lines.join(QLatin1Char('\n')).toStdString();
}

}   // namespace

TEST_CASE("who lost the job 60 days ago finds the deadline of 8 days first", "[triage][law]")
{
    const auto assessment = assessed(tests::marini());
    const Right &first = assessment.rights.first();
    CHECK(first.benefit == QStringLiteral("naspi"));
    CHECK(first.kind == RightKind::Probable);
    CHECK(first.deadline == QDate(2026, 12, 2));
    CHECK(kTriageDay.daysTo(first.deadline) == 8);
    CHECK(first.amount.isExact());
    CHECK(first.amount.least == Money::fromCents(110307));
    CHECK(first.amount.unit == QStringLiteral("EUR/month"));
    CHECK(first.name == QStringLiteral("Indennità per chi ha perso il lavoro"));
    // Twelve months of the schedule: five whole, then 3 % less each month.
    CHECK(first.yearly > Money::fromCents(11 * 100000));
    CHECK(first.yearly < Money::fromCents(12 * 110307));
}

TEST_CASE("an urgent deadline comes before what pays more", "[triage][law]")
{
    const auto early = assessed(tests::marini(), QDate(2026, 11, 16));
    CHECK_FALSE(triage::isUrgent(rowOf(early, "naspi"), QDate(2026, 11, 16)));
    const auto late = assessed(tests::marini(), QDate(2026, 11, 17));
    CHECK(triage::isUrgent(rowOf(late, "naspi"), QDate(2026, 11, 17)));
    CHECK(late.rights.first().benefit == QStringLiteral("naspi"));
}

TEST_CASE("the last of 68 days still asks, the next does not", "[triage][law]")
{
    const auto last = assessed(tests::marini(), QDate(2026, 12, 2));
    CHECK(kindOf(last, "naspi") == "probable");
    CHECK(rowOf(last, "naspi").deadline == QDate(2026, 12, 2));
    const auto over = assessed(tests::marini(), QDate(2026, 12, 3));
    CHECK(kindOf(over, "naspi") == "no");
    CHECK_FALSE(rowOf(over, "naspi").deadline.isValid());
    const auto changes = triage::changesBetween(last, over);
    const auto ofNaspi = [](const triage::RightChange &change) {
        return change.benefit == QStringLiteral("naspi") && change.before == RightKind::Probable &&
               change.after == RightKind::No;
    };
    CHECK(std::count_if(changes.begin(), changes.end(), ofNaspi) == 1);
}

TEST_CASE("a measure is there until its last day, and on the next it has ended", "[triage][law]")
{
    const auto last = assessed({}, QDate(2023, 12, 31));
    CHECK(kindOf(last, "rdc") == "no");   // who asks so late has no month left
    CHECK(kindOf(last, "iscro") == "not-yet");
    const auto next = assessed({}, QDate(2024, 1, 1));
    const Right &ended = rowOf(next, "rdc");
    CHECK(ended.kind == RightKind::Ended);
    CHECK(ended.decision.boundary == QDate(2023, 12, 31));
    CHECK(ended.decision.successors == QStringList{QStringLiteral("adi"), QStringLiteral("sfl")});
    for (const QString &successor : ended.decision.successors)
        CHECK(next.find(successor)->kind == RightKind::Maybe);
    // The day before it begins, a measure is not there yet.
    CHECK(kindOf(assessed({}, QDate(2023, 12, 17)), "adi") == "not-yet");
    CHECK(kindOf(assessed({}, QDate(2023, 12, 18)), "adi") == "maybe");
}

TEST_CASE("every benefit is one row, and what has ended leads to a row in force", "[triage][law]")
{
    const auto assessment = assessed({});
    QSet<QString> ids;
    for (const Right &right : assessment.rights)
        ids.insert(right.benefit);
    CHECK(ids.size() == tests::shippedRules()->benefits().size());
    CHECK(assessment.rights.size() == ids.size());
    int ended = 0;
    for (const Right &right : assessment.rights) {
        INFO(right.benefit.toStdString());
        if (right.kind != RightKind::Ended)
            continue;
        ++ended;
        CHECK_FALSE(right.amount.isKnown());
        CHECK(right.missing.isEmpty());
        for (const QString &now : right.decision.inForce) {
            REQUIRE(assessment.find(now) != nullptr);
            CHECK(assessment.find(now)->kind != RightKind::Ended);
        }
    }
    CHECK(ended >= 10);
    CHECK(kindOf(assessment, "rei") == "ended");
    CHECK(rowOf(assessment, "rei").decision.inForce.contains(QStringLiteral("adi")));
}

TEST_CASE("rows stand by kind, those that may be asked for first", "[triage][law]")
{
    const auto assessment = assessed(tests::marini());
    for (qsizetype i = 1; i < assessment.rights.size(); ++i)
        CHECK(triage::ranksBefore(assessment.rights[i - 1], assessment.rights[i], kTriageDay));
    QSet<RightKind> kinds;
    for (const Right &right : assessment.rights)
        kinds.insert(right.kind);
    CHECK(kinds.contains(RightKind::Probable));
    CHECK(kinds.contains(RightKind::Maybe));
    CHECK(kinds.contains(RightKind::Received));
    CHECK(kinds.contains(RightKind::No));
    CHECK(kinds.contains(RightKind::Ended));
}

TEST_CASE("what the person has is shown as received, asks for nothing, and may rise",
          "[triage][law]")
{
    const auto assessment = assessed(tests::marini());
    const Right &auu = rowOf(assessment, "auu");
    CHECK(auu.kind == RightKind::Received);
    CHECK(auu.receivedNow == Money::fromCents(5830));
    CHECK(auu.amount.least == Money::fromCents(5830));
    CHECK(auu.mayRise);
    REQUIRE(auu.amount.most);
    CHECK(*auu.amount.most > Money::fromCents(20000));
    CHECK(auu.yearly == Money::fromCents(12 * 5830));
    CHECK_FALSE(auu.deadline.isValid());
    for (const auto &wanted : assessment.wanted) {
        INFO(wanted.key.toStdString());
        CHECK_FALSE(wanted.decides.contains(QStringLiteral("auu")));
        CHECK_FALSE(wanted.touches.contains(QStringLiteral("auu")));
    }
}

TEST_CASE("what has ended, was lost or comes later is not received", "[triage][law]")
{
    auto assessor = assessorOn(kTriageDay);
    const auto kind = [&](const QByteArray &row) {
        return kindOf(*assessor.assess(told("{\"prestazioni\": [" + row + "]}")), "auu");
    };
    CHECK(kind(R"({"prestazione": "auu"})") == "received");
    CHECK(kind(R"({"prestazione": "auu", "stato": "sospesa"})") == "received");
    CHECK(kind(R"({"prestazione": "auu", "stato": "cessata"})") == "maybe");
    CHECK(kind(R"({"prestazione": "auu", "stato": "decaduta"})") == "maybe");
    CHECK(kind(R"({"prestazione": "auu", "al": "2026-11-24"})") == "received");
    CHECK(kind(R"({"prestazione": "auu", "al": "2026-11-23"})") == "maybe");
    CHECK(kind(R"({"prestazione": "auu", "dal": "2026-11-25"})") == "maybe");
}

TEST_CASE("what another of the household receives counts where one serves them all",
          "[triage][law]")
{
    const auto assessment = assessed(told(R"({"prestazioni": [
        {"prestazione": "adi", "titolare": "altro_componente"},
        {"prestazione": "naspi", "titolare": "altro_componente"}]})"));
    CHECK(kindOf(assessment, "adi") == "received");
    CHECK(kindOf(assessment, "naspi") == "maybe");
}

TEST_CASE("a case that went well counts until the person says what is received", "[triage][law]")
{
    auto assessor = assessorOn(kTriageDay);
    assessor.setReceived({QStringLiteral("naspi"), QStringLiteral("rei")});
    const auto before = assessor.assess(told(R"({"isee_presente": false})")).value();
    CHECK(kindOf(before, "naspi") == "received");
    CHECK_FALSE(rowOf(before, "naspi").receivedNow);
    CHECK(kindOf(before, "rei") == "ended");
    const auto after =
        assessor.assess(told(R"({"isee_presente": false, "prestazioni": []})")).value();
    CHECK(kindOf(after, "naspi") == "maybe");
}

TEST_CASE("an amount that is open is a range, and one answer makes it one amount", "[triage][law]")
{
    const auto facts = told(R"({
        "data_nascita": "1986-03-14", "residente_italia": true, "cittadinanza_titolo": "it",
        "data_cessazione": "2026-09-25", "categoria_lavoratore": "subordinato_privato",
        "causa_cessazione": "licenziamento_gmo", "settimane_quadriennio": 208,
        "settimane_gia_utilizzate": 0, "dimissioni_ti_12m_precedenti": false,
        "pensione_diretta": "nessuna", "evento_sospensivo": "nessuno",
        "attivita_in_corso": "nessuna"})");
    auto assessor = assessorOn(kTriageDay);
    const auto open = assessor.assess(facts).value();
    const auto &range = rowOf(open, "naspi").amount;
    CHECK_FALSE(range.isExact());
    const auto closed =
        assessor.assess(told(facts, R"({"imponibile_quadriennio": "72000.00"})")).value();
    const auto &exact = rowOf(closed, "naspi").amount;
    REQUIRE(exact.isExact());
    if (range.least)
        CHECK(*range.least <= *exact.least);
    if (range.most)
        CHECK(*range.most >= *exact.most);
    const auto changes = triage::changesBetween(open, closed);
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().benefit == QStringLiteral("naspi"));
    CHECK(changes.first().amountAfter == exact);
}

TEST_CASE("an open amount supposes what the benefit does: one child, this year", "[triage][law]")
{
    const auto assessment = assessed(tests::marini());
    const auto &birth = rowOf(assessment, "maternita_comuni").amount;
    REQUIRE(birth.most);
    CHECK(*birth.most <= Money::fromCents(300000));
    const auto &nursery = rowOf(assessment, "bonus_nido");
    CHECK(nursery.amount.isKnown());
    CHECK(nursery.amount.most.value_or(Money()) <= Money::fromCents(360000));
    CHECK(nursery.deadline == QDate(2026, 12, 31));
}

TEST_CASE("a fact that is missing says how many benefits it would settle", "[triage][law]")
{
    const auto assessment = assessed(tests::marini());
    REQUIRE_FALSE(assessment.wanted.isEmpty());
    for (qsizetype i = 0; i < assessment.wanted.size(); ++i) {
        const auto &wanted = assessment.wanted[i];
        INFO(wanted.key.toStdString());
        CHECK_FALSE(wanted.label.isEmpty());
        CHECK(wanted.decides.size() + wanted.touches.size() > 0);
        if (i > 0)
            CHECK(assessment.wanted[i - 1].decides.size() >= wanted.decides.size());
        for (const QString &benefit : wanted.decides)
            CHECK(assessment.find(benefit)->kind == RightKind::Maybe);
    }
    CHECK(assessment.wanted.first().decides.size() >= 2);
}

TEST_CASE("an answer decides again only the benefits that read it, and the list is that of a new "
          "assessor",
          "[triage][law]")
{
    const auto facts = tests::marini();
    auto assessor = assessorOn(kTriageDay);
    domain::Facts soFar;
    const int all = static_cast<int>(tests::shippedRules()->benefits().size());
    int decided = 0;
    for (const QString &key : facts.keys()) {
        INFO(key.toStdString());
        soFar.set(key, *facts.find(key));
        const auto step = assessor.assess(soFar);
        REQUIRE(step);
        decided += assessor.decidedLast();
        if (soFar.keys().size() % 6 == 0)
            REQUIRE(linesOf(*step) == linesOf(assessed(soFar)));
    }
    CHECK(decided < all * facts.keys().size() / 2);
    // Saying the same again, later, decides nothing.
    auto again = *facts.find(QStringLiteral("isee_presente"));
    again.recordedAt = QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
    soFar.set(QStringLiteral("isee_presente"), again);
    REQUIRE(assessor.assess(soFar));
    CHECK(assessor.decidedLast() == 0);
    // Taking an answer back leads to the list without it.
    soFar.remove(QStringLiteral("componenti"));
    CHECK(linesOf(*assessor.assess(soFar)) == linesOf(assessed(soFar)));
}

TEST_CASE("facts that contradict each other decide nothing, and taking one back mends it",
          "[triage][law]")
{
    auto assessor = assessorOn(kTriageDay);
    const auto wrong = told(tests::marini(), R"({"data_nascita": "2030-01-01"})");
    const auto withheld = assessor.assess(wrong).value();
    CHECK(linesOf(withheld) == linesOf(assessed(wrong)));
    CHECK(kindOf(withheld, "naspi") == "maybe");
    CHECK_FALSE(rowOf(withheld, "naspi").decision.contradictions.isEmpty());
    CHECK(linesOf(*assessor.assess(tests::marini())) == linesOf(assessed(tests::marini())));
}

TEST_CASE("a fact its question cannot have is left out and named", "[triage][law]")
{
    auto facts = tests::marini();
    facts.set(QStringLiteral("causa_cessazione"),
              domain::known(QStringLiteral("colpa_del_destino"), QDateTime()));
    auto assessor = assessorOn(kTriageDay);
    for (int i = 0; i < 2; ++i) {
        const auto assessment = assessor.assess(facts).value();
        CHECK(assessment.ignored == QStringList{QStringLiteral("causa_cessazione")});
        CHECK(kindOf(assessment, "naspi") == "maybe");
    }
}

TEST_CASE("a day of application that is over is today, a later one stays", "[triage]")
{
    const auto dayOf = [](const domain::Facts &facts) {
        return triage::factsOn(facts, kTriageDay)
            .find(QStringLiteral("data_domanda"))
            ->value.toString()
            .toStdString();
    };
    CHECK(dayOf({}) == "2026-11-24");
    CHECK(dayOf(told(R"({"data_domanda": "2026-11-01"})")) == "2026-11-24");
    CHECK(dayOf(told(R"({"data_domanda": "2026-12-03"})")) == "2026-12-03");
}

TEST_CASE("the rows say what the rules decide for each benefit alone", "[triage][law]")
{
    const auto facts = triage::factsOn(tests::marini(), kTriageDay);
    const auto assessment = assessed(tests::marini());
    for (const Right &right : assessment.rights) {
        INFO(right.benefit.toStdString());
        const auto alone = rules::decideConsistent(*tests::shippedRules(), right.benefit, facts,
                                                   {kTriageDay, kTriageDay, {}});
        REQUIRE(alone);
        CHECK(right.decision.toJson() == alone->toJson());
    }
}
