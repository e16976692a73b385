#include "core/security/cipher.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace core::security {

namespace {

constexpr char kFormat = 1;
constexpr int kIdSize = 32;
constexpr int kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr int kHeaderSize = 2 + kIdSize + kNonceSize;

/// The algorithm byte tells cipher and padding; FORMAT.md.
constexpr std::array<std::size_t, 3> kSteps = {0, 128, 4096};

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray associatedData(const SealPlace &place, QByteArrayView head, const QByteArray &keyId)
{
    QByteArray data;
    data.reserve(160);
    char revision[8];
    qToBigEndian(place.revision, revision);
    appendField(data, head.first(1));
    appendField(data, head.sliced(1, 1));
    appendField(data, place.table);
    appendField(data, place.column);
    appendField(data, place.owner);
    appendField(data, QByteArrayView(revision, sizeof revision));
    appendField(data, keyId);
    return data;
}

QByteArray padded(QByteArrayView plain, std::size_t step)
{
    QByteArray bytes(plain.data(), plain.size());
    if (step == 0)
        return bytes;
    const std::size_t used = static_cast<std::size_t>(plain.size());
    bytes.resize(static_cast<qsizetype>((used / step + 1) * step));
    std::size_t length = 0;
    sodium_pad(&length, raw(bytes), used, step, static_cast<std::size_t>(bytes.size()));
    return bytes;
}

tl::unexpected<Error> refused(const SealPlace &place, const char *why)
{
    return fail(ErrorCode::Corrupt, QStringLiteral("sealed %1.%2: %3")
                                        .arg(QLatin1String(place.table),
                                             QLatin1String(place.column), QLatin1String(why)));
}

/// Everything that can be said without the key's work. Nothing when all fits.
const char *faultOfHeader(const Key &key, QByteArrayView sealedValue)
{
    if (sealedValue.size() < kHeaderSize + kTagSize)
        return "too short";
    if (sealedValue[0] != kFormat)
        return "unknown format";
    const auto algorithm = static_cast<unsigned char>(sealedValue[1]);
    if (algorithm < 1 || algorithm > kSteps.size())
        return "unknown algorithm";
    if (sealedValue.sliced(2, kIdSize) != QByteArrayView(key.id()))
        return "sealed under another key";
    return nullptr;
}

bool decrypt(const Key &key, const SealPlace &place, QByteArrayView sealedValue, unsigned char *out)
{
    const QByteArray data = associatedData(place, sealedValue.first(2), key.id());
    const auto body = sealedValue.sliced(kHeaderSize);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               out, nullptr, nullptr, raw(body), static_cast<unsigned long long>(body.size()),
               raw(QByteArrayView(data)), static_cast<unsigned long long>(data.size()),
               raw(sealedValue.sliced(2 + kIdSize, kNonceSize)), key.data()) == 0;
}

}   // namespace

QByteArray seal(const Key &key, const SealPlace &place, QByteArrayView plain, Padding padding)
{
    ensureSodium();
    Q_ASSERT(!key.isNull());
    QByteArray clear = padded(plain, kSteps[static_cast<std::size_t>(padding)]);
    QByteArray sealedValue(kHeaderSize + clear.size() + kTagSize, Qt::Uninitialized);
    sealedValue[0] = kFormat;
    sealedValue[1] = static_cast<char>(static_cast<int>(padding) + 1);
    std::copy(key.id().begin(), key.id().end(), sealedValue.begin() + 2);
    unsigned char *nonce = raw(sealedValue) + 2 + kIdSize;
    randombytes_buf(nonce, kNonceSize);
    const QByteArray data = associatedData(place, QByteArrayView(sealedValue).first(2), key.id());
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(sealedValue) + kHeaderSize, nullptr, raw(QByteArrayView(clear)),
        static_cast<unsigned long long>(clear.size()), raw(QByteArrayView(data)),
        static_cast<unsigned long long>(data.size()), nullptr, nonce, key.data());
    sodium_memzero(clear.data(), static_cast<std::size_t>(clear.size()));
    return sealedValue;
}

Result<QByteArray> open(const Key &key, const SealPlace &place, QByteArrayView sealedValue)
{
    ensureSodium();
    Q_ASSERT(!key.isNull());
    if (const char *fault = faultOfHeader(key, sealedValue))
        return refused(place, fault);
    QByteArray plain(sealedValue.size() - kHeaderSize - kTagSize, Qt::Uninitialized);
    if (!decrypt(key, place, sealedValue, raw(plain)))
        return refused(place, "does not open here");
    const std::size_t step = kSteps[static_cast<std::size_t>(sealedValue[1]) - 1];
    std::size_t used = static_cast<std::size_t>(plain.size());
    if (step != 0 && sodium_unpad(&used, raw(plain), used, step) != 0)
        return refused(place, "wrong padding");
    plain.resize(static_cast<qsizetype>(used));
    return plain;
}

Result<> openKey(const Key &key, const SealPlace &place, QByteArrayView sealedValue, Key &into)
{
    ensureSodium();
    Q_ASSERT(!key.isNull());
    if (const char *fault = faultOfHeader(key, sealedValue))
        return refused(place, fault);
    if (sealedValue[1] != 1 ||
        sealedValue.size() != kHeaderSize + static_cast<qsizetype>(Key::kSize) + kTagSize)
        return refused(place, "not a key");
    unsigned char bytes[Key::kSize];
    const bool good = decrypt(key, place, sealedValue, bytes);
    if (good)
        into.assign(bytes);
    sodium_memzero(bytes, sizeof bytes);
    return good ? Result<>() : Result<>(refused(place, "does not open here"));
}

}   // namespace core::security
