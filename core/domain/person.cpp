#include "core/domain/person.h"

#include <QJsonArray>

namespace core::domain {

namespace {

const QStringList kKinds = {QStringLiteral("cf"), QStringLiteral("cf_provvisorio")};
const QStringList kSexes = {QString(), QStringLiteral("f"), QStringLiteral("m")};

QJsonArray writeIdentifiers(const QList<Identifier> &identifiers)
{
    QJsonArray array;
    for (const Identifier &identifier : identifiers) {
        array.append(
            QJsonObject{{QStringLiteral("tipo"), kKinds[static_cast<int>(identifier.kind)]},
                        {QStringLiteral("valore"), identifier.value},
                        {QStringLiteral("checked"), identifier.checked}});
    }
    return array;
}

Result<QList<Identifier>> readIdentifiers(const QJsonArray &array)
{
    QList<Identifier> identifiers;
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        const auto kind = kKinds.indexOf(json[QLatin1String("tipo")].toString());
        if (kind < 0)
            return fail(ErrorCode::Corrupt, QStringLiteral("identifier of unknown kind"));
        identifiers.append({static_cast<IdentifierKind>(kind),
                            json[QLatin1String("valore")].toString(),
                            json[QLatin1String("checked")].toBool()});
    }
    return identifiers;
}

}   // namespace

const Identifier *Person::mainIdentifier() const
{
    for (const Identifier &identifier : identifiers)
        if (identifier.kind == IdentifierKind::FiscalCode)
            return &identifier;
    return identifiers.isEmpty() ? nullptr : &identifiers.first();
}

QJsonObject Person::toJson() const
{
    return {{QStringLiteral("id"), id.toString()},
            {QStringLiteral("surname"), surname},
            {QStringLiteral("name"), name},
            {QStringLiteral("born_on"), bornOn.toString(Qt::ISODate)},
            {QStringLiteral("sex"), kSexes[static_cast<int>(sex)]},
            {QStringLiteral("birth_place_code"), birthPlaceCode},
            {QStringLiteral("birth_place_name"), birthPlaceName},
            {QStringLiteral("identifiers"), writeIdentifiers(identifiers)},
            {QStringLiteral("phone"), phone},
            {QStringLiteral("residence"), residence},
            {QStringLiteral("language"), language},
            {QStringLiteral("needs_interpreter"), needsInterpreter},
            {QStringLiteral("facts"), facts.toJson()},
            {QStringLiteral("created_at"), createdAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("changed_at"), changedAt.toString(Qt::ISODateWithMs)}};
}

Result<Person> Person::fromJson(const QJsonObject &json)
{
    const auto id = PersonId::fromString(json[QLatin1String("id")].toString());
    const auto sex = kSexes.indexOf(json[QLatin1String("sex")].toString());
    auto identifiers = readIdentifiers(json[QLatin1String("identifiers")].toArray());
    auto facts = Facts::fromJson(json[QLatin1String("facts")].toObject());
    if (!id || sex < 0)
        return fail(ErrorCode::Corrupt, QStringLiteral("person without id or with unknown sex"));
    if (!identifiers)
        return tl::unexpected(identifiers.error());
    if (!facts)
        return tl::unexpected(facts.error());
    const auto text = [&](const char *key) { return json[QLatin1String(key)].toString(); };
    return Person{
        .id = *id,
        .surname = text("surname"),
        .name = text("name"),
        .bornOn = QDate::fromString(text("born_on"), Qt::ISODate),
        .sex = static_cast<Sex>(sex),
        .birthPlaceCode = text("birth_place_code"),
        .birthPlaceName = text("birth_place_name"),
        .identifiers = *identifiers,
        .phone = text("phone"),
        .residence = text("residence"),
        .language = text("language"),
        .needsInterpreter = json[QLatin1String("needs_interpreter")].toBool(),
        .facts = *facts,
        .createdAt = QDateTime::fromString(text("created_at"), Qt::ISODateWithMs),
        .changedAt = QDateTime::fromString(text("changed_at"), Qt::ISODateWithMs),
    };
}

int ageOn(const QDate &bornOn, const QDate &day)
{
    int years = day.year() - bornOn.year();
    if (bornOn.addYears(years) > day)
        --years;
    return years;
}

}   // namespace core::domain
