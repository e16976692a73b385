#include "core/sync/centre_line.h"

#include "core/sync/protocol.h"

namespace core::sync {

Delivery notWritten(const Error &error)
{
    Delivery delivery;
    delivery.state = Delivery::State::NotWritten;
    delivery.error = error;
    return delivery;
}

Delivery broken(const char *reason, const Error &error)
{
    Delivery delivery;
    delivery.state = Delivery::State::Broken;
    delivery.reason = QLatin1String(reason);
    delivery.error = error;
    return delivery;
}

Delivery stranger(const Reply &reply)
{
    Delivery delivery;
    delivery.meaning = ReplyClass::NotTheCentre;
    delivery.reply = reply;
    return delivery;
}

Reply CentreLine::exchange(const Request &request)
{
    if (m_stopping())
        return Reply{Fate::NoRoute, 0, {}, {}, QStringLiteral("stopping")};
    const Reply reply = m_transport.send(request);
    // Repaired once: clock and tokens are made anew for each sending.
    if (classify(reply) != ReplyClass::Repairable || m_stopping())
        return reply;
    return m_transport.send(request);
}

Delivery CentreLine::trouble(const Reply &reply) const
{
    Delivery delivery;
    delivery.state = m_stopping() ? Delivery::State::Cancelled : Delivery::State::Trouble;
    delivery.reply = reply;
    delivery.meaning = classify(reply);
    if (delivery.meaning == ReplyClass::Repairable)
        delivery.meaning = ReplyClass::Identity;
    return delivery;
}

Delivery CentreLine::probe()
{
    const Reply reply = exchange(statusRequest(m_centre.address));
    Delivery delivery = trouble(reply);
    if (delivery.meaning == ReplyClass::Good && !saysOperating(reply))
        delivery.meaning = ReplyClass::NotTheCentre;
    return delivery;
}

}   // namespace core::sync
