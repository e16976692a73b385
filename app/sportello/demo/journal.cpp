#include "app/sportello/demo/journal.h"

#include <QJsonDocument>

#include <cstdio>

namespace app::demo {

using namespace core;

QJsonObject journalEntry(const ui::CaseModel &model)
{
    if (!model.isOpen())
        return {};
    const domain::Case &shown = model.current();
    QJsonObject answers;
    for (const QString &key : shown.facts.keys()) {
        const domain::Fact *fact = shown.facts.find(key);
        if (fact->state == domain::AnswerState::Known)
            answers[key] = fact->value;
    }
    return {{QStringLiteral("case"), shown.id.toString()},
            {QStringLiteral("revision"), shown.revision},
            {QStringLiteral("state"), domain::stateCode(shown.state)},
            {QStringLiteral("position"), shown.position},
            {QStringLiteral("unfinished"), shown.unfinishedText},
            {QStringLiteral("answers"), answers}};
}

void tellJournal(const QJsonObject &entry)
{
    std::printf("%s\n", QJsonDocument(entry).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

}   // namespace app::demo
