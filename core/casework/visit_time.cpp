#include "core/casework/visit_time.h"

#include <algorithm>

namespace core::casework {

namespace {

/// Nobody is served all night: of a stretch that ran into another day the end is not known, and it
/// counts nothing.
void end(QList<domain::Interval> &list, const QDateTime &now)
{
    if (!domain::isRunning(list))
        return;
    const QDateTime from = list.last().from;
    domain::endInterval(list, inItaly(from).date() == inItaly(now).date() ? now : from);
}

Result<> storeTicketOf(DeskContext &context, const domain::Visit &visit)
{
    if (visit.ticket.isNull())
        return {};
    auto ticket = context.tickets.get(visit.ticket);
    if (!ticket)
        return tl::unexpected(ticket.error());
    ticket->visit = visit.id;
    ticket->served = visit.served;
    ticket->held = visit.held;
    ticket->state = !visit.isOpen()                   ? domain::TicketState::Done
                    : domain::isRunning(visit.served) ? domain::TicketState::Serving
                                                      : domain::TicketState::Hold;
    return context.tickets.put(*ticket, inItaly(ticket->arrivedAt).date());
}

/// The highest number of today's visits and tickets, 0 when there are none.
Result<int> highestOrdinal(DeskContext &context)
{
    const auto visits = context.visits.ofDays(context.today(), context.today());
    if (!visits)
        return tl::unexpected(visits.error());
    const auto tickets = context.tickets.ofDays(context.today(), context.today());
    if (!tickets)
        return tl::unexpected(tickets.error());
    // Kept from another day they go on with their old number.
    const auto live = context.tickets.live();
    if (!live)
        return tl::unexpected(live.error());
    int last = 0;
    for (const domain::Visit &visit : *visits)
        last = std::max(last, visit.number.mid(1).toInt());
    for (const domain::Ticket &ticket : *tickets)
        last = std::max(last, ticket.number.mid(1).toInt());
    for (const domain::Ticket &ticket : *live)
        if (ticket.kept)
            last = std::max(last, ticket.number.mid(1).toInt());
    return last;
}

}   // namespace

void serve(domain::Visit &visit, const QDateTime &now)
{
    end(visit.held, now);
    domain::startInterval(visit.served, now);
}

void pause(domain::Visit &visit, const QDateTime &now)
{
    end(visit.served, now);
    domain::startInterval(visit.held, now);
}

void stop(domain::Visit &visit, const QDateTime &now)
{
    end(visit.served, now);
    end(visit.held, now);
}

Result<> storeVisit(DeskContext &context, const domain::Visit &visit)
{
    return context.visits.put(visit, inItaly(visit.openedAt).date()).and_then([&] {
        return storeTicketOf(context, visit);
    });
}

Result<> pauseOthers(DeskContext &context, const VisitId &except)
{
    return context.visits.stillOpen().and_then(
        [&](const QList<domain::Visit> &open) { return pauseOthers(context, open, except); });
}

Result<> pauseOthers(DeskContext &context, QList<domain::Visit> open, const VisitId &except)
{
    for (domain::Visit &visit : open) {
        if (visit.id == except || !domain::isRunning(visit.served))
            continue;
        pause(visit, context.now());
        if (const auto stored = storeVisit(context, visit); !stored)
            return stored;
    }
    return {};
}

Result<std::optional<domain::Visit>> openVisitOf(DeskContext &context, const PersonId &person)
{
    return context.visits.stillOpen().map([&](const QList<domain::Visit> &open) {
        return openVisitOf(open, person, context.today());
    });
}

std::optional<domain::Visit> openVisitOf(const QList<domain::Visit> &open, const PersonId &person,
                                         const QDate &today)
{
    for (const domain::Visit &visit : open)
        if (visit.person == person && inItaly(visit.openedAt).date() == today)
            return visit;
    return std::nullopt;
}

Result<int> nextOrdinal(DeskContext &context)
{
    const QString today = context.today().toString(Qt::ISODate);
    const auto given = context.settings.get(setting::kLastNumber);
    if (!given)
        return tl::unexpected(given.error());
    // To find it means to unseal every visit of the day: done once a day, then counted on.
    const bool counted = *given && (**given)[QLatin1String("day")].toString() == today;
    const auto last =
        counted ? Result<int>((**given)[QLatin1String("number")].toInt()) : highestOrdinal(context);
    return last.and_then([&](int number) {
        return context.settings
            .put(setting::kLastNumber,
                 {{QStringLiteral("day"), today}, {QStringLiteral("number"), number + 1}})
            .map([&] { return number + 1; });
    });
}

Result<bool> isOffline(DeskContext &context)
{
    return context.settings.get(setting::kLine).map([](const std::optional<QJsonObject> &line) {
        return line && !(*line)[QLatin1String("offline_since")].toString().isEmpty();
    });
}

}   // namespace core::casework
