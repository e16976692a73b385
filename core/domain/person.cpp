#include "core/domain/person.h"

#include "core/domain/codes.h"
#include "core/domain/json_fields.h"

#include <QJsonArray>

namespace core::domain {

namespace {

const QStringList kKinds = {QStringLiteral("cf"), QStringLiteral("cf_provvisorio")};
const QStringList kSexes = {QString(), QStringLiteral("f"), QStringLiteral("m")};

QDate readDate(const QJsonObject &json, const char *key)
{
    return QDate::fromString(json[QLatin1String(key)].toString(), Qt::ISODate);
}

QJsonArray writeIdentifiers(const QList<Identifier> &identifiers)
{
    QJsonArray array;
    for (const Identifier &identifier : identifiers) {
        array.append(
            QJsonObject{{QStringLiteral("tipo"), kKinds[static_cast<int>(identifier.kind)]},
                        {QStringLiteral("valore"), identifier.value},
                        {QStringLiteral("checked"), identifier.checked},
                        {QStringLiteral("from"), writeDate(identifier.from)},
                        {QStringLiteral("replaced_on"), writeDate(identifier.replacedOn)},
                        {QStringLiteral("replaced_by"), identifier.replacedBy}});
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
        identifiers.append(
            {static_cast<IdentifierKind>(kind), json[QLatin1String("valore")].toString(),
             json[QLatin1String("checked")].toBool(), readDate(json, "from"),
             readDate(json, "replaced_on"), json[QLatin1String("replaced_by")].toString()});
    }
    return identifiers;
}

/// The year alone is written as documents of the law do: `1985-00-00`.
QString writeBirth(const Person &person)
{
    if (!person.bornOn.isValid() && person.bornYear > 0)
        return QStringLiteral("%1-00-00").arg(person.bornYear, 4, 10, QLatin1Char('0'));
    return writeDate(person.bornOn);
}

int readBirthYear(const QString &written)
{
    return written.endsWith(QLatin1String("-00-00")) ? written.left(4).toInt() : 0;
}

template <class Value>
QJsonArray writeList(const QList<Value> &values, QJsonObject (*write)(const Value &))
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(write(value));
    return array;
}

template <class Value>
QList<Value> readList(const QJsonArray &array, Value (*read)(const QJsonObject &))
{
    QList<Value> values;
    for (const QJsonValue &value : array)
        values.append(read(value.toObject()));
    return values;
}

QJsonObject writeFormerName(const FormerName &former)
{
    return {{QStringLiteral("surname"), former.surname},
            {QStringLiteral("name"), former.name},
            {QStringLiteral("until"), writeDate(former.until)}};
}

FormerName readFormerName(const QJsonObject &json)
{
    return {json[QLatin1String("surname")].toString(), json[QLatin1String("name")].toString(),
            readDate(json, "until")};
}

QJsonObject writeMandate(const Mandate &mandate)
{
    return mandate.toJson();
}

PersonId readId(const QJsonValue &value)
{
    return PersonId::fromString(value.toString()).value_or(PersonId());
}

QString writeId(const PersonId &id)
{
    return id.isNull() ? QString() : id.toString();
}

QJsonObject writeJoined(const JoinedRecord &joined)
{
    QJsonArray cases;
    for (const CaseId &id : joined.cases)
        cases.append(id.toString());
    QJsonArray reminders;
    for (const ReminderId &id : joined.reminders)
        reminders.append(id.toString());
    return {{QStringLiteral("record"), writeId(joined.record)},
            {QStringLiteral("at"), writeInstant(joined.at)},
            {QStringLiteral("by"), joined.by},
            {QStringLiteral("cases"), cases},
            {QStringLiteral("reminders"), reminders},
            {QStringLiteral("before"), joined.before}};
}

JoinedRecord readJoined(const QJsonObject &json)
{
    JoinedRecord joined;
    joined.record = readId(json[QLatin1String("record")]);
    joined.at = QDateTime::fromString(json[QLatin1String("at")].toString(), Qt::ISODateWithMs);
    joined.by = json[QLatin1String("by")].toString();
    for (const QJsonValue &id : json[QLatin1String("cases")].toArray())
        if (const auto read = CaseId::fromString(id.toString()))
            joined.cases.append(*read);
    for (const QJsonValue &id : json[QLatin1String("reminders")].toArray())
        if (const auto read = ReminderId::fromString(id.toString()))
            joined.reminders.append(*read);
    joined.before = json[QLatin1String("before")].toObject();
    return joined;
}

QJsonArray writeIds(const QList<PersonId> &ids)
{
    QJsonArray array;
    for (const PersonId &id : ids)
        array.append(id.toString());
    return array;
}

QList<PersonId> readIds(const QJsonArray &array)
{
    QList<PersonId> ids;
    for (const QJsonValue &value : array)
        if (const auto id = PersonId::fromString(value.toString()))
            ids.append(*id);
    return ids;
}

}   // namespace

