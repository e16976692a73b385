#include "core/domain/ticket.h"

#include "core/domain/json_fields.h"

#include <tuple>

namespace core::domain {

namespace {

const QString kAppointment = QStringLiteral("appuntamento");

const QStringList &stateCodes()
{
    static const QStringList codes = {QStringLiteral("waiting"), QStringLiteral("called"),
                                      QStringLiteral("serving"), QStringLiteral("hold"),
                                      QStringLiteral("no_show"), QStringLiteral("left"),
                                      QStringLiteral("done")};
    return codes;
}

/// An appointment counts from its hour on: who comes early waits for it like everybody.
bool goesFirst(const Ticket &ticket, const QDateTime &now)
{
    if (ticket.priority.isEmpty())
        return false;
    return ticket.priority != kAppointment || !ticket.appointment.isValid() ||
           ticket.appointment <= now;
}

}   // namespace

QString ticketStateCode(TicketState state)
{
    return stateCodes()[static_cast<int>(state)];
}

const QStringList &priorityCodes()
{
    static const QStringList codes = {kAppointment,
                                      QStringLiteral("gravidanza"),
                                      QStringLiteral("bambino_piccolo"),
                                      QStringLiteral("disabilita"),
                                      QStringLiteral("eta"),
                                      QStringLiteral("scade_oggi")};
    return codes;
}

bool Ticket::isLive() const
{
    return state == TicketState::Waiting || state == TicketState::Called ||
           state == TicketState::Serving || state == TicketState::Hold;
}

bool Ticket::mayBeCalled() const
{
    return state != TicketState::Serving && state != TicketState::Done;
}

QJsonObject Ticket::toJson() const
{
    QJsonArray calls;
    for (const QDateTime &call : calledAt)
        calls.append(writeInstant(call));
    return {{QStringLiteral("id"), id.toString()},
            {QStringLiteral("number"), number},
            {QStringLiteral("service"), service},
            {QStringLiteral("priority"), priority},
            {QStringLiteral("appointment"), writeInstant(appointment)},
            {QStringLiteral("state"), ticketStateCode(state)},
            {QStringLiteral("arrived_at"), writeInstant(arrivedAt)},
            {QStringLiteral("called_at"), calls},
            {QStringLiteral("served"), writeIntervals(served)},
            {QStringLiteral("held"), writeIntervals(held)},
            {QStringLiteral("visit"), visit.isNull() ? QString() : visit.toString()},
            {QStringLiteral("kept"), kept}};
}

Result<Ticket> Ticket::fromJson(const QJsonObject &json)
{
    JsonFields in(json);
    Ticket ticket{
        .id = in.id<TicketId>("id"),
        .number = in.text("number"),
        .service = in.text("service"),
        .priority = in.text("priority"),
        .appointment = in.instant("appointment"),
        .state = static_cast<TicketState>(in.oneOf("state", stateCodes())),
        .arrivedAt = in.instant("arrived_at"),
        .calledAt = {},
        .served = in.list<Interval>("served", readInterval),
        .held = in.list<Interval>("held", readInterval),
        .visit = in.idOrNull<VisitId>("visit"),
        .kept = in.flag("kept"),
    };
    for (const QJsonValue &call : in.array("called_at"))
        ticket.calledAt.append(in.instantOf(call));
    if (!in.fault().isEmpty())
        return fail(ErrorCode::Corrupt, QStringLiteral("ticket: ") + in.fault());
    return ticket;
}

bool comesBefore(const Ticket &a, const Ticket &b, const QDateTime &now)
{
    const auto key = [&](const Ticket &ticket) {
        return std::tuple(!goesFirst(ticket, now), ticket.arrivedAt, ticket.number.mid(1).toInt());
    };
    return key(a) < key(b);
}

}   // namespace core::domain
