#include "core/casework/queue.h"

#include "core/casework/desk_context.h"
#include "core/casework/visit_numbers.h"
#include "core/casework/visit_time.h"

#include <algorithm>
#include <tuple>

namespace core::casework {

namespace {

using domain::Ticket;
using domain::TicketState;

bool isService(const QString &service)
{
    const auto letters = serviceLetters();
    return std::any_of(letters.begin(), letters.end(),
                       [&](const ServiceLetter &one) { return one.service == service; });
}

tl::unexpected<Error> outOfPlace(const char *why)
{
    return fail(ErrorCode::Conflict, QLatin1String(why));
}

/// A fourth call is told too, but the first one is what waiting is measured by.
void noteCall(Ticket &ticket, const QDateTime &now)
{
    if (ticket.calledAt.size() < domain::kMostCalls)
        ticket.calledAt.append(now);
    else
        ticket.calledAt.last() = now;
    domain::endInterval(ticket.held, now);
    ticket.state = TicketState::Called;
}

/// At the desk, called, waiting, on hold, absent.
int place(TicketState state)
{
    switch (state) {
    case TicketState::Serving:
        return 0;
    case TicketState::Called:
        return 1;
    case TicketState::Waiting:
        return 2;
    case TicketState::Hold:
        return 3;
    default:
        return 4;
    }
}

}   // namespace

QList<ServiceLetter> serviceLetters()
{
    QList<ServiceLetter> letters;
    for (const char *service : {"famiglia", "lavoro", "pensione", "sostegno", "documenti", "altro"})
        letters.append({visitNumber(QLatin1String(service), 0).at(0), QLatin1String(service)});
    return letters;
}

Queue::Queue(DeskContext &context) : m_context(context)
{
}

Result<Ticket> Queue::start(const TicketWish &wish, bool atDesk)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    if (!isService(wish.service))
        return fail(ErrorCode::Invalid, QStringLiteral("not a service"));
    if (!wish.priority.isEmpty() && !domain::priorityCodes().contains(wish.priority))
        return fail(ErrorCode::Invalid, QStringLiteral("not a reason for priority"));
    return m_context.inTransaction([&]() -> Result<Ticket> {
        const auto ordinal = nextOrdinal(m_context);
        if (!ordinal)
            return tl::unexpected(ordinal.error());
        Ticket ticket;
        ticket.id = TicketId::makeAt(m_context.now());
        ticket.number = visitNumber(wish.service, *ordinal);
        ticket.service = wish.service;
        ticket.priority = wish.priority;
        ticket.appointment = wish.appointment;
        ticket.arrivedAt = m_context.now();
        if (atDesk) {
            ticket.calledAt = {m_context.now()};
            ticket.state = TicketState::Serving;
            domain::startInterval(ticket.served, m_context.now());
        }
        return m_context.tickets.put(ticket, m_context.today())
            .and_then([&] {
                return m_context.trace(atDesk ? QStringLiteral("ticket_served_at_once")
                                              : QStringLiteral("ticket_added"),
                                       ticket.id.toString(), ticket.number);
            })
            .map([&] { return ticket; });
    });
}

Result<Ticket> Queue::add(const TicketWish &wish)
{
    return start(wish, false);
}

Result<Ticket> Queue::serveNow(const TicketWish &wish)
{
    return start(wish, true);
}

Result<QList<Ticket>> Queue::shown()
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    const auto today = m_context.tickets.ofDays(m_context.today(), m_context.today());
    if (!today)
        return today;
    const auto live = m_context.tickets.live();
    if (!live)
        return live;
    QList<Ticket> shown;
    for (const Ticket &ticket : *today)
        if (ticket.isLive() || ticket.state == TicketState::NoShow)
            shown.append(ticket);
    for (const Ticket &ticket : *live)
        if (ticket.kept && inItaly(ticket.arrivedAt).date() < m_context.today())
            shown.append(ticket);
    const QDateTime now = m_context.now();
    std::sort(shown.begin(), shown.end(), [&](const Ticket &a, const Ticket &b) {
        const int left = place(a.state);
        const int right = place(b.state);
        return left != right ? left < right : domain::comesBefore(a, b, now);
    });
    return shown;
}

/// Reads the ticket, lets `change` work on it and stores it with its line in the trail.
template <class Change>
Result<Ticket> Queue::change(const TicketId &id, const QString &action, Change change)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return m_context.inTransaction([&]() -> Result<Ticket> {
        auto ticket = m_context.tickets.get(id);
        if (!ticket)
            return ticket;
        return change(*ticket)
            .and_then(
                [&] { return m_context.tickets.put(*ticket, inItaly(ticket->arrivedAt).date()); })
            .and_then([&] { return m_context.trace(action, id.toString(), ticket->number); })
            .map([&] { return *ticket; });
    });
}

