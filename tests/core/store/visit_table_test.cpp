#include "tests/core/store/tables_rig.h"

using namespace core;
using tests::codeOf;
using tests::kMorning;
using tests::Tables;

TEST_CASE("a visit is read back, open ones first come first served", "[store]")
{
    Tables desk;
    const PersonId person = PersonId::makeAt(kMorning);
    domain::Visit first = tests::aVisit(person);
    const domain::Visit second = tests::aVisit(person, kMorning.addSecs(60));
    const domain::Visit tomorrow = tests::aVisit(person, kMorning.addDays(1));
    const QDate day = kMorning.date();
    REQUIRE(desk.visits.put(first, day));
    REQUIRE(desk.visits.put(second, day));
    REQUIRE(desk.visits.put(tomorrow, day.addDays(1)));
    CHECK(desk.visits.get(first.id) == first);
    CHECK(desk.visits.stillOpen() == QList{first, second, tomorrow});

    first.closedAt = kMorning.addSecs(600);
    first.outcome = QStringLiteral("TRASMESSA");
    REQUIRE(desk.visits.put(first, day));
    CHECK(desk.visits.stillOpen() == QList{second, tomorrow});
    CHECK(desk.visits.ofDays(day, day) == QList{first, second});
    CHECK(desk.visits.ofDays(day, day.addDays(1))->size() == 3);
    CHECK(desk.visits.countOfDay(day) == 2);
    CHECK(desk.visits.countOfDay(day.addDays(2)) == 0);

    REQUIRE(desk.visits.remove(second.id));
    CHECK(codeOf(desk.visits.get(second.id)) == ErrorCode::NotFound);
}

TEST_CASE("visits are found by the day of an appointment until it was kept or missed", "[store]")
{
    Tables desk;
    const QDate day = kMorning.date();
    domain::Visit soon = tests::aVisit(PersonId::makeAt(kMorning));
    soon.appointment = domain::Appointment{kMorning.addDays(7), QStringLiteral("banco 2")};
    domain::Visit later = tests::aVisit(PersonId::makeAt(kMorning));
    later.appointment = domain::Appointment{kMorning.addDays(9), QStringLiteral("banco 2")};
    REQUIRE(desk.visits.put(later, day));
    REQUIRE(desk.visits.put(soon, day));
    REQUIRE(desk.visits.put(tests::aVisit(PersonId::makeAt(kMorning)), day));

    CHECK(desk.visits.appointmentsUpTo(day.addDays(6))->isEmpty());
    CHECK(desk.visits.appointmentsUpTo(day.addDays(7)) == QList{soon});
    CHECK(desk.visits.appointmentsUpTo(day.addDays(30)) == QList{soon, later});

    soon.appointment->state = QStringLiteral("presente");
    REQUIRE(desk.visits.put(soon, day));
    CHECK(desk.visits.appointmentsUpTo(day.addDays(30)) == QList{later});
}

TEST_CASE("an appointment shortly after midnight is on its Italian day", "[store]")
{
    Tables desk;
    domain::Visit visit = tests::aVisit(PersonId::makeAt(kMorning));
    visit.appointment = domain::Appointment{QDateTime({2026, 11, 30}, {23, 30}, Qt::UTC), {}};
    REQUIRE(desk.visits.put(visit, kMorning.date()));
    CHECK(desk.visits.appointmentsUpTo({2026, 11, 30})->isEmpty());
    CHECK(desk.visits.appointmentsUpTo({2026, 12, 1})->size() == 1);
}

TEST_CASE("tickets are read back, those still in the queue apart", "[store]")
{
    Tables desk;
    const QDate day = kMorning.date();
    domain::Ticket first;
    first.id = TicketId::makeAt(kMorning);
    first.number = QStringLiteral("F12");
    first.arrivedAt = kMorning;
    domain::Ticket second = first;
    second.id = TicketId::makeAt(kMorning);
    second.number = QStringLiteral("L13");
    REQUIRE(desk.tickets.put(first, day));
    REQUIRE(desk.tickets.put(second, day.addDays(1)));
    CHECK(desk.tickets.get(first.id) == first);
    CHECK(desk.tickets.live() == QList{first, second});
    CHECK(desk.tickets.ofDays(day, day) == QList{first});

    first.state = domain::TicketState::Left;
    REQUIRE(desk.tickets.put(first, day));
    CHECK(desk.tickets.live() == QList{second});
    CHECK(desk.tickets.get(first.id)->state == domain::TicketState::Left);
    CHECK(codeOf(desk.tickets.get(TicketId::makeAt(kMorning))) == ErrorCode::NotFound);
}
