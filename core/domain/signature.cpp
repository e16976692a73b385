#include "core/domain/signature.h"

#include "core/domain/codes.h"
#include "core/domain/json_fields.h"

namespace core::domain {

namespace {

const QStringList kWays = {QStringLiteral("su_carta"), QStringLiteral("impedimento"),
                           QStringLiteral("rappresentante")};

}   // namespace

QString signingWayCode(SigningWay way)
{
    return kWays[static_cast<int>(way)];
}

bool Signature::isComplete() const
{
    switch (way) {
    case SigningWay::OnPaper:
        return true;
    case SigningWay::Impediment:
        return !cause.trimmed().isEmpty();
    case SigningWay::Representative:
        return !signer.isEmpty() && !mandate.isEmpty();
    }
    return false;
}

QJsonObject Signature::toJson() const
{
    return {{QStringLiteral("way"), signingWayCode(way)}, {QStringLiteral("cause"), cause},
            {QStringLiteral("signer"), signer},           {QStringLiteral("mandate"), mandate},
            {QStringLiteral("at"), writeInstant(at)},     {QStringLiteral("by"), by}};
}

Signature Signature::fromJson(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json[QLatin1String(key)].toString(); };
    return {.way = enumFromCode<SigningWay>(kWays, text("way")).value_or(SigningWay::OnPaper),
            .cause = text("cause"),
            .signer = text("signer"),
            .mandate = text("mandate"),
            .at = QDateTime::fromString(text("at"), Qt::ISODateWithMs),
            .by = text("by")};
}

}   // namespace core::domain
