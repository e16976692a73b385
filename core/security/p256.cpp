#include "core/security/p256.h"

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace core::security::p256 {
namespace {

constexpr int kCoordinate = 32;   // bytes

template <auto release>
struct Release {
    template <class T>
    void operator()(T *thing) const
    {
        release(thing);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Release<ECDSA_SIG_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free>>;
using Pkcs8 = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Release<PKCS8_PRIV_KEY_INFO_free>>;

const unsigned char *begin(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *begin(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

bool isP256(EVP_PKEY *key)
{
    char group[32] = {};
    size_t length = 0;
    return key && EVP_PKEY_get_group_name(key, group, sizeof group, &length) == 1 &&
           QByteArrayView(group) == QByteArrayView("prime256v1");
}

Result<Key> loadPrivate(const QByteArray &bytes)
{
    Key key;
    if (bytes.startsWith("-----BEGIN")) {
        const Memory memory(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
        // A pass phrase is never asked for on the terminal.
        key.reset(PEM_read_bio_PrivateKey(
            memory.get(), nullptr, [](char *, int, int, void *) { return 0; }, nullptr));
    } else {
        const unsigned char *at = begin(bytes);
        key.reset(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(bytes.size())));
    }
    if (!isP256(key.get()))
        return fail(ErrorCode::Invalid, QStringLiteral("not a P-256 private key"));
    return key;
}

Key loadPublic(const QByteArray &x, const QByteArray &y)
{
    if (x.size() != kCoordinate || y.size() != kCoordinate)
        return nullptr;
    char group[] = "prime256v1";
    QByteArray point = QByteArray(1, '\x04') + x + y;
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                          static_cast<size_t>(point.size())),
        OSSL_PARAM_construct_end()};
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *raw = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &raw, EVP_PKEY_PUBLIC_KEY, parameters) != 1)
        return nullptr;
    return Key(raw);
}

QByteArray coordinate(EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return {};
    const Number number(raw);
    QByteArray bytes(kCoordinate, '\0');
    return BN_bn2binpad(number.get(), begin(bytes), kCoordinate) == kCoordinate ? bytes
                                                                                : QByteArray();
}

QByteArray joseFromDer(const QByteArray &der)
{
    const unsigned char *at = begin(der);
    const Signature signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    QByteArray jose(2 * kCoordinate, '\0');
    if (!signature ||
        BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), begin(jose), kCoordinate) < 0 ||
        BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), begin(jose) + kCoordinate, kCoordinate) < 0)
        return {};
    return jose;
}

QByteArray derFromJose(const QByteArray &jose)
{
    const Signature signature(ECDSA_SIG_new());
    Number r(BN_bin2bn(begin(jose), kCoordinate, nullptr));
    Number s(BN_bin2bn(begin(jose) + kCoordinate, kCoordinate, nullptr));
    if (!signature || !r || !s || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1)
        return {};
    // set0 took them over.
    (void)r.release();
    (void)s.release();
    const int length = i2d_ECDSA_SIG(signature.get(), nullptr);
    QByteArray der(length, '\0');
    unsigned char *at = begin(der);
    i2d_ECDSA_SIG(signature.get(), &at);
    return der;
}

}   // namespace

Result<QByteArray> generate()
{
    const Key key(EVP_EC_gen("P-256"));
    if (!key)
        return fail(ErrorCode::Io, QStringLiteral("OpenSSL made no key"));
    const Pkcs8 wrapped(EVP_PKEY2PKCS8(key.get()));
    const int length = wrapped ? i2d_PKCS8_PRIV_KEY_INFO(wrapped.get(), nullptr) : -1;
    if (length <= 0)
        return fail(ErrorCode::Io, QStringLiteral("OpenSSL wrote no key"));
    QByteArray der(length, '\0');
    unsigned char *at = begin(der);
    i2d_PKCS8_PRIV_KEY_INFO(wrapped.get(), &at);
    return der;
}

Result<Point> publicPoint(const QByteArray &privateKey)
{
    const auto key = loadPrivate(privateKey);
    if (!key)
        return tl::unexpected(key.error());
    const Point point{coordinate(key->get(), OSSL_PKEY_PARAM_EC_PUB_X),
                      coordinate(key->get(), OSSL_PKEY_PARAM_EC_PUB_Y)};
    if (point.x.isEmpty() || point.y.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("private key without its public half"));
    return point;
}

bool isPoint(const QByteArray &x, const QByteArray &y)
{
    const Key key = loadPublic(x, y);
    if (!key)
        return false;
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    return context && EVP_PKEY_public_check(context.get()) == 1;
}

Result<QByteArray> sign(const QByteArray &message, const QByteArray &privateKey)
{
    const auto key = loadPrivate(privateKey);
    if (!key)
        return tl::unexpected(key.error());
    const Digest digest(EVP_MD_CTX_new());
    QByteArray der(2 * kCoordinate + 16, '\0');
    size_t length = static_cast<size_t>(der.size());
    if (!digest ||
        EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key->get()) != 1 ||
        EVP_DigestSign(digest.get(), begin(der), &length, begin(message),
                       static_cast<size_t>(message.size())) != 1)
        return fail(ErrorCode::Io, QStringLiteral("OpenSSL made no signature"));
    der.truncate(static_cast<qsizetype>(length));
    const QByteArray jose = joseFromDer(der);
    if (jose.isEmpty())
        return fail(ErrorCode::Io, QStringLiteral("OpenSSL made an unreadable signature"));
    return jose;
}

bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &x,
            const QByteArray &y)
{
    const Key key = loadPublic(x, y);
    if (!key || signature.size() != 2 * kCoordinate)
        return false;
    const QByteArray der = derFromJose(signature);
    const Digest digest(EVP_MD_CTX_new());
    return !der.isEmpty() && digest &&
           EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
           EVP_DigestVerify(digest.get(), begin(der), static_cast<size_t>(der.size()),
                            begin(message), static_cast<size_t>(message.size())) == 1;
}

}   // namespace core::security::p256
