#include "core/casework/queue.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

using namespace core;
using domain::TicketState;
using tests::DeskFixture;

namespace {

struct Counter : DeskFixture {
    casework::Queue &queue = desk->queue();

    domain::Ticket add(const char *service, const char *priority = "")
    {
        const auto ticket = queue.add({QLatin1String(service), QLatin1String(priority)});
        REQUIRE(ticket);
        return *ticket;
    }
    void wait(int minutes) { clock.advance(std::chrono::minutes(minutes)); }
    QStringList shown()
    {
        QStringList numbers;
        const auto tickets = queue.shown();
        REQUIRE(tickets);
        for (const domain::Ticket &ticket : *tickets)
            numbers.append(ticket.number);
        return numbers;
    }
    domain::Visit open(const char *name = "Bruno Testa")
    {
        const auto visit = desk->visits().open(person(QLatin1String(name)).id, false);
        REQUIRE(visit);
        return *visit;
    }
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

}   // namespace

TEST_CASE("a number has the letter of its service; tickets and visits share the numbers of the day",
          "[casework][queue]")
{
    Counter desk;
    CHECK(desk.add("famiglia").number == text("F01"));
    CHECK(desk.add("lavoro").number == text("L02"));
    CHECK(desk.open().number == text("A03"));
    CHECK(desk.add("pensione").number == text("P04"));
    CHECK(desk.add("sostegno").number == text("S05"));
    CHECK(desk.add("documenti").number == text("D06"));
    CHECK(desk.add("altro").number == text("A07"));
    desk.wait(24 * 60);
    CHECK(desk.add("lavoro").number == text("L01"));
}

TEST_CASE("another window and a desk that was killed go on with the numbers of the day",
          "[casework][queue]")
{
    Counter desk;
    CHECK(desk.add("famiglia").number == text("F01"));
    const auto other = desk.otherConnection();
    CHECK(other->queue().add({text("lavoro"), {}})->number == text("L02"));
    CHECK(desk.open().number == text("A03"));
    desk.restart();
    desk.signIn(text("p.riva"));
    CHECK(desk.desk->queue().add({text("pensione"), {}})->number == text("P04"));
}

TEST_CASE("a number is refused for an unknown service or reason", "[casework][queue]")
{
    Counter desk;
    CHECK(desk.queue.add({text("tributi")}).error().code == ErrorCode::Invalid);
    CHECK(desk.queue.add({text("lavoro"), text("amico")}).error().code == ErrorCode::Invalid);
    CHECK(desk.queue.shown()->isEmpty());
}

TEST_CASE("calling goes by stated reason, then by arrival", "[casework][queue]")
{
    Counter desk;
    desk.add("lavoro");
    desk.wait(2);
    desk.add("pensione");
    desk.wait(2);
    desk.add("famiglia", "gravidanza");
    CHECK(desk.shown() == QStringList{text("F03"), text("L01"), text("P02")});

    CHECK(desk.queue.callNext()->number == text("F03"));
    CHECK(desk.queue.callNext()->number == text("L01"));
    CHECK(desk.queue.callNext()->number == text("P02"));
    CHECK(desk.queue.callNext().error().code == ErrorCode::NotFound);
    CHECK(desk.trail().count(text("ticket_called")) == 3);
}

TEST_CASE("who does not answer three calls is absent, and can be recalled on that day",
          "[casework][queue]")
{
    Counter desk;
    const auto ticket = desk.add("famiglia");
    desk.wait(10);
    REQUIRE(desk.queue.callNext());
    CHECK(desk.queue.noShow(ticket.id).error().code == ErrorCode::Conflict);
    desk.wait(1);
    REQUIRE(desk.queue.recall());
    CHECK(desk.queue.noShow(ticket.id).error().code == ErrorCode::Conflict);
    desk.wait(1);
    REQUIRE(desk.queue.recall());
    const auto absent = desk.queue.noShow(ticket.id);
    REQUIRE(absent);
    CHECK(absent->state == TicketState::NoShow);
    CHECK(absent->calledAt.size() == 3);
    CHECK(desk.shown() == QStringList{text("F01")});

    desk.wait(20);
    const auto again = desk.queue.recall();
    REQUIRE(again);
    CHECK(again->state == TicketState::Called);
    CHECK(again->calledAt.size() == 3);
    // Waiting is measured to the first call, however often it is called after.
    CHECK(again->arrivedAt.secsTo(again->calledAt.first()) == 600);
    CHECK(desk.queue.noShow(ticket.id));
    desk.wait(24 * 60);
    CHECK(desk.queue.shown()->isEmpty());
}

TEST_CASE("the visit opened after a call is that of the number, with its times",
          "[casework][queue]")
{
    Counter desk;
    desk.add("famiglia", "gravidanza");
    desk.add("lavoro");
    desk.wait(21);
    const auto called = desk.queue.callNext();
    REQUIRE(called);
    desk.wait(2);

    const domain::Visit visit = desk.open();

    CHECK(visit.number == text("F01"));
    CHECK(visit.service == text("famiglia"));
    CHECK(visit.priority == text("gravidanza"));
    CHECK(visit.ticket == called->id);
    CHECK(visit.arrivedAt.secsTo(visit.calledAt) == 21 * 60);
    const auto shown = desk.queue.shown();
    REQUIRE(shown);
    CHECK(shown->first().state == TicketState::Serving);
    CHECK(shown->first().visit == visit.id);
    // The next one that is opened without a call is not of the queue.
    CHECK(desk.open("Lucia Ferri").ticket.isNull());
}

TEST_CASE("a visit goes on hold while another is served, and both times are counted",
          "[casework][queue]")
{
    Counter desk;
    const auto ticket = desk.queue.serveNow({text("lavoro")});
    REQUIRE(ticket);
    CHECK(ticket->state == TicketState::Serving);
    const domain::Visit first = desk.open();
    CHECK(first.ticket == ticket->id);
    desk.wait(5);
    const domain::Visit second = desk.open("Lucia Ferri");
    CHECK(desk.queue.shown()->first().state == TicketState::Hold);
    desk.wait(3);
    REQUIRE(desk.desk->visits().close(second.id, {text("INFO")}));
    desk.wait(1);
    CHECK(desk.open().id == first.id);
    desk.wait(6);
    REQUIRE(desk.desk->visits().close(first.id, {text("INFO")}));

    const auto closed = desk.desk->visits().view(first.id);
    REQUIRE(closed);
    CHECK(domain::secondsIn(closed->served) == (5 + 6) * 60);
    CHECK(domain::secondsIn(closed->held) == (3 + 1) * 60);
    CHECK(closed->arrivedAt == closed->calledAt);
    CHECK(domain::secondsIn(desk.desk->visits().view(second.id)->served) == 3 * 60);
    CHECK(desk.queue.shown()->isEmpty());
}

TEST_CASE("a number on hold waits outside the queue and its time is kept", "[casework][queue]")
{
    Counter desk;
    const auto ticket = desk.add("documenti");
    REQUIRE(desk.queue.hold(ticket.id));
    CHECK(desk.queue.callNext().error().code == ErrorCode::NotFound);
    desk.wait(7);
    const auto back = desk.queue.resume(ticket.id);
    REQUIRE(back);
    CHECK(back->state == TicketState::Waiting);
    CHECK(domain::secondsIn(back->held) == 420);
    CHECK(desk.queue.resume(ticket.id).error().code == ErrorCode::Conflict);

    REQUIRE(desk.queue.callNext());
    const domain::Visit visit = desk.open();
    CHECK(domain::secondsIn(visit.held) == 420);
    REQUIRE(desk.queue.hold(ticket.id));
    CHECK(domain::isRunning(desk.desk->visits().view(visit.id)->held));
    REQUIRE(desk.queue.resume(ticket.id));
    CHECK(domain::isRunning(desk.desk->visits().view(visit.id)->served));
}

TEST_CASE("who goes away unserved leaves the queue; at the desk nobody can be sent away",
          "[casework][queue]")
{
    Counter desk;
    const auto gone = desk.add("documenti");
    REQUIRE(desk.queue.left(gone.id));
    CHECK(desk.shown().isEmpty());
    const auto served = desk.add("lavoro");
    REQUIRE(desk.queue.call(served.id));
    desk.open();
    CHECK(desk.queue.left(served.id).error().code == ErrorCode::Conflict);
    CHECK(desk.queue.call(served.id).error().code == ErrorCode::Conflict);
}

TEST_CASE("who says to be there is served before whoever was called after", "[casework][queue]")
{
    Counter desk;
    const auto first = desk.add("famiglia");
    desk.add("lavoro");
    REQUIRE(desk.queue.callNext());
    desk.wait(1);
    REQUIRE(desk.queue.callNext());
    REQUIRE(desk.queue.arrived(first.id));
    CHECK(desk.open().number == text("F01"));
    CHECK(desk.open("Lucia Ferri").number == text("L02"));
}

TEST_CASE("a visit left running overnight counts no service for the night", "[casework][queue]")
{
    Counter desk;
    const domain::Visit forgotten = desk.open();
    desk.wait(24 * 60);
    desk.open("Lucia Ferri");
    const auto visit = desk.desk->visits().view(forgotten.id);
    REQUIRE(visit);
    CHECK(domain::secondsIn(visit->served) == 0);
    CHECK_FALSE(domain::isRunning(visit->served));
}

TEST_CASE("the queue says nothing while the desk is locked", "[casework][queue]")
{
    Counter desk;
    desk.add("famiglia");
    REQUIRE(desk.login->lock());
    CHECK(desk.queue.shown().error().code == ErrorCode::Locked);
    CHECK(desk.queue.add({text("lavoro")}).error().code == ErrorCode::Locked);
    CHECK(desk.queue.callNext().error().code == ErrorCode::Locked);
}
