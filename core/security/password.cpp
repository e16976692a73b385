#include "core/security/password.h"

#include <QSet>

#include <sodium.h>

#include <algorithm>

namespace core::security {

namespace {

constexpr int kShortest = 12;
constexpr int kFreeTries = 2;
constexpr int kLongestDelay = 300;

/// Common passwords of twelve characters and more, and words that make up long ones. Lower case.
const QSet<QString> &commonPasswords()
{
    static const QSet<QString> common = {
        QStringLiteral("123456789012"),     QStringLiteral("1234567890123"),
        QStringLiteral("12345678901234"),   QStringLiteral("123456789123"),
        QStringLiteral("123123123123"),     QStringLiteral("012345678910"),
        QStringLiteral("098765432109"),     QStringLiteral("qwertyuiop12"),
        QStringLiteral("qwertyuiop123"),    QStringLiteral("qwerty123456"),
        QStringLiteral("qwertyuiopas"),     QStringLiteral("qwertyuiopasdf"),
        QStringLiteral("asdfghjkl123"),     QStringLiteral("1q2w3e4r5t6y"),
        QStringLiteral("1qaz2wsx3edc"),     QStringLiteral("password1234"),
        QStringLiteral("password12345"),    QStringLiteral("password123456"),
        QStringLiteral("passwordpassword"), QStringLiteral("password2024"),
        QStringLiteral("password2025"),     QStringLiteral("password2026"),
        QStringLiteral("amministratore"),   QStringLiteral("administrator"),
        QStringLiteral("administrator1"),   QStringLiteral("cambiami1234"),
        QStringLiteral("benvenuto123"),     QStringLiteral("benvenuto1234"),
        QStringLiteral("ciaociaociao"),     QStringLiteral("iloveyou1234"),
        QStringLiteral("forzajuventus"),    QStringLiteral("juventus1897"),
        QStringLiteral("forzanapoli1926"),  QStringLiteral("forzaroma1927"),
        QStringLiteral("andreaandrea"),     QStringLiteral("francescofrancesco"),
        QStringLiteral("sportello123"),     QStringLiteral("sportello1234"),
        QStringLiteral("puntoinps123"),     QStringLiteral("inps12345678"),
        QStringLiteral("comune123456"),     QStringLiteral("abcdefghijkl"),
        QStringLiteral("abcdefghilmn"),     QStringLiteral("abc123456789"),
        QStringLiteral("passw0rd1234"),     QStringLiteral("letmein12345"),
        QStringLiteral("welcome12345"),     QStringLiteral("changeme1234"),
    };
    return common;
}

}   // namespace

Result<Key> keyFromPassword(const QString &password, const QByteArray &salt, const KdfCost &cost)
{
    ensureSodium();
    if (salt.size() != kSaltSize || cost.passes < crypto_pwhash_OPSLIMIT_MIN || cost.passes > 20 ||
        cost.memoryBytes < crypto_pwhash_MEMLIMIT_MIN || cost.memoryBytes > (2ull << 30))
        return fail(ErrorCode::Corrupt, QStringLiteral("cost or salt of a password out of range"));
    QByteArray typed = password.normalized(QString::NormalizationForm_C).toUtf8();
    SecureBuffer derived(Key::kSize);
    const int refused =
        crypto_pwhash(derived.data(), derived.size(), typed.constData(),
                      static_cast<unsigned long long>(typed.size()),
                      reinterpret_cast<const unsigned char *>(salt.constData()), cost.passes,
                      static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(typed.data(), static_cast<std::size_t>(typed.size()));
    if (refused)
        return fail(ErrorCode::Io, QStringLiteral("not enough memory for the password"));
    return Key::fromBytes(derived.bytes());
}

std::optional<PasswordFault> faultOfPassword(const QString &password)
{
    const QString typed = password.normalized(QString::NormalizationForm_C);
    if (typed.toUcs4().size() < kShortest)
        return PasswordFault::TooShort;
    const bool oneCharacter =
        std::all_of(typed.begin(), typed.end(), [&](QChar c) { return c == typed.front(); });
    if (oneCharacter || commonPasswords().contains(typed.trimmed().toLower()))
        return PasswordFault::Common;
    return std::nullopt;
}

std::chrono::seconds delayAfter(int failures)
{
    const int slowed = failures - kFreeTries;
    if (slowed <= 0)
        return std::chrono::seconds(0);
    return std::chrono::seconds(slowed >= 9 ? kLongestDelay : std::min(1 << slowed, kLongestDelay));
}

}   // namespace core::security
