#include "tests/core/casework/talk_fixture.h"

#include <QJsonArray>

using namespace core;
using domain::AnswerState;
using domain::Origin;
using tests::Talk;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

}   // namespace

TEST_CASE("the newest of record, earlier visits, talk and wizard wins, each with origin and day",
          "[casework][triage]")
{
    Talk desk;
    desk.tell("guadagno", text("9000"));
    desk.tell("settimane", 20);
    const QDateTime first = desk.clock.nowUtc();
    desk.end();
    desk.comesBackAfter(10);
    CHECK(desk.fact("settimane").origin == Origin::EarlierVisit);
    CHECK(desk.fact("settimane").recordedAt == first);
    CHECK(desk.fact("data_nascita").value.toString() == desk.elena.bornOn.toString(Qt::ISODate));

    desk.tell("settimane", 25);
    CHECK(desk.fact("settimane").value == 25);
    CHECK(desk.fact("settimane").origin == Origin::Person);
    const auto subject = desk.answer(desk.begin("aiuto_lavoro"), "settimane", 30);
    CHECK(desk.fact("settimane").value == 30);
    desk.tell("settimane", 31);
    CHECK(desk.fact("settimane").value == 31);
    CHECK(desk.fact("guadagno").value == text("9000.00"));
}

TEST_CASE("what changes over time is confirmed after ninety days, not before", "[casework][triage]")
{
    // `reddito_annuo_presunto` and its like are marked in the files that ship.
    Talk desk;
    const auto shipped = rules::Catalogue::load(Talk::shippedBundle());
    REQUIRE(shipped);
    const auto questions = (*shipped)->questions(text("naspi"));
    REQUIRE(questions);
    const auto changing =
        std::find_if(questions->begin(), questions->end(), [](const rules::Question &one) {
            return one.isVolatile && one.kind == rules::AnswerKind::Amount;
        });
    REQUIRE(changing != questions->end());
    domain::Visit visit = desk.stored();
    domain::Person person = desk.elena;
    person.facts.set(changing->key, domain::known(text("8000.00"), visit.openedAt.addDays(-90)));
    const QList<domain::Case> none;
    const casework::TalkSources sources{visit, person, none, **shipped};
    CHECK_FALSE(casework::talkFacts(sources, visit.openedAt).stale.contains(changing->key));
    person.facts.set(changing->key, domain::known(text("8000.00"), visit.openedAt.addDays(-91)));
    CHECK(casework::talkFacts(sources, visit.openedAt).stale == QStringList{changing->key});
    visit.talk.told.set(changing->key, domain::known(text("8000.00"), visit.openedAt));
    CHECK(casework::talkFacts(sources, visit.openedAt).stale.isEmpty());
    CHECK(casework::talkFacts(sources, visit.openedAt).conflicts.isEmpty());
}

TEST_CASE("an answer unlike that of an earlier visit is shown beside it, with both days",
          "[casework][triage]")
{
    Talk desk;
    desk.tell("guadagno", text("9000"));
    const QDateTime first = desk.clock.nowUtc();
    desk.end();
    desk.comesBackAfter(10);
    CHECK(desk.facts().conflicts.isEmpty());
    desk.tell("guadagno", text("9000.00"));
    CHECK(desk.facts().conflicts.isEmpty());

    SECTION("told in the talk")
    {
        desk.tell("guadagno", text("12000"));
    }
    SECTION("told in the wizard")
    {
        desk.answer(desk.begin("aiuto_casa"), "guadagno", text("12000"));
    }
    const auto conflicts = desk.facts().conflicts;
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.first().key == text("guadagno"));
    CHECK(conflicts.first().earlier.value == text("9000.00"));
    CHECK(conflicts.first().earlier.recordedAt == first);
    CHECK(conflicts.first().now.value == text("12000.00"));
    CHECK(conflicts.first().now.recordedAt == desk.clock.nowUtc());
}

TEST_CASE("who lives together contradicts an earlier answer by another row, not by saying more",
          "[casework][triage]")
{
    Talk desk;
    const auto shipped = rules::Catalogue::load(Talk::shippedBundle());
    REQUIRE(shipped);
    domain::Visit visit = desk.stored();
    domain::Person person = desk.elena;
    person.household = {};
    const auto row = [](const char *relation, const char *name) {
        return QJsonObject{{text("relazione"), text(relation)}, {text("nome"), text(name)}};
    };
    QJsonArray family = {row("richiedente", "Bruno"), row("figlio", "Ada")};
    person.facts.set(text("componenti"), domain::known(family, visit.openedAt.addDays(-9)));
    const QList<domain::Case> none;
    const auto conflictsWith = [&](const QJsonArray &told) {
        visit.talk.told.set(text("componenti"), domain::known(told, visit.openedAt));
        return casework::talkFacts({visit, person, none, **shipped}, visit.openedAt)
            .conflicts.size();
    };
    CHECK(conflictsWith(family) == 0);
    QJsonObject ada = row("figlio", "Ada");
    ada[text("data_nascita")] = text("2020-05-01");
    CHECK(conflictsWith({family[0], ada}) == 0);
    CHECK(conflictsWith({family[0], row("figlio", "Ugo")}) == 1);
    CHECK(conflictsWith({family[0]}) == 1);
}

