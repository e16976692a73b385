#include "core/domain/contact.h"

#include "core/domain/codes.h"
#include "core/domain/json_fields.h"

namespace core::domain {

namespace {

const QStringList kWays = {QStringLiteral("non_detto"), QStringLiteral("telefonata"),
                           QStringLiteral("messaggio"), QStringLiteral("email"),
                           QStringLiteral("posta"),     QStringLiteral("presso"),
                           QStringLiteral("fiducia"),   QStringLiteral("di_persona")};

QJsonObject writeAddress(const Address &address)
{
    return {{QStringLiteral("comune_code"), address.comuneCode},
            {QStringLiteral("comune_name"), address.comuneName},
            {QStringLiteral("street"), address.street},
            {QStringLiteral("cap"), address.cap},
            {QStringLiteral("fictitious"), address.fictitious}};
}

Address readAddress(const QJsonObject &json)
{
    return {.comuneCode = json[QLatin1String("comune_code")].toString(),
            .comuneName = json[QLatin1String("comune_name")].toString(),
            .street = json[QLatin1String("street")].toString(),
            .cap = json[QLatin1String("cap")].toString(),
            .fictitious = json[QLatin1String("fictitious")].toBool()};
}

QJsonObject writeCareOf(const CareOf &careOf)
{
    return {{QStringLiteral("kind"), careOf.kind},
            {QStringLiteral("name"), careOf.name},
            {QStringLiteral("phone"), careOf.phone},
            {QStringLiteral("hours"), careOf.hours}};
}

CareOf readCareOf(const QJsonObject &json)
{
    return {.kind = json[QLatin1String("kind")].toString(),
            .name = json[QLatin1String("name")].toString(),
            .phone = json[QLatin1String("phone")].toString(),
            .hours = json[QLatin1String("hours")].toString()};
}

QJsonObject writeTrusted(const TrustedContact &trusted)
{
    return {{QStringLiteral("name"), trusted.name},
            {QStringLiteral("role"), trusted.role},
            {QStringLiteral("phone"), trusted.phone},
            {QStringLiteral("consent_at"), writeInstant(trusted.consentAt)},
            {QStringLiteral("withdrawn_at"), writeInstant(trusted.withdrawnAt)}};
}

QDateTime readInstant(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

TrustedContact readTrusted(const QJsonObject &json)
{
    return {.name = json[QLatin1String("name")].toString(),
            .role = json[QLatin1String("role")].toString(),
            .phone = json[QLatin1String("phone")].toString(),
            .consentAt = readInstant(json[QLatin1String("consent_at")]),
            .withdrawnAt = readInstant(json[QLatin1String("withdrawn_at")])};
}

}   // namespace

QString Address::line() const
{
    const QString town = cap.isEmpty() ? comuneName : (cap + QLatin1Char(' ') + comuneName);
    QStringList parts = {street, town.trimmed()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString contactWayCode(ContactWay way)
{
    return kWays[static_cast<int>(way)];
}

ContactWay contactWayFromCode(const QString &code)
{
    return enumFromCode<ContactWay>(kWays, code).value_or(ContactWay::NotStated);
}

QJsonObject Contact::toJson() const
{
    return {{QStringLiteral("email"), email},
            {QStringLiteral("address"), writeAddress(address)},
            {QStringLiteral("way"), contactWayCode(way)},
            {QStringLiteral("hours"), hours},
            {QStringLiteral("care_of"), writeCareOf(careOf)},
            {QStringLiteral("trusted"), writeTrusted(trusted)},
            {QStringLiteral("confirmed_at"), writeInstant(confirmedAt)}};
}

Contact Contact::fromJson(const QJsonObject &json)
{
    return {.email = json[QLatin1String("email")].toString(),
            .address = readAddress(json[QLatin1String("address")].toObject()),
            .way = contactWayFromCode(json[QLatin1String("way")].toString()),
            .hours = json[QLatin1String("hours")].toString(),
            .careOf = readCareOf(json[QLatin1String("care_of")].toObject()),
            .trusted = readTrusted(json[QLatin1String("trusted")].toObject()),
            .confirmedAt = readInstant(json[QLatin1String("confirmed_at")])};
}

}   // namespace core::domain
