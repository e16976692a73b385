#include "ui/rights/right_groups.h"

#include "tests/support/string_makers.h"
#include "tests/ui/rights/sample_rights.h"
#include "ui/rights/ended_panel.h"
#include "ui/rights/right_reasons.h"

using namespace core;
using tests::rightOf;
using tests::words;
using triage::RightKind;

namespace {

const QDate kToday(2026, 11, 24);

}   // namespace

TEST_CASE("the list keeps what may be asked above, refusals below, every no a link away",
          "[ui][rights]")
{
    triage::Assessment assessment;
    assessment.on = kToday;
    auto soon = rightOf("soon", RightKind::No);
    soon.decision.nearest = tests::wayOut("Dal compleanno.", kToday.addMonths(4), true);
    auto late = rightOf("late", RightKind::No);
    late.decision.nearest = tests::wayOut("Dal compleanno.", kToday.addYears(3), true);
    auto partly = rightOf("partly", RightKind::No);
    partly.decision.nearest = tests::wayOut("Dal compleanno.", kToday.addMonths(4), false);
    assessment.rights = {rightOf("a", RightKind::Probable),
                         rightOf("b", RightKind::Maybe),
                         rightOf("c", RightKind::Received),
                         soon,
                         late,
                         partly,
                         rightOf("d", RightKind::NotComputable),
                         rightOf("e", RightKind::Referral),
                         rightOf("f", RightKind::NotYet),
                         rightOf("g", RightKind::Ended)};
    domain::VisitTalk talk;
    talk.choices = {{words("b"), domain::ChoiceKind::NotInterested, {}, {}, {}},
                    {words("a"), domain::ChoiceKind::Asked, {}, {}, {}}};
    const auto groups = ui::groupRights(assessment, talk);
    CHECK(groups.open == QStringList{words("a"), words("c"), words("soon")});
    CHECK(groups.refused == QStringList{words("b")});
    CHECK(groups.rest ==
          QStringList{words("late"), words("partly"), words("d"), words("e"), words("f")});
    CHECK(groups.ended == QStringList{words("g")});
    CHECK(groups.checked() == 9);
}

TEST_CASE("a reminder is proposed for the day a no may end, else before the last day",
          "[ui][rights]")
{
    auto right = rightOf("a", RightKind::No);
    right.decision.nearest = tests::wayOut("Dal compleanno.", {2027, 3, 1}, true);
    CHECK(ui::proposedReminder(right, kToday) == QDate(2027, 3, 1));
    right.decision.nearest.reset();
    right.deadline = {2026, 12, 20};
    CHECK(ui::proposedReminder(right, kToday) == QDate(2026, 12, 15));
    right.deadline = {2026, 11, 26};
    CHECK(ui::proposedReminder(right, kToday) == QDate(2026, 11, 25));
    right.deadline = {};
    CHECK(ui::proposedReminder(right, kToday) == QDate(2026, 12, 24));
    CHECK(ui::proposedReminder(rightOf("b", RightKind::Maybe), kToday) > kToday);
}

TEST_CASE("wanted facts get letters of their own, never those of the list", "[ui][rights]")
{
    QString taken = words("AXRSN");
    CHECK(ui::letterFor(words("ISEE"), taken) == QLatin1Char('I'));
    CHECK(ui::letterFor(words("Indirizzo"), taken) == QLatin1Char('D'));
    CHECK(ui::letterFor(words("Età"), taken) == QLatin1Char('E'));
    CHECK(ui::letterFor(words("àè"), taken) == QLatin1Char('B'));
}

