#include "core/domain/ticket.h"
#include "tests/support/string_makers.h"

#include <algorithm>

using namespace core;
using namespace core::domain;

namespace {

const QDateTime kNow({2026, 11, 24}, {9, 30}, Qt::UTC);

Ticket waiting(const char *number, int minutesAgo, const char *priority = "")
{
    Ticket ticket;
    ticket.id = TicketId::makeAt(kNow);
    ticket.number = QLatin1String(number);
    ticket.service = QStringLiteral("famiglia");
    ticket.priority = QLatin1String(priority);
    ticket.arrivedAt = kNow.addSecs(-60 * minutesAgo);
    return ticket;
}

QStringList inOrder(QList<Ticket> tickets, const QDateTime &now = kNow)
{
    std::sort(tickets.begin(), tickets.end(),
              [&](const Ticket &a, const Ticket &b) { return comesBefore(a, b, now); });
    QStringList numbers;
    for (const Ticket &ticket : tickets)
        numbers.append(ticket.number);
    return numbers;
}

}   // namespace

TEST_CASE("a ticket is read back as it was written", "[domain]")
{
    Ticket ticket = waiting("F12", 21, "gravidanza");
    ticket.state = TicketState::Hold;
    ticket.calledAt = {kNow.addSecs(-600), kNow.addSecs(-500)};
    ticket.served = {{kNow.addSecs(-500), kNow.addSecs(-300)}};
    ticket.held = {{kNow.addSecs(-300), {}}};
    ticket.visit = VisitId::makeAt(kNow);
    ticket.kept = true;

    const auto read = Ticket::fromJson(ticket.toJson());

    REQUIRE(read);
    CHECK(*read == ticket);
    CHECK(read->isLive());
}

TEST_CASE("a ticket has no member that could hold a name", "[domain]")
{
    const QStringList known = {
        QStringLiteral("appointment"), QStringLiteral("arrived_at"), QStringLiteral("called_at"),
        QStringLiteral("held"),        QStringLiteral("id"),         QStringLiteral("kept"),
        QStringLiteral("number"),      QStringLiteral("priority"),   QStringLiteral("served"),
        QStringLiteral("service"),     QStringLiteral("state"),      QStringLiteral("visit")};
    CHECK(waiting("F12", 1).toJson().keys() == known);
}

TEST_CASE("a ticket of an unknown state is corrupt", "[domain]")
{
    QJsonObject json = waiting("F12", 1).toJson();
    json[QLatin1String("state")] = QStringLiteral("gone");
    CHECK(Ticket::fromJson(json).error().code == ErrorCode::Corrupt);
    json.remove(QLatin1String("state"));
    CHECK(Ticket::fromJson(json).error().code == ErrorCode::Corrupt);
}

TEST_CASE("who has a stated reason is called first, then who arrived first", "[domain]")
{
    CHECK(inOrder({waiting("L04", 19), waiting("P09", 30), waiting("F13", 2, "bambino_piccolo"),
                   waiting("D02", 11, "scade_oggi"), waiting("A05", 19)}) ==
          QStringList{QStringLiteral("D02"), QStringLiteral("F13"), QStringLiteral("P09"),
                      QStringLiteral("L04"), QStringLiteral("A05")});
}

TEST_CASE("an appointment comes first from its hour on, not before", "[domain]")
{
    Ticket early = waiting("L05", 5, "appuntamento");
    early.appointment = kNow.addSecs(20 * 60);
    const QList<Ticket> queue = {early, waiting("P09", 15)};
    CHECK(inOrder(queue).first() == QStringLiteral("P09"));
    CHECK(inOrder(queue, kNow.addSecs(20 * 60)).first() == QStringLiteral("L05"));
}

TEST_CASE("intervals add up, and a clock set back makes no negative time", "[domain]")
{
    QList<Interval> list;
    startInterval(list, kNow);
    startInterval(list, kNow.addSecs(5));
    CHECK(list.size() == 1);
    CHECK(secondsIn(list) == 0);
    endInterval(list, kNow.addSecs(90));
    endInterval(list, kNow.addSecs(600));
    startInterval(list, kNow.addSecs(700));
    CHECK(isRunning(list));
    endInterval(list, kNow.addSecs(100));
    CHECK_FALSE(isRunning(list));
    CHECK(secondsIn(list) == 90);
}
