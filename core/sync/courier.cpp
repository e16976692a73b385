#include "core/sync/courier.h"

#include "core/sync/file_transfer.h"

namespace core::sync {

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
    if (wasSent && isBelow(QUrl(item.submissionUrl), m_line.address()))
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

Halt Courier::locate(const Load &load, QUrl &submission)
{
    const Reply reply = m_line.exchange(caseStateRequest(m_line.address(), load.item.caseId));
    const Delivery delivery = m_line.trouble(reply);
    if (delivery.meaning == ReplyClass::NotThere)
        return std::nullopt;
    if (delivery.meaning != ReplyClass::Good)
        return delivery;
    const auto state = readCaseState(reply, load.item.caseId, m_line.address());
    if (!state)
        return stranger(reply);
    // Another revision says nothing of ours: sending it again under its key tells.
    if (state->revision != load.item.submission)
        return std::nullopt;
    submission = state->submission;
    return accepted(load, submission);
}

Halt Courier::accepted(const Load &load, const QUrl &submission)
{
    if (const auto done = m_outbox.accepted(load.item.sequence, submission.toString()); !done)
        return notWritten(done.error());
    return std::nullopt;
}

Halt Courier::submit(const Load &load, QUrl &submission)
{
    for (const OwnAttachment &file : load.files) {
        const auto bytes = [&] { return m_outbox.attachment(load.item.caseId, file.id); };
        if (const Halt halt = uploadFile(m_line, load.item.caseId, file, bytes))
            return halt;
    }
    return submitOnce(load, submission);
}

Halt Courier::submitOnce(const Load &load, QUrl &submission)
{
    const Request request = submitRequest(m_line.address(), load.body);
    const Reply reply = m_line.exchange(request);
    const Delivery delivery = m_line.trouble(reply);
    if (delivery.meaning != ReplyClass::Good)
        return delivery;
    const auto address = readAccepted(reply, request, m_line.address());
    if (!address)
        return stranger(reply);
    submission = *address;
    return accepted(load, submission);
}

Delivery Courier::follow(const Load &load, const QUrl &submission)
{
    const Request request = followRequest(submission);
    const Reply reply = m_line.exchange(request);
    // The one redirect that is expected, taken by hand.
    if (reply.fate == Fate::Answered && reply.status == 303) {
        const auto address = locationOf(reply, request, m_line.address());
        return address ? fetchReceipt(load, *address) : stranger(reply);
    }
    Delivery delivery = m_line.trouble(reply);
    if (delivery.meaning != ReplyClass::Good)
        return delivery;
    if (!saysProcessing(reply))
        return stranger(reply);
    delivery.state = Delivery::State::Processing;
    return delivery;
}

Delivery Courier::fetchReceipt(const Load &load, const QUrl &address)
{
    const Reply reply = m_line.exchange(followRequest(address));
    Delivery delivery = m_line.trouble(reply);
    if (delivery.meaning != ReplyClass::Good)
        return delivery;
    if (reply.status != 200 || reply.mediaType() != "application/jwt")
        return stranger(reply);
    QStringList hashes;
    for (const OwnAttachment &file : load.files)
        hashes.append(file.sha256);
    const auto receipt =
        checkReceipt(reply.body, m_line.centre().key,
                     {load.item.caseId, load.item.submission, load.body.body, hashes});
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
