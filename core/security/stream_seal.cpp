#include "core/security/stream_seal.h"

#include <sodium.h>

#include <algorithm>

namespace core::security {

namespace {

// "SPAT", format 1, algorithm 1: secretstream XChaCha20-Poly1305 in chunks of 64 KiB.
const QByteArray kMagic = QByteArrayLiteral("SPAT\x01\x01");
constexpr int kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr int kOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
using State = crypto_secretstream_xchacha20poly1305_state;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Key fileKey(const Key &recordKey, const StreamPlace &place)
{
    return recordKey.derive("sportello.attachment.1", place.file);
}

QByteArray associatedData(const StreamPlace &place, const QByteArray &keyId)
{
    QByteArray data;
    appendField(data, kMagic);
    appendField(data, place.file);
    appendField(data, place.owner);
    appendField(data, keyId);
    return data;
}

tl::unexpected<Error> refused(const char *why)
{
    return fail(ErrorCode::Corrupt, QStringLiteral("sealed file: %1").arg(QLatin1String(why)));
}

/// Wipes the state of a stream, which holds its key.
struct Stream {
    State state;
    ~Stream() { sodium_memzero(&state, sizeof state); }
};

}   // namespace

Result<> sealStream(const Key &recordKey, const StreamPlace &place, QIODevice &plain, QIODevice &to)
{
    ensureSodium();
    const Key key = fileKey(recordKey, place);
    const QByteArray data = associatedData(place, key.id());
    Stream stream;
    QByteArray header(kStreamHeader, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, raw(header), key.data());
    if (const QByteArray head = kMagic + key.id() + header; to.write(head) != head.size())
        return fail(ErrorCode::Io, QStringLiteral("sealed file: cannot write"));

    bool last = false;
    while (!last) {
        QByteArray chunk(kStreamChunk, Qt::Uninitialized);
        const qint64 count = plain.read(chunk.data(), kStreamChunk);
        if (count < 0)
            return fail(ErrorCode::Io, QStringLiteral("sealed file: cannot read the plain one"));
        chunk.resize(count);
        // A full chunk may be the last; only the device knows.
        last = count < kStreamChunk || plain.atEnd();
        QByteArray sealedChunk(count + kOverhead, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(
            &stream.state, raw(sealedChunk), nullptr, raw(std::as_const(chunk)),
            static_cast<unsigned long long>(count), raw(data),
            static_cast<unsigned long long>(data.size()),
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        sodium_memzero(chunk.data(), static_cast<std::size_t>(chunk.size()));
        if (to.write(sealedChunk) != sealedChunk.size())
            return fail(ErrorCode::Io, QStringLiteral("sealed file: cannot write"));
    }
    return {};
}

Result<QByteArray> openStream(const Key &recordKey, const StreamPlace &place,
                              QIODevice &sealedStream, qint64 limit)
{
    ensureSodium();
    const Key key = fileKey(recordKey, place);
    if (sealedStream.read(kMagic.size()) != kMagic)
        return refused("unknown format");
    if (sealedStream.read(key.id().size()) != key.id())
        return refused("of another file or key");
    const QByteArray header = sealedStream.read(kStreamHeader);
    Stream stream;
    if (header.size() != kStreamHeader || crypto_secretstream_xchacha20poly1305_init_pull(
                                              &stream.state, raw(header), key.data()) != 0)
        return refused("cut");

    const QByteArray data = associatedData(place, key.id());
    QByteArray content;
    for (unsigned char tag = 0; tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL;) {
        const QByteArray sealedChunk = sealedStream.read(kStreamChunk + kOverhead);
        if (sealedChunk.size() < kOverhead)
            return refused("cut");
        QByteArray chunk(sealedChunk.size() - kOverhead, Qt::Uninitialized);
        if (crypto_secretstream_xchacha20poly1305_pull(
                &stream.state, raw(chunk), nullptr, &tag, raw(sealedChunk),
                static_cast<unsigned long long>(sealedChunk.size()), raw(data),
                static_cast<unsigned long long>(data.size())) != 0)
            return refused("changed, cut or reordered");
        if (content.size() + chunk.size() > limit)
            return refused("larger than allowed");
        content += chunk;
    }
    if (!sealedStream.read(1).isEmpty())
        return refused("something follows its end");
    return content;
}

}   // namespace core::security
