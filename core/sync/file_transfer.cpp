#include "core/sync/file_transfer.h"

#include <QCryptographicHash>

#include <algorithm>

namespace core::sync {
namespace {

constexpr qint64 kLargestFile = 100 * 1024 * 1024;   // the centre takes no larger one
constexpr qint64 kLargestPart = 8 * 1024 * 1024;

bool isItself(const QByteArray &bytes, const OwnAttachment &file)
{
    return bytes.size() == file.size &&
           QString::fromLatin1(
               QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) == file.sha256;
}

Halt sendParts(CentreLine &line, const OwnAttachment &file, const UploadState &state,
               const QByteArray &bytes)
{
    for (int number = 1; number <= state.parts; ++number) {
        if (state.stored.contains(number))
            continue;
        const QByteArray part = bytes.mid((number - 1) * state.partSize, state.partSize);
        const Delivery delivery =
            line.trouble(line.exchange(putPartRequest(line.address(), file.id, number, part)));
        if (delivery.meaning != ReplyClass::Good)
            return delivery;
    }
    const Delivery delivery =
        line.trouble(line.exchange(completeUploadRequest(line.address(), file.id)));
    if (delivery.meaning == ReplyClass::Good)
        return std::nullopt;
    // Our bytes were right when they left (checked before): what the centre put together is not. It
    // has dropped the parts; the next try sends them all.
    if (problemSlug(delivery.reply) == QLatin1String("hash-mismatch")) {
        Delivery again = delivery;
        again.meaning = ReplyClass::ServerFault;
        return again;
    }
    return delivery;
}

Delivery wrong(const char *reason, const char *what)
{
    return broken(reason, {ErrorCode::Corrupt, QLatin1String(what)});
}

/// How the centre keeps `file`.
tl::expected<UploadState, Delivery> stateOf(CentreLine &line, const OwnAttachment &file)
{
    const Reply reply = line.exchange(uploadStateRequest(line.address(), file.id));
    const Delivery answer = line.trouble(reply);
    if (answer.meaning == ReplyClass::NotThere)
        return tl::unexpected(wrong("file-missing", "the centre has no such file"));
    if (answer.meaning != ReplyClass::Good)
        return tl::unexpected(answer);
    const auto state = readUploadState(reply, file);
    if (!state || state->partSize > kLargestPart)
        return tl::unexpected(wrong("file-wrong", "a file of another size"));
    if (!state->complete)
        return tl::unexpected(wrong("file-missing", "the centre has not got all of the file"));
    return *state;
}

}   // namespace

Halt uploadFile(CentreLine &line, const CaseId &caseId, const OwnAttachment &file,
                const FileBytes &bytes)
{
    const Reply reply = line.exchange(openUploadRequest(line.address(), caseId, file));
    const Delivery opened = line.trouble(reply);
    if (opened.meaning != ReplyClass::Good)
        return opened;
    const auto state = readUploadState(reply, file);
    if (!state)
        return stranger(reply);
    if (state->complete)
        return std::nullopt;
    const auto content = bytes();
    if (!content) {
        const ErrorCode code = content.error().code;
        const bool isLost = code == ErrorCode::Corrupt || code == ErrorCode::NotFound;
        return isLost ? broken("attachment-corrupt", content.error()) : notWritten(content.error());
    }
    if (!isItself(*content, file))
        return wrong("attachment-corrupt", "a file is not what the body says");
    return sendParts(line, file, *state, *content);
}

tl::expected<QByteArray, Delivery> fetchFile(CentreLine &line, const OwnAttachment &file)
{
    if (file.size < 1 || file.size > kLargestFile)
        return tl::unexpected(wrong("file-wrong", "no file has this size"));
    const auto state = stateOf(line, file);
    if (!state)
        return tl::unexpected(state.error());
    QByteArray bytes;
    for (int number = 1; number <= state->parts; ++number) {
        const qint64 expected = std::min(state->partSize, file.size - bytes.size());
        const Reply reply =
            line.exchange(filePartRequest(line.address(), file.id, number, expected));
        const Delivery answer = line.trouble(reply);
        if (answer.meaning == ReplyClass::NotThere)
            return tl::unexpected(wrong("file-missing", "the centre has no such part"));
        if (reply.fate == Fate::TooLarge)
            return tl::unexpected(wrong("file-wrong", "a part larger than it said"));
        if (answer.meaning != ReplyClass::Good)
            return tl::unexpected(answer);
        if (reply.status != 200 || reply.mediaType() != "application/octet-stream")
            return tl::unexpected(stranger(reply));
        if (reply.body.size() != expected)
            return tl::unexpected(wrong("file-wrong", "a part of another size"));
        bytes += reply.body;
    }
    if (!isItself(bytes, file))
        return tl::unexpected(wrong("file-wrong", "a file is not what its sum says"));
    return bytes;
}

}   // namespace core::sync
