#include "core/sync/courier.h"

namespace core::sync {
namespace {

Delivery notWritten(const Error &error)
{
    Delivery delivery;
    delivery.state = Delivery::State::NotWritten;
    delivery.error = error;
    return delivery;
}

/// Answered in the right words but not with what the protocol promises there.
Delivery stranger(const Reply &reply)
{
    Delivery delivery;
    delivery.meaning = ReplyClass::NotTheCentre;
    delivery.reply = reply;
    return delivery;
}

}   // namespace

Reply Courier::exchange(const Request &request)
{
    if (m_stopping())
        return Reply{Fate::NoRoute, 0, {}, {}, QStringLiteral("stopping")};
    const Reply reply = m_transport.send(request);
    // Repaired once: clock and tokens are made anew for each sending.
    if (classify(reply) != ReplyClass::Repairable || m_stopping())
        return reply;
    return m_transport.send(request);
}

Delivery Courier::trouble(const Reply &reply) const
{
    Delivery delivery;
    delivery.state = m_stopping() ? Delivery::State::Cancelled : Delivery::State::Trouble;
    delivery.reply = reply;
    delivery.meaning = classify(reply);
    if (delivery.meaning == ReplyClass::Repairable)
        delivery.meaning = ReplyClass::Identity;
    return delivery;
}

Delivery Courier::probe()
{
    const Reply reply = exchange(statusRequest(m_centre.address));
    Delivery delivery = trouble(reply);
    if (delivery.meaning == ReplyClass::Good && !saysOperating(reply))
        delivery.meaning = ReplyClass::NotTheCentre;
    return delivery;
}

Result<Courier::Load> Courier::load(const casework::OutboxItem &item)
{
    return m_outbox.body(item.sequence).and_then([&](const casework::OutboxBody &body) {
        return ownAttachments(body.body).map([&](const QList<OwnAttachment> &files) {
            return Load{item, body, files};
        });
    });
}

Delivery Courier::carry(const casework::OutboxItem &item)
{
    const auto loaded = load(item);
    if (!loaded) {
        Delivery delivery = notWritten(loaded.error());
        if (loaded.error().code == ErrorCode::Corrupt) {
            delivery.state = Delivery::State::Broken;
            delivery.reason = QStringLiteral("body-corrupt");
        }
        return delivery;
    }
    const bool wasSent = item.state == casework::OutboxState::Sent;
    QUrl submission;
    if (wasSent && isBelow(QUrl(item.submissionUrl), m_centre.address))
        submission = QUrl(item.submissionUrl);
    // Sent to an address we cannot use, or tried before and never heard of: it may be there.
    if (submission.isEmpty() && (wasSent || item.tries > 0)) {
        if (const Halt halt = locate(*loaded, submission))
            return *halt;
    }
    const bool known = !submission.isEmpty();
    if (!known) {
        if (const Halt halt = submit(*loaded, submission))
            return *halt;
    }
    Delivery delivery = follow(*loaded, submission);
    if (!known || delivery.meaning != ReplyClass::NotThere)
        return delivery;
    // The centre knows nothing of what it had accepted: it came back from an older copy.
    if (const Halt halt = submit(*loaded, submission))
        return *halt;
    return follow(*loaded, submission);
}

Courier::Halt Courier::locate(const Load &load, QUrl &submission)
{
    const Reply reply = exchange(caseStateRequest(m_centre.address, load.item.caseId));
    const Delivery delivery = trouble(reply);
    if (delivery.meaning == ReplyClass::NotThere)
        return std::nullopt;
    if (delivery.meaning != ReplyClass::Good)
        return delivery;
    const auto state = readCaseState(reply, load.item.caseId, m_centre.address);
    if (!state)
        return stranger(reply);
    // Another revision says nothing of ours: sending it again under its key tells.
    if (state->revision != load.item.submission)
        return std::nullopt;
    submission = state->submission;
    return accepted(load, submission);
}

Courier::Halt Courier::accepted(const Load &load, const QUrl &submission)
{
    if (const auto done = m_outbox.accepted(load.item.sequence, submission.toString()); !done)
        return notWritten(done.error());
    return std::nullopt;
}

Courier::Halt Courier::submit(const Load &load, QUrl &submission)
{
    for (const OwnAttachment &file : load.files) {
        if (const Halt halt = upload(load, file))
            return halt;
    }
    return submitOnce(load, submission);
}

Courier::Halt Courier::submitOnce(const Load &load, QUrl &submission)
{
    const Request request = submitRequest(m_centre.address, load.body);
    const Reply reply = exchange(request);
    const Delivery delivery = trouble(reply);
    if (delivery.meaning != ReplyClass::Good)
        return delivery;
    const auto address = readAccepted(reply, request, m_centre.address);
    if (!address)
        return stranger(reply);
    submission = *address;
    return accepted(load, submission);
}

Delivery Courier::follow(const Load &load, const QUrl &submission)
{
    const Request request = followRequest(submission);
    const Reply reply = exchange(request);
    // The one redirect that is expected, taken by hand.
    if (reply.fate == Fate::Answered && reply.status == 303) {
        const auto address = locationOf(reply, request, m_centre.address);
        return address ? fetchReceipt(load, *address) : stranger(reply);
    }
    Delivery delivery = trouble(reply);
    if (delivery.meaning != ReplyClass::Good)
        return delivery;
    if (!saysProcessing(reply))
        return stranger(reply);
    delivery.state = Delivery::State::Processing;
    return delivery;
}

Delivery Courier::fetchReceipt(const Load &load, const QUrl &address)
{
    const Reply reply = exchange(followRequest(address));
    Delivery delivery = trouble(reply);
    if (delivery.meaning != ReplyClass::Good)
        return delivery;
    if (reply.status != 200 || reply.mediaType() != "application/jwt")
        return stranger(reply);
    QStringList hashes;
    for (const OwnAttachment &file : load.files)
        hashes.append(file.sha256);
    const auto receipt = checkReceipt(
        reply.body, m_centre.key, {load.item.caseId, load.item.submission, load.body.body, hashes});
    if (!receipt) {
        delivery.state = Delivery::State::Doubtful;
        delivery.error = receipt.error();
        return delivery;
    }
    if (!receipt->durable) {
        delivery.state = Delivery::State::Processing;
        return delivery;
    }
    if (const auto done =
            m_outbox.received(load.item.sequence, receipt->protocol, receipt->receivedAt,
                              receipt->durable, QString::fromLatin1(reply.body));
        !done)
        return notWritten(done.error());
    delivery.state = Delivery::State::Received;
    delivery.protocol = receipt->protocol;
    return delivery;
}

}   // namespace core::sync
