#include "core/domain/proof.h"

#include "core/domain/codes.h"
#include "core/domain/json_fields.h"

namespace core::domain {

namespace {

const QStringList kLevels = {QStringLiteral("nessuna"), QStringLiteral("dichiarata"),
                             QStringLiteral("conoscenza_personale"), QStringLiteral("cie_spid"),
                             QStringLiteral("documento")};

}   // namespace

QString identificationCode(Identification level)
{
    return kLevels[static_cast<int>(level)];
}

Identification identificationFromCode(const QString &code)
{
    return enumFromCode<Identification>(kLevels, code).value_or(Identification::None);
}

QJsonObject SeenDocument::toJson() const
{
    return {{QStringLiteral("kind"), kind},
            {QStringLiteral("number"), number},
            {QStringLiteral("expires_on"), writeDate(expiresOn)},
            {QStringLiteral("issuer"), issuer},
            {QStringLiteral("seen_at"), writeInstant(seenAt)},
            {QStringLiteral("seen_by"), seenBy}};
}

SeenDocument SeenDocument::fromJson(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json[QLatin1String(key)].toString(); };
    return {.kind = text("kind"),
            .number = text("number"),
            .expiresOn = QDate::fromString(text("expires_on"), Qt::ISODate),
            .issuer = text("issuer"),
            .seenAt = QDateTime::fromString(text("seen_at"), Qt::ISODateWithMs),
            .seenBy = text("seen_by")};
}

}   // namespace core::domain
