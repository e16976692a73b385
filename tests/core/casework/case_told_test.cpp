#include "tests/core/casework/talk_fixture.h"

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

TEST_CASE("a wizard starts with the answers of the talk, «non so» too", "[casework][triage]")
{
    Talk desk;
    desk.tell("guadagno", text("9000"));
    const QDateTime told = desk.clock.nowUtc();
    REQUIRE(
        desk.triage().tell(desk.visit, text("settimane"), domain::unknown(desk.clock.nowUtc())));
    REQUIRE(desk.triage().tell(desk.visit, text("altro_lavoro"),
                               domain::declined(desk.clock.nowUtc())));
    const auto subject = desk.begin("aiuto_lavoro");
    REQUIRE(subject.facts.find(text("guadagno")));
    CHECK(subject.facts.find(text("guadagno"))->recordedAt == told);
    CHECK(subject.facts.find(text("guadagno"))->origin == Origin::Person);
    REQUIRE(subject.facts.find(text("settimane")));
    CHECK(subject.facts.find(text("settimane"))->state == AnswerState::Unknown);
    REQUIRE(subject.facts.find(text("altro_lavoro")));
    CHECK(subject.facts.find(text("altro_lavoro"))->state == AnswerState::Declined);
    CHECK_FALSE(subject.facts.find(text("data_domanda")));
}

TEST_CASE("two applications of one visit share their answers", "[casework][triage]")
{
    Talk desk;
    auto first = desk.begin("aiuto_lavoro");
    first = desk.answer(first, "guadagno", text("9000"));
    first = desk.answer(first, "iban", text("IT60X0542811101000000123456"));
    const auto second = desk.begin("aiuto_casa");
    REQUIRE(second.facts.find(text("guadagno")));
    CHECK(second.facts.find(text("guadagno"))->value == text("9000.00"));
    CHECK(second.facts.find(text("iban")));
    // A second one for the same benefit is about another event.
    const auto again = desk.begin("aiuto_lavoro");
    CHECK_FALSE(again.facts.find(text("guadagno")));
}

TEST_CASE("an application that was begun takes what is told later in the visit, and nothing else",
          "[casework][triage]")
{
    Talk desk;
    auto first = desk.begin("aiuto_lavoro");
    first = desk.answer(first, "settimane", 20);
    auto second = desk.begin("aiuto_casa");
    const int revision = second.revision;

    const auto same = desk.desk->cases().takeTold(second.id, second.revision, desk.visit);
    REQUIRE(same);
    CHECK(same->revision == revision);

    first = desk.answer(first, "guadagno", text("9000"));
    const auto taken = desk.desk->cases().takeTold(second.id, second.revision, desk.visit);
    REQUIRE(taken);
    CHECK(taken->facts.find(text("guadagno"))->value == text("9000.00"));
    CHECK_FALSE(taken->facts.find(text("settimane")));
    // An answer of its own that is newer stays, an older one does not.
    second = desk.answer(*taken, "guadagno", text("10000"));
    second = *desk.desk->cases().takeTold(second.id, second.revision, desk.visit);
    CHECK(second.facts.find(text("guadagno"))->value == text("10000.00"));
    desk.tell("guadagno", text("11000"));
    second = *desk.desk->cases().takeTold(second.id, second.revision, desk.visit);
    CHECK(second.facts.find(text("guadagno"))->value == text("11000.00"));
    // What was taken out on purpose does not come back by itself.
    desk.clock.advance(std::chrono::seconds(1));
    second = *desk.desk->cases().clearAnswer(second.id, second.revision, text("guadagno"));
    second = *desk.desk->cases().takeTold(second.id, second.revision, desk.visit);
    CHECK_FALSE(second.facts.find(text("guadagno")));
}