QString Person::fullName() const
{
    const QString full = (name + QLatin1Char(' ') + surname).trimmed();
    return full.isEmpty() ? nickname : full;
}

QStringList Person::otherNames() const
{
    QStringList names = {nickname};
    for (const FormerName &former : formerNames)
        names.append((former.name + QLatin1Char(' ') + former.surname).trimmed());
    names.removeAll(QString());
    names.removeAll(fullName());
    return names;
}

const Identifier *Person::mainIdentifier() const
{
    const Identifier *best = nullptr;
    const auto rank = [](const Identifier &one) {
        return (one.isReplaced() ? 2 : 0) + (one.kind == IdentifierKind::FiscalCode ? 0 : 1);
    };
    for (const Identifier &identifier : identifiers)
        if (!best || rank(identifier) < rank(*best))
            best = &identifier;
    return best;
}

QJsonObject Person::toJson() const
{
    return {{QStringLiteral("id"), id.toString()},
            {QStringLiteral("surname"), surname},
            {QStringLiteral("name"), name},
            {QStringLiteral("born_on"), writeBirth(*this)},
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
            {QStringLiteral("changed_at"), changedAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("nickname"), nickname},
            {QStringLiteral("born_presumed"), bornPresumed},
            {QStringLiteral("identification"), identificationCode(identification)},
            {QStringLiteral("document"), document.toJson()},
            {QStringLiteral("former_names"), writeList(formerNames, &writeFormerName)},
            {QStringLiteral("contact"), contact.toJson()},
            {QStringLiteral("household"), household.toJson()},
            {QStringLiteral("mandates"), writeList(mandates, &writeMandate)},
            {QStringLiteral("joined_to"), writeId(joinedTo)},
            {QStringLiteral("joined"), writeList(joined, &writeJoined)},
            {QStringLiteral("not_same_as"), writeIds(notSameAs)}};
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
        .nickname = text("nickname"),
        .bornYear = readBirthYear(text("born_on")),
        .bornPresumed = json[QLatin1String("born_presumed")].toBool(),
        .identification = identificationFromCode(text("identification")),
        .document = SeenDocument::fromJson(json[QLatin1String("document")].toObject()),
        .formerNames =
            readList<FormerName>(json[QLatin1String("former_names")].toArray(), &readFormerName),
        .contact = Contact::fromJson(json[QLatin1String("contact")].toObject()),
        .household = Household::fromJson(json[QLatin1String("household")].toObject()),
        .mandates =
            readList<Mandate>(json[QLatin1String("mandates")].toArray(), &Mandate::fromJson),
        .joinedTo = readId(json[QLatin1String("joined_to")]),
        .joined = readList<JoinedRecord>(json[QLatin1String("joined")].toArray(), &readJoined),
        .notSameAs = readIds(json[QLatin1String("not_same_as")].toArray()),
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
