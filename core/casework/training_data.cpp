#include "core/casework/training_data.h"

#include "core/casework/desk_context.h"
#include "core/casework/visit_numbers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

// Resources of a static library are dropped by the linker unless somebody names them; the macro
// must stand outside any namespace.
static void registerTraining()
{
    Q_INIT_RESOURCE(training);
}

namespace core::casework {

namespace {

Result<QJsonObject> readFile()
{
    registerTraining();
    QFile file(QStringLiteral(":/training/training.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Corrupt, QStringLiteral("no training data in the program"));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return fail(ErrorCode::Corrupt, QStringLiteral("the training data do not read"));
    return document.object();
}

QString textOf(const QJsonObject &json, const char *key)
{
    return json[QLatin1String(key)].toString();
}

QStringList textsOf(const QJsonObject &json, const char *key)
{
    QStringList texts;
    for (const QJsonValue &text : json[QLatin1String(key)].toArray())
        texts.append(text.toString());
    return texts;
}

/// The earlier visit's facts are plain values in the file; here they get their day and origin.
Result<domain::Person> readPerson(QJsonObject json, const QDateTime &registeredAt)
{
    domain::Facts facts;
    const QJsonObject values = json[QLatin1String("facts")].toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        facts.set(it.key(), domain::known(it.value(), registeredAt));
    json[QStringLiteral("id")] = PersonId::makeAt(registeredAt).toString();
    json[QStringLiteral("facts")] = facts.toJson();
    json[QStringLiteral("created_at")] = registeredAt.toString(Qt::ISODateWithMs);
    json[QStringLiteral("changed_at")] = registeredAt.toString(Qt::ISODateWithMs);
    return domain::Person::fromJson(json);
}

QDate workingDaysBefore(QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(-1);
        if (day.dayOfWeek() <= Qt::Friday)
            --count;
    }
    return day;
}

domain::Visit readVisit(const QJsonObject &json, const PersonId &person, const QDate &today)
{
    const QDate day = workingDaysBefore(today, json[QLatin1String("working_days_ago")].toInt());
    const QTime at = QTime::fromString(textOf(json, "at"), QStringLiteral("HH:mm"));
    const QDateTime opened = QDateTime(day, at, QTimeZone("Europe/Rome")).toUTC();
    domain::Visit visit;
    visit.id = VisitId::makeAt(opened);
    visit.person = person;
    visit.service = textOf(json, "service");
    visit.channel = textOf(json, "channel");
    visit.present = textOf(json, "present");
    visit.by = textOf(json, "by");
    visit.openedAt = opened;
    visit.closedAt = opened.addSecs(json[QLatin1String("minutes")].toInt() * 60);
    visit.needs = textsOf(json, "needs");
    visit.benefitsAssessed = textsOf(json, "benefits_assessed");
    visit.benefitsProbable = textsOf(json, "benefits_probable");
    visit.outcome = textOf(json, "outcome");
    visit.nextStep = textOf(json, "next_step");
    if (const int days = json[QLatin1String("next_step_in_days")].toInt(); days > 0)
        visit.nextStepOn = day.addDays(days);
    visit.newPerson = json[QLatin1String("new_person")].toBool();
    visit.offline = json[QLatin1String("offline")].toBool();
    return visit;
}

QList<TrainingOperator> readOperators(const QJsonObject &json)
{
    QList<TrainingOperator> operators;
    for (const QJsonValue &value : json[QLatin1String("operators")].toArray()) {
        const QJsonObject one = value.toObject();
        operators.append(
            {{textOf(one, "pseudonym"), textOf(one, "login"), textOf(one, "display_name"),
              domain::roleFromCode(textOf(one, "role")).value_or(domain::Role::Clerk)},
             textOf(one, "password")});
    }
    return operators;
}

Result<TrainingData> readAll(const QJsonObject &json, const Clock &clock)
{
    TrainingData data{
        readIdentity(json[QLatin1String("desk")].toObject()), readOperators(json), {}, {}};
    const QDateTime registered =
        QDateTime(workingDaysBefore(clock.today(), 6), QTime(9, 0), Qt::UTC);
    QMap<QString, PersonId> ids;
    for (const QJsonValue &value : json[QLatin1String("people")].toArray()) {
        const auto person = readPerson(value.toObject(), registered);
        if (!person)
            return tl::unexpected(person.error());
        ids[textOf(value.toObject(), "key")] = person->id;
        data.people.append(*person);
    }
    QMap<QDate, int> ofDay;
    for (const QJsonValue &value : json[QLatin1String("visits")].toArray()) {
        const QJsonObject one = value.toObject();
        const auto person = ids.constFind(textOf(one, "person"));
        if (person == ids.cend())
            return fail(ErrorCode::Corrupt, QStringLiteral("a training visit of nobody"));
        domain::Visit visit = readVisit(one, *person, clock.today());
        visit.number = visitNumber(visit.service, ++ofDay[inItaly(visit.openedAt).date()]);
        data.visits.append(visit);
    }
    return data;
}

}   // namespace

Result<TrainingData> readTrainingData(const Clock &clock)
{
    return readFile().and_then([&](const QJsonObject &json) { return readAll(json, clock); });
}

Result<QList<TrainingOperator>> trainingOperators()
{
    return readFile().map(readOperators);
}

}   // namespace core::casework
