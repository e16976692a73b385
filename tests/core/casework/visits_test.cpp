#include "core/casework/visits.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

using namespace core;
using tests::DeskFixture;

TEST_CASE("opening the same person twice on a day gives one visit", "[casework]")
{
    DeskFixture fixture;
    const domain::Person person = fixture.person();

    const auto first = fixture.desk->visits().open(person.id, false);
    const auto again = fixture.otherConnection()->visits().open(person.id, false);

    REQUIRE(first);
    REQUIRE(again);
    CHECK(first->id == again->id);
    CHECK(fixture.desk->visits().stillOpen()->size() == 1);
}

TEST_CASE("visits are numbered over the day and lettered by service", "[casework]")
{
    DeskFixture fixture;
    const auto first = fixture.desk->visits().open(fixture.person().id, false);
    const auto second =
        fixture.desk->visits().open(fixture.person(QStringLiteral("Lucia Ferri")).id, false);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->number == QStringLiteral("A01"));
    CHECK(second->number == QStringLiteral("A02"));

    domain::Visit told = *second;
    told.service = QStringLiteral("famiglia");
    REQUIRE(fixture.desk->visits().save(told));

    CHECK(fixture.desk->visits().view(second->id)->number == QStringLiteral("F02"));
}

TEST_CASE("a case says what its visit is about", "[casework]")
{
    DeskFixture fixture;

    const domain::Case opened = fixture.draft(fixture.person());

    const auto visit = fixture.desk->visits().view(opened.visit);
    REQUIRE(visit);
    CHECK(visit->service == QStringLiteral("lavoro"));
    CHECK(visit->number == QStringLiteral("L01"));
    CHECK(visit->casesStarted == QList<CaseId>{opened.id});
    CHECK(visit->benefitsAssessed == QStringList{QStringLiteral("aiuto_lavoro")});
}

TEST_CASE("a visit closes with one of the outcomes, once", "[casework]")
{
    DeskFixture fixture;
    const auto visit = fixture.desk->visits().open(fixture.person().id, true);
    REQUIRE(visit);
    auto &visits = fixture.desk->visits();

    CHECK(visits.close(visit->id, {QStringLiteral("FATTO")}).error().code == ErrorCode::Invalid);
    CHECK(visits.close(visit->id, {QString()}).error().code == ErrorCode::Invalid);
    REQUIRE(visits.close(
        visit->id, {QStringLiteral("ORIENTATA"), QStringLiteral("documenti"), QDate(2026, 12, 1)}));
    CHECK(visits.close(visit->id, {QStringLiteral("INFO")}).error().code == ErrorCode::Conflict);

    const auto closed = visits.view(visit->id);
    CHECK(closed->outcome == QStringLiteral("ORIENTATA"));
    CHECK(closed->nextStepOn == QDate(2026, 12, 1));
    CHECK(visits.stillOpen()->isEmpty());
}

TEST_CASE("a person who comes back after a closed visit has a new one", "[casework]")
{
    DeskFixture fixture;
    const domain::Person person = fixture.person();
    const auto first = fixture.desk->visits().open(person.id, false);
    REQUIRE(fixture.desk->visits().close(first->id, {QStringLiteral("INFO")}));

    const auto second = fixture.desk->visits().open(person.id, false);

    REQUIRE(second);
    CHECK(second->id != first->id);
    CHECK(second->number == QStringLiteral("A02"));
}

TEST_CASE("a visit of an unknown person is not opened", "[casework]")
{
    DeskFixture fixture;

    const auto visit = fixture.desk->visits().open(PersonId::makeAt(fixture.clock.nowUtc()), false);

    REQUIRE_FALSE(visit);
    CHECK(visit.error().code == ErrorCode::NotFound);
    CHECK(fixture.desk->visits().stillOpen()->isEmpty());
}

TEST_CASE("a visit keeps what is said at its end: what to bring, the appointment, a signed note",
          "[casework]")
{
    DeskFixture fixture;
    auto &visits = fixture.desk->visits();
    const auto visit = visits.open(fixture.person().id, false);
    REQUIRE(visit);
    casework::VisitClosing closing{QStringLiteral("APPUNTAMENTO")};
    closing.bring = QStringLiteral("contratto d’affitto");
    closing.appointment =
        domain::Appointment{fixture.clock.nowUtc().addDays(7), QStringLiteral("banco 2")};
    closing.note = QStringLiteral("  Torna con la figlia. ");
    REQUIRE(visits.close(visit->id, closing));

    const auto closed = visits.view(visit->id);
    REQUIRE(closed);
    CHECK(closed->bring == closing.bring);
    CHECK(closed->appointment == closing.appointment);
    REQUIRE(closed->notes.size() == 1);
    CHECK(closed->notes.first().text == QStringLiteral("Torna con la figlia."));
    CHECK(closed->notes.first().by == QStringLiteral("OP-7F3A"));
    casework::VisitClosing noHour{QStringLiteral("APPUNTAMENTO")};
    noHour.appointment = domain::Appointment{};
    const auto other = visits.open(fixture.person().id, false);
    CHECK(visits.close(other->id, noHour).error().code == ErrorCode::Invalid);
}