TEST_CASE("conditions that fail stand first, each with the person's own datum and where it is from",
          "[ui][rights]")
{
    rules::Reason met;
    met.rule = words("R1");
    met.state = rules::Verdict::Met;
    met.operands = {{words("settimane"), words("Settimane"), words("208"), words("208")}};
    rules::Reason unmet;
    unmet.rule = words("R2");
    unmet.state = rules::Verdict::Unmet;
    rules::Reason open;
    open.rule = words("R3");
    open.operands = {{words("isee"), words("ISEE"), {}, {}}};
    const auto order = ui::inReadingOrder({met, open, unmet});
    CHECK(order.first().rule == words("R2"));
    CHECK(order.last().rule == words("R3"));

    rules::Question weeks;
    weeks.key = words("settimane");
    weeks.kind = rules::AnswerKind::Count;
    weeks.unit = words("week");
    const auto question = [&](const QString &key) { return key == weeks.key ? &weeks : nullptr; };
    domain::Facts facts;
    const QDateTime then({2026, 11, 3}, {9, 0}, Qt::UTC);
    facts.set(weeks.key, domain::known(208, then));
    CHECK(ui::datumWords(met, facts, question) == words("208 settimane"));
    facts.set(weeks.key, domain::known(208, then, domain::Origin::Document));
    CHECK(ui::datumWords(met, facts, question) ==
          words("208 settimane (da un documento, 3 nov 2026)"));
    facts.set(weeks.key, domain::unknown(then));
    CHECK(ui::datumWords(met, facts, question) == words("Non so"));
    CHECK(ui::datumWords(open, facts, question) == words("non risposto"));
    // The day of the check, and what nobody said, are no data of a point that is settled.
    met.operands = {{words("data_domanda"), words("Domanda"), words("2026-11-24"), words("oggi")},
                    {words("isee"), words("ISEE"), {}, words("non noto")},
                    {words("a"), words("A"), words("1"), words("uno")},
                    {words("b"), words("B"), words("2"), words("due")},
                    {words("c"), words("C"), words("3"), words("tre")}};
    CHECK(ui::datumWords(met, facts, question) == words("uno · due"));
}

TEST_CASE("the arithmetic names every step and the figures of the law behind it", "[ui][rights]")
{
    rules::Decision decision;
    rules::LegalFigure most;
    most.label = words("Massimo");
    most.shown = words("1.584,70 €");
    decision.results = {{words("media"),
                         words("Media"),
                         words("EUR/month"),
                         words("1498.85"),
                         words("1.498,85 €"),
                         {},
                         {},
                         {}},
                        {words("inizio"),
                         words("Primo giorno"),
                         words("date"),
                         words("2026-12-03"),
                         words("3 dicembre 2026"),
                         {},
                         {},
                         {}},
                        {words("importo"),
                         words("Importo al mese"),
                         words("EUR/month"),
                         words("1103.07"),
                         words("1.103,07 €"),
                         {},
                         {},
                         {most}}};
    CHECK(ui::arithmeticWords(decision) ==
          words("Media 1.498,85 € al mese · Importo al mese 1.103,07 €; con Massimo 1.584,70 €"));
    CHECK(ui::daysWords(decision, {}) == words("Primo giorno 3 dicembre 2026"));
    rules::ShownResults shown;
    shown.deadline = words("inizio");
    CHECK(ui::daysWords(decision, shown) == QString());
    CHECK(ui::arithmeticWords({}) == QString());
}

TEST_CASE("ended measures are named beside the list when their place is taken by what may be asked",
          "[ui][rights]")
{
    triage::Assessment assessment;
    auto rei = rightOf("rei", RightKind::Ended);
    rei.decision.inForce = {words("adi")};
    auto asdi = rightOf("asdi", RightKind::Ended);
    asdi.decision.inForce = {words("altro")};
    assessment.rights = {rightOf("adi", RightKind::Maybe), rightOf("altro", RightKind::No), asdi,
                         rei};
    const auto ended = ui::endedForThisPerson(assessment);
    REQUIRE(ended.size() == 1);
    CHECK(ended.first().benefit == words("rei"));

    rei.decision.succession = {
        {words("rei"), words("ReI"), rules::SuccessionStep::State::Ended, {}, {2019, 2, 28}, {}},
        {words("adi"), words("ADI"), rules::SuccessionStep::State::InForce, {2024, 1, 1}, {}, {}}};
    CHECK(ui::successionWords(rei.decision) == words("ReI, fino al 2019 → ADI, oggi"));
}