Result<Ticket> Queue::callNext()
{
    return shown().and_then([&](const QList<Ticket> &tickets) -> Result<Ticket> {
        for (const Ticket &ticket : tickets)
            if (ticket.state == TicketState::Waiting)
                return call(ticket.id);
        return fail(ErrorCode::NotFound, QStringLiteral("nobody waits"));
    });
}

Result<Ticket> Queue::call(const TicketId &id)
{
    return change(id, QStringLiteral("ticket_called"), [&](Ticket &ticket) -> Result<> {
        if (!ticket.mayBeCalled() || !ticket.visit.isNull())
            return outOfPlace("the number is at the desk");
        noteCall(ticket, m_context.now());
        return {};
    });
}

Result<Ticket> Queue::recall()
{
    return shown().and_then([&](const QList<Ticket> &tickets) -> Result<Ticket> {
        const Ticket *last = nullptr;
        for (const Ticket &ticket : tickets) {
            const bool absent =
                ticket.state == TicketState::Called || ticket.state == TicketState::NoShow;
            if (absent && (!last || ticket.calledAt.last() > last->calledAt.last()))
                last = &ticket;
        }
        if (!last)
            return fail(ErrorCode::NotFound, QStringLiteral("nobody was called"));
        return call(last->id);
    });
}

Result<Ticket> Queue::arrived(const TicketId &id)
{
    return change(id, QStringLiteral("ticket_arrived"), [&](Ticket &ticket) -> Result<> {
        if (!ticket.mayBeCalled() || !ticket.visit.isNull())
            return outOfPlace("the number is at the desk");
        if (ticket.state != TicketState::Called)
            noteCall(ticket, m_context.now());
        domain::startInterval(ticket.served, m_context.now());
        ticket.state = TicketState::Serving;
        return {};
    });
}

Result<Ticket> Queue::hold(const TicketId &id)
{
    return change(id, QStringLiteral("ticket_held"), [&](Ticket &ticket) -> Result<> {
        if (!ticket.isLive() || ticket.state == TicketState::Hold)
            return outOfPlace("the number is not in the queue");
        domain::endInterval(ticket.served, m_context.now());
        domain::startInterval(ticket.held, m_context.now());
        ticket.state = TicketState::Hold;
        if (ticket.visit.isNull())
            return {};
        return m_context.visits.get(ticket.visit).and_then([&](domain::Visit visit) {
            pause(visit, m_context.now());
            return m_context.visits.put(visit, inItaly(visit.openedAt).date());
        });
    });
}

Result<Ticket> Queue::resume(const TicketId &id)
{
    return change(id, QStringLiteral("ticket_resumed"), [&](Ticket &ticket) -> Result<> {
        if (ticket.state != TicketState::Hold)
            return outOfPlace("the number is not on hold");
        domain::endInterval(ticket.held, m_context.now());
        if (ticket.visit.isNull()) {
            ticket.state = TicketState::Waiting;
            return {};
        }
        ticket.state = TicketState::Serving;
        domain::startInterval(ticket.served, m_context.now());
        return pauseOthers(m_context, ticket.visit)
            .and_then([&] { return m_context.visits.get(ticket.visit); })
            .and_then([&](domain::Visit visit) {
                serve(visit, m_context.now());
                return m_context.visits.put(visit, inItaly(visit.openedAt).date());
            });
    });
}

Result<Ticket> Queue::noShow(const TicketId &id)
{
    return change(id, QStringLiteral("ticket_no_show"), [&](Ticket &ticket) -> Result<> {
        if (ticket.state != TicketState::Called || ticket.calledAt.size() < domain::kMostCalls)
            return outOfPlace("the number was not called three times");
        ticket.state = TicketState::NoShow;
        return {};
    });
}

Result<Ticket> Queue::left(const TicketId &id)
{
    return change(id, QStringLiteral("ticket_left"), [&](Ticket &ticket) -> Result<> {
        if (!ticket.isLive() || !ticket.visit.isNull())
            return outOfPlace("the number is at the desk");
        domain::endInterval(ticket.served, m_context.now());
        domain::endInterval(ticket.held, m_context.now());
        ticket.state = TicketState::Left;
        return {};
    });
}

}   // namespace core::casework
