#include "core/sync/courier.h"

#include <QCryptographicHash>

namespace core::sync {
namespace {

Delivery broken(const char *reason, const Error &error)
{
    Delivery delivery;
    delivery.state = Delivery::State::Broken;
    delivery.reason = QLatin1String(reason);
    delivery.error = error;
    return delivery;
}

bool isItself(const QByteArray &bytes, const OwnAttachment &file)
{
    return bytes.size() == file.size &&
           QString::fromLatin1(
               QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) == file.sha256;
}

}   // namespace

Courier::Halt Courier::upload(const Load &load, const OwnAttachment &file)
{
    const Reply reply = exchange(openUploadRequest(m_centre.address, load.item.caseId, file));
    const Delivery opened = trouble(reply);
    if (opened.meaning != ReplyClass::Good)
        return opened;
    const auto state = readUploadState(reply, file);
    if (!state) {
        Delivery delivery = opened;
        delivery.meaning = ReplyClass::NotTheCentre;
        return delivery;
    }
    if (state->complete)
        return std::nullopt;
    const auto bytes = m_outbox.attachment(load.item.caseId, file.id);
    if (!bytes) {
        if (bytes.error().code == ErrorCode::Corrupt || bytes.error().code == ErrorCode::NotFound)
            return broken("attachment-corrupt", bytes.error());
        Delivery delivery;
        delivery.state = Delivery::State::NotWritten;
        delivery.error = bytes.error();
        return delivery;
    }
    if (!isItself(*bytes, file))
        return broken("attachment-corrupt",
                      {ErrorCode::Corrupt, QStringLiteral("a file is not what the body says")});
    return sendParts(file, *state, *bytes);
}

Courier::Halt Courier::sendParts(const OwnAttachment &file, const UploadState &state,
                                 const QByteArray &bytes)
{
    for (int number = 1; number <= state.parts; ++number) {
        if (state.stored.contains(number))
            continue;
        const QByteArray part = bytes.mid((number - 1) * state.partSize, state.partSize);
        const Delivery delivery =
            trouble(exchange(putPartRequest(m_centre.address, file.id, number, part)));
        if (delivery.meaning != ReplyClass::Good)
            return delivery;
    }
    const Delivery delivery = trouble(exchange(completeUploadRequest(m_centre.address, file.id)));
    if (delivery.meaning == ReplyClass::Good)
        return std::nullopt;
    // Our bytes were right when they left (checked above): what the centre put together is not. It
    // has dropped the parts; the next try sends them all.
    if (problemSlug(delivery.reply) == QLatin1String("hash-mismatch")) {
        Delivery again = delivery;
        again.meaning = ReplyClass::ServerFault;
        return again;
    }
    return delivery;
}

}   // namespace core::sync
