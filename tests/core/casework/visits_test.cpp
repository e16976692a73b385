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

    CHECK(visits.close(visit->id, QStringLiteral("FATTO"), {}, {}).error().code ==
          ErrorCode::Invalid);
    CHECK(visits.close(visit->id, QString(), {}, {}).error().code == ErrorCode::Invalid);
    REQUIRE(visits.close(visit->id, QStringLiteral("ORIENTATA"), QStringLiteral("documenti"),
                         QDate(2026, 12, 1)));
    CHECK(visits.close(visit->id, QStringLiteral("INFO"), {}, {}).error().code ==
          ErrorCode::Conflict);

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
    REQUIRE(fixture.desk->visits().close(first->id, QStringLiteral("INFO"), {}, {}));

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
