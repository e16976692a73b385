#include "core/domain/case_changes.h"

#include <QSet>

#include <algorithm>

namespace core::domain {

namespace {

bool sameAnswer(const Fact *one, const Fact *other)
{
    if (!one || !other)
        return one == other;
    return one->state == other->state && one->value == other->value;
}

std::optional<Fact> copyOf(const Fact *fact)
{
    return fact ? std::optional(*fact) : std::nullopt;
}

template <class Map>
QStringList keysOfBoth(const Map &one, const Map &other)
{
    QStringList keys = one.keys() + other.keys();
    keys.removeDuplicates();
    std::sort(keys.begin(), keys.end());
    return keys;
}

}   // namespace

QList<FactChange> integrationChanges(const Case &subject)
{
    QList<FactChange> changes;
    if (subject.sent.isEmpty())
        return changes;
    const Facts &before = subject.sent.last().facts;
    for (const QString &key : keysOfBoth(before, subject.facts)) {
        const Fact *old = before.find(key);
        const Fact *now = subject.facts.find(key);
        if (!sameAnswer(old, now))
            changes.append({key, copyOf(old), copyOf(now)});
    }
    return changes;
}

QStringList integrationDocuments(const Case &subject)
{
    QStringList changed;
    if (subject.sent.isEmpty())
        return changed;
    const auto &before = subject.sent.last().documents;
    for (const QString &id : keysOfBoth(before, subject.documents)) {
        const DocumentState old = before.value(id);
        const DocumentState now = subject.documents.value(id);
        if (old.status != now.status || old.attachments != now.attachments)
            changed.append(id);
    }
    return changed;
}

}   // namespace core::domain