TEST_CASE("«non so» over an earlier answer is no contradiction", "[casework][triage]")
{
    Talk desk;
    desk.tell("guadagno", text("9000"));
    desk.end();
    desk.comesBackAfter(10);
    REQUIRE(desk.triage().tell(desk.visit, text("guadagno"), domain::unknown(desk.clock.nowUtc())));
    CHECK(desk.facts().conflicts.isEmpty());
    CHECK(desk.fact("guadagno").state == AnswerState::Unknown);
}

TEST_CASE("one key settles a conflict either way, and both answers are kept", "[casework][triage]")
{
    Talk desk;
    desk.tell("guadagno", text("9000"));
    desk.end();
    desk.comesBackAfter(10);
    desk.tell("guadagno", text("12000"));
    desk.clock.advance(std::chrono::seconds(5));
    const bool keepEarlier = GENERATE(true, false);
    CAPTURE(keepEarlier);
    REQUIRE(desk.triage().settle(desk.visit, text("guadagno"), keepEarlier));

    CHECK(desk.facts().conflicts.isEmpty());
    CHECK(desk.fact("guadagno").value == (keepEarlier ? text("9000.00") : text("12000.00")));
    const auto settled = desk.stored().talk.settled;
    REQUIRE(settled.size() == 1);
    CHECK(settled.first().keptEarlier == keepEarlier);
    CHECK(settled.first().earlier.value == text("9000.00"));
    CHECK(settled.first().now.value == text("12000.00"));
    CHECK(desk.triage().settle(desk.visit, text("guadagno"), true).error().code ==
          ErrorCode::NotFound);

    // Another answer is another contradiction.
    desk.tell("guadagno", text("15000"));
    CHECK(desk.facts().conflicts.size() == 1);
    // What stands in the end is what the next visit knows.
    desk.end();
    desk.comesBackAfter(1);
    CHECK(desk.fact("guadagno").value == text("15000.00"));
    CHECK(desk.facts().conflicts.isEmpty());
}

TEST_CASE("what is granted and still paid is received, until its last day", "[casework][triage]")
{
    Talk desk;
    domain::Case granted;
    granted.benefit = text("naspi");
    granted.outcome = *domain::CaseOutcome::make({.granted = true,
                                                  .decidedOn = QDate(2026, 11, 20),
                                                  .reason = {},
                                                  .appeal = {},
                                                  .appealUntil = {}},
                                                 text("OP-1"), desk.clock.nowUtc());
    domain::Finalisation final;
    const auto result = [](const QJsonValue &value) {
        return QJsonObject{{QStringLiteral("value"), value}};
    };
    final.decision = {
        {text("results"), QJsonObject{{text("decorrenza"), result(text("2026-01-10"))},
                                      {text("durata_mesi"), result(12)}}}};
    granted.finalisation = final;
    CHECK(casework::receivedBenefits({granted}, QDate(2027, 1, 9)) == QStringList{text("naspi")});
    CHECK(casework::receivedBenefits({granted}, QDate(2027, 1, 10)).isEmpty());

    final.decision = {
        {text("results"), QJsonObject{{text("data_fine"), result(text("2026-12-31"))}}}};
    granted.finalisation = final;
    CHECK(casework::receivedBenefits({granted}, QDate(2026, 12, 31)).size() == 1);
    CHECK(casework::receivedBenefits({granted}, QDate(2027, 1, 1)).isEmpty());

    // Without an end it goes on; without an answer, or with a no, nothing is received.
    granted.finalisation->decision = {};
    CHECK(casework::receivedBenefits({granted}, QDate(2030, 1, 1)).size() == 1);
    granted.outcome = *domain::CaseOutcome::make({.granted = false,
                                                  .decidedOn = QDate(2026, 11, 20),
                                                  .reason = text("tardi"),
                                                  .appeal = text("ricorso"),
                                                  .appealUntil = QDate(2026, 12, 20)},
                                                 text("OP-1"), desk.clock.nowUtc());
    CHECK(casework::receivedBenefits({granted}, QDate(2026, 12, 1)).isEmpty());
    granted.outcome.reset();
    CHECK(casework::receivedBenefits({granted}, QDate(2026, 12, 1)).isEmpty());
}