TEST_CASE("saving what was said never changes the desk's own times, cases and notes", "[casework]")
{
    DeskFixture fixture;
    auto &visits = fixture.desk->visits();
    const domain::Person person = fixture.person();
    const auto before = visits.open(person.id, false);
    REQUIRE(before);
    const auto started =
        fixture.desk->cases().open(person, before->id, QStringLiteral("aiuto_lavoro"));
    REQUIRE(started);
    REQUIRE(visits.addNote(before->id, QStringLiteral("Porta la busta paga.")));
    fixture.clock.advance(std::chrono::minutes(4));
    REQUIRE(visits.hold(before->id));

    domain::Visit copy = *before;   // made before all of it
    copy.present = QStringLiteral("delegato");
    copy.presentName = QStringLiteral("Anna Ferri");
    copy.benefitsAssessed = {QStringLiteral("altro_aiuto")};
    copy.outcome = QStringLiteral("INFO");
    REQUIRE(visits.save(copy));

    const auto saved = visits.view(before->id);
    REQUIRE(saved);
    CHECK(saved->presentName == QStringLiteral("Anna Ferri"));
    CHECK(saved->casesStarted == QList<CaseId>{started->id});
    CHECK(saved->benefitsAssessed ==
          QStringList{QStringLiteral("aiuto_lavoro"), QStringLiteral("altro_aiuto")});
    CHECK(saved->notes.size() == 1);
    CHECK(saved->outcome.isEmpty());
    CHECK(domain::secondsIn(saved->served) == 240);
    CHECK(domain::isRunning(saved->held));
    CHECK(visits.addNote(before->id, QStringLiteral("  ")).error().code == ErrorCode::Invalid);
}

TEST_CASE("what was done points to an outcome", "[casework]")
{
    DeskFixture fixture;
    auto &visits = fixture.desk->visits();
    const domain::Person person = fixture.person();
    const auto visit = visits.open(person.id, false);
    REQUIRE(visit);
    CHECK(visits.suggestedOutcome(visit->id) == QString());
    domain::Visit looked = *visit;
    looked.benefitsAssessed = {QStringLiteral("aiuto_lavoro")};
    REQUIRE(visits.save(looked));
    CHECK(visits.suggestedOutcome(visit->id) == QStringLiteral("ORIENTATA"));
    const domain::Case draft = fixture.fullDraft(person);
    CHECK(visits.suggestedOutcome(visit->id) == QStringLiteral("AVVIATA"));
    fixture.finalised(draft);
    CHECK(visits.suggestedOutcome(visit->id) == QStringLiteral("TRASMESSA"));
}

TEST_CASE("the way of working chosen at sign-in is the channel of new visits", "[casework]")
{
    DeskFixture fixture;
    auto &visits = fixture.desk->visits();
    CHECK(visits.open(fixture.person().id, false)->channel == QStringLiteral("presenza"));
    fixture.parts.who->setMode(domain::WorkMode::Outreach);
    CHECK(visits.open(fixture.person(QStringLiteral("Lucia Ferri")).id, false)->channel ==
          QStringLiteral("uscita"));
    fixture.parts.who->setMode(domain::WorkMode::Remote);
    CHECK(visits.open(fixture.person(QStringLiteral("Ada Bertoni")).id, false)->channel ==
          QStringLiteral("video"));
}

TEST_CASE("a visit opened or closed without the centre says so", "[casework]")
{
    DeskFixture fixture;
    const auto reached = fixture.desk->visits().open(fixture.person().id, false);
    CHECK_FALSE(reached->offline);
    casework::Dispatch::Line line;
    line.offlineSince = fixture.clock.nowUtc();
    REQUIRE(fixture.desk->dispatch().setLine(line));
    CHECK(fixture.desk->visits()
              .open(fixture.person(QStringLiteral("Lucia Ferri")).id, false)
              ->offline);
    REQUIRE(fixture.desk->visits().close(reached->id, {QStringLiteral("INFO")}));
    CHECK(fixture.desk->visits().view(reached->id)->offline);
}
