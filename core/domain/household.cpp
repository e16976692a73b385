#include "core/domain/household.h"

#include "core/domain/codes.h"
#include "core/domain/json_fields.h"

#include <QJsonArray>

namespace core::domain {

namespace {

const QStringList kSexes = {QString(), QStringLiteral("f"), QStringLiteral("m")};

QDateTime readInstant(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

}   // namespace

QJsonObject HouseholdMember::toJson() const
{
    return {{QStringLiteral("surname"), surname},
            {QStringLiteral("name"), name},
            {QStringLiteral("born_on"), writeDate(bornOn)},
            {QStringLiteral("sex"), kSexes[static_cast<int>(sex)]},
            {QStringLiteral("code"), code},
            {QStringLiteral("relation"), relation},
            {QStringLiteral("person"), person.isNull() ? QString() : person.toString()},
            {QStringLiteral("lives_here"), livesHere},
            {QStringLiteral("origin"), originCode(origin)},
            {QStringLiteral("at"), writeInstant(recordedAt)}};
}

HouseholdMember HouseholdMember::fromJson(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json[QLatin1String(key)].toString(); };
    return {.surname = text("surname"),
            .name = text("name"),
            .bornOn = QDate::fromString(text("born_on"), Qt::ISODate),
            .sex = enumFromCode<Sex>(kSexes, text("sex")).value_or(Sex::NotStated),
            .code = text("code"),
            .relation = text("relation"),
            .person = PersonId::fromString(text("person")).value_or(PersonId()),
            .livesHere = json[QLatin1String("lives_here")].toBool(true),
            .origin = originFromCode(text("origin")),
            .recordedAt = readInstant(json[QLatin1String("at")])};
}

QJsonObject Household::toJson() const
{
    QJsonArray rows;
    for (const HouseholdMember &member : members)
        rows.append(member.toJson());
    return {{QStringLiteral("members"), rows},
            {QStringLiteral("confirmed_at"), writeInstant(confirmedAt)}};
}

Household Household::fromJson(const QJsonObject &json)
{
    Household household;
    for (const QJsonValue &row : json[QLatin1String("members")].toArray())
        household.members.append(HouseholdMember::fromJson(row.toObject()));
    household.confirmedAt = readInstant(json[QLatin1String("confirmed_at")]);
    return household;
}

}   // namespace core::domain
