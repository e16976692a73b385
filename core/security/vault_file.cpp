#include "core/security/vault_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <sodium.h>

#include <optional>

namespace core::security {

namespace {

constexpr int kFormat = 1;
constexpr int kSealedBoxSize = crypto_box_SEALBYTES + static_cast<int>(Key::kSize);

void appendNumber(QByteArray &bytes, quint64 number)
{
    char field[8];
    qToBigEndian(number, field);
    appendField(bytes, QByteArrayView(field, sizeof field));
}

/// Everything but the mac, so that no two files give the same bytes.
QByteArray authenticated(const VaultFile &file)
{
    QByteArray bytes;
    appendNumber(bytes, kFormat);
    appendField(bytes, file.vaultId);
    appendNumber(bytes, static_cast<quint64>(file.epoch));
    appendNumber(bytes, static_cast<quint64>(file.operators.size()));
    for (const OperatorEntry &entry : file.operators) {
        appendField(bytes, entry.who.pseudonym.toUtf8());
        appendField(bytes, entry.who.login.toUtf8());
        appendField(bytes, entry.who.displayName.toUtf8());
        appendField(bytes, domain::roleCode(entry.who.role).toUtf8());
        appendNumber(bytes, entry.cost.passes);
        appendNumber(bytes, entry.cost.memoryBytes);
        appendField(bytes, entry.salt);
        appendField(bytes, entry.publicKey);
        appendField(bytes, entry.privateKey);
        appendField(bytes, entry.epochKey);
    }
    appendField(bytes, file.recoveryPublicKey);
    appendField(bytes, file.recoveryEpochKey);
    appendField(bytes, file.auditSeed);
    return bytes;
}

QByteArray macOf(const VaultFile &file, const Key &epochKey)
{
    return epochKey.keyedHash("sportello.vault-file.1", authenticated(file));
}

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// Nothing when the member is not strict base64 of `size` bytes (any size: -1).
std::optional<QByteArray> bytesOf(const QJsonValue &value, qsizetype size = -1)
{
    if (!value.isString())
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (size >= 0 && decoded.decoded.size() != size))
        return std::nullopt;
    return decoded.decoded;
}

QJsonObject writeOperator(const OperatorEntry &entry)
{
    return {{QStringLiteral("pseudonym"), entry.who.pseudonym},
            {QStringLiteral("login"), entry.who.login},
            {QStringLiteral("display_name"), entry.who.displayName},
            {QStringLiteral("role"), domain::roleCode(entry.who.role)},
            {QStringLiteral("kdf"),
             QJsonObject{{QStringLiteral("algorithm"), QStringLiteral("argon2id13")},
                         {QStringLiteral("passes"), static_cast<qint64>(entry.cost.passes)},
                         {QStringLiteral("memory"), static_cast<qint64>(entry.cost.memoryBytes)},
                         {QStringLiteral("salt"), text(entry.salt)}}},
            {QStringLiteral("public_key"), text(entry.publicKey)},
            {QStringLiteral("private_key"), text(entry.privateKey)},
            {QStringLiteral("epoch_key"), text(entry.epochKey)}};
}

std::optional<OperatorEntry> readOperator(const QJsonObject &json)
{
    const QJsonObject kdf = json[QLatin1String("kdf")].toObject();
    const auto role = domain::roleFromCode(json[QLatin1String("role")].toString());
    const auto salt = bytesOf(kdf[QLatin1String("salt")], kSaltSize);
    const auto publicKey = bytesOf(json[QLatin1String("public_key")], crypto_box_PUBLICKEYBYTES);
    const auto privateKey = bytesOf(json[QLatin1String("private_key")]);
    const auto epochKey = bytesOf(json[QLatin1String("epoch_key")], kSealedBoxSize);
    const QString pseudonym = json[QLatin1String("pseudonym")].toString();
    const QString login = json[QLatin1String("login")].toString();
    const qint64 passes = kdf[QLatin1String("passes")].toInteger(-1);
    const qint64 memory = kdf[QLatin1String("memory")].toInteger(-1);
    if (kdf[QLatin1String("algorithm")].toString() != QLatin1String("argon2id13") || !role ||
        !salt || !publicKey || !privateKey || !epochKey || pseudonym.isEmpty() || login.isEmpty() ||
        passes < 0 || memory < 0)
        return std::nullopt;
    return OperatorEntry{{pseudonym, login, json[QLatin1String("display_name")].toString(), *role},
                         {static_cast<quint64>(passes), static_cast<quint64>(memory)},
                         *salt,
                         *publicKey,
                         *privateKey,
                         *epochKey};
}

tl::unexpected<Error> unreadable(const char *why)
{
    return fail(ErrorCode::Corrupt, QStringLiteral("key file: %1").arg(QLatin1String(why)));
}

}   // namespace

void VaultFile::authenticate(const Key &epochKey)
{
    mac = macOf(*this, epochKey);
}

bool VaultFile::isAuthentic(const Key &epochKey) const
{
    const QByteArray expected = macOf(*this, epochKey);
    return mac.size() == expected.size() &&
           sodium_memcmp(mac.constData(), expected.constData(),
                         static_cast<std::size_t>(expected.size())) == 0;
}

QByteArray VaultFile::toBytes() const
{
    QJsonArray people;
    for (const OperatorEntry &entry : operators)
        people.append(writeOperator(entry));
    QJsonObject json{{QStringLiteral("format"), kFormat},
                     {QStringLiteral("vault_id"), text(vaultId)},
                     {QStringLiteral("epoch"), epoch},
                     {QStringLiteral("operators"), people},
                     {QStringLiteral("audit_seed"), text(auditSeed)},
                     {QStringLiteral("mac"), text(mac)}};
    if (!recoveryPublicKey.isEmpty())
        json[QStringLiteral("recovery")] =
            QJsonObject{{QStringLiteral("public_key"), text(recoveryPublicKey)},
                        {QStringLiteral("epoch_key"), text(recoveryEpochKey)}};
    return QJsonDocument(json).toJson();
}

Result<VaultFile> VaultFile::fromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return unreadable("not a JSON object");
    const QJsonObject json = document.object();
    if (json[QLatin1String("format")].toInteger(0) != kFormat)
        return unreadable("unknown format");
    const auto vaultId = bytesOf(json[QLatin1String("vault_id")], 16);
    const auto seed = bytesOf(json[QLatin1String("audit_seed")]);
    const auto mac = bytesOf(json[QLatin1String("mac")], 32);
    const int epoch = json[QLatin1String("epoch")].toInt();
    if (!vaultId || !seed || !mac || epoch < 1)
        return unreadable("a member is missing or of a wrong size");
    VaultFile file{*vaultId, epoch, {}, {}, {}, *seed, *mac};
    for (const QJsonValue &value : json[QLatin1String("operators")].toArray()) {
        const auto entry = readOperator(value.toObject());
        if (!entry)
            return unreadable("an operator does not read");
        file.operators.append(*entry);
    }
    if (file.operators.isEmpty())
        return unreadable("no operator");
    if (json.contains(QLatin1String("recovery"))) {
        const QJsonObject recovery = json[QLatin1String("recovery")].toObject();
        const auto key = bytesOf(recovery[QLatin1String("public_key")], crypto_box_PUBLICKEYBYTES);
        const auto box = bytesOf(recovery[QLatin1String("epoch_key")], kSealedBoxSize);
        if (!key || !box)
            return unreadable("the recovery key does not read");
        file.recoveryPublicKey = *key;
        file.recoveryEpochKey = *box;
    }
    return file;
}

}   // namespace core::security
