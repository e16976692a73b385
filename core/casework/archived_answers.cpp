#include "core/casework/archived_answers.h"

#include <algorithm>

namespace core::casework {

namespace {

bool sameAnswer(const domain::Fact &one, const domain::Fact &other)
{
    return one.state == other.state && one.value == other.value;
}

}   // namespace

void putAway(domain::Case &changed, const QString &key, const domain::Archival &archived)
{
    const domain::Fact *fact = changed.facts.find(key);
    if (!fact)
        return;
    // Undoing and answering again is one answer taken out, not one a turn.
    changed.archivedAnswers.removeIf([&](const domain::ArchivedAnswer &one) {
        return one.key == key && one.archived.reason == kCleared && sameAnswer(one.fact, *fact);
    });
    changed.archivedAnswers.append({key, *fact, archived, {}});
}

const domain::ArchivedAnswer *archivedAnswer(const domain::Case &subject, const QString &key)
{
    for (auto it = subject.archivedAnswers.crbegin(); it != subject.archivedAnswers.crend(); ++it)
        if (it->key == key && !it->restored.isThere())
            return &*it;
    return nullptr;
}

}   // namespace core::casework
