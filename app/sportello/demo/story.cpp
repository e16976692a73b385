#include "app/sportello/demo/story.h"

#include "core/casework/training_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app::demo {

using namespace core;

namespace {

QMap<QString, QString> readMap(const QJsonObject &json)
{
    QMap<QString, QString> map;
    for (auto it = json.begin(); it != json.end(); ++it)
        map.insert(it.key(), it->toString());
    return map;
}

}   // namespace

Result<Story> readStory()
{
    // Registers the training data compiled into the program.
    const auto operators = casework::trainingOperators();
    if (!operators)
        return tl::unexpected(operators.error());
    QFile file(QStringLiteral(":/training/day.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Corrupt, QStringLiteral("no day to play"));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject person = json[QLatin1String("person")].toObject();
    const QJsonObject expected = json[QLatin1String("expected")].toObject();
    const QJsonObject family = json[QLatin1String("family")].toObject();
    const QJsonObject other = json[QLatin1String("new_person")].toObject();
    const auto text = [](const QJsonObject &from, const char *key) {
        return from[QLatin1String(key)].toString();
    };
    Story story;
    story.starts = QDateTime::fromString(text(json, "starts"), Qt::ISODate);
    story.personTyped = text(person, "typed");
    story.personName = text(person, "name");
    story.words = text(json, "words");
    for (const QJsonValue need : json[QLatin1String("needs")].toArray())
        story.needs.append(need.toString());
    story.benefit = text(json, "benefit");
    story.clerk = text(json, "clerk");
    story.supervisor = text(json, "supervisor");
    story.wrongPassword = text(json, "wrong_password");
    story.answers = readMap(json[QLatin1String("answers")].toObject());
    story.outcome = text(expected, "outcome");
    story.results = readMap(expected[QLatin1String("results")].toObject());
    story.total = text(expected, "total");
    story.firstReduced = text(expected, "first_reduced");
    story.familyBenefit = text(family, "benefit");
    story.familySearch = text(family, "search");
    story.familyList = text(family, "list");
    story.familyAnswers = readMap(family[QLatin1String("answers")].toObject());
    story.child = readMap(family[QLatin1String("row")].toObject());
    story.newSurname = text(other, "surname");
    story.newName = text(other, "name");
    story.newBorn = text(other, "born");
    if (!story.starts.isValid() || story.answers.isEmpty())
        return fail(ErrorCode::Corrupt, QStringLiteral("the day to play has no start or answers"));
    return story;
}

}   // namespace app::demo
