#include "core/casework/draft_versions.h"

#include <QSet>

namespace core::casework {

namespace {

using domain::Case;
using domain::DocumentState;
using domain::Fact;

/// Where an answer comes from and when it was given is no difference.
bool sameAnswer(const Fact *one, const Fact *other)
{
    if (!one || !other)
        return one == other;
    return one->state == other->state && one->value == other->value;
}

bool sameDocument(DocumentState one, const DocumentState &other)
{
    one.at = other.at;
    one.by = other.by;
    return one == other;
}

std::optional<Fact> copyOf(const Fact *fact)
{
    return fact ? std::optional(*fact) : std::nullopt;
}

/// When the answer became what it is; of one that is not there, when it was taken out.
QDateTime answeredAt(const Case &side, const QString &key)
{
    if (const Fact *fact = side.facts.find(key))
        return fact->recordedAt;
    for (auto it = side.archivedAnswers.crbegin(); it != side.archivedAnswers.crend(); ++it)
        if (it->key == key)
            return it->archived.done.at;
    return {};
}

void propose(DraftDifference &one, bool changedHere, bool changedThere, const QDateTime &here,
             const QDateTime &there)
{
    one.bothChanged = changedHere && changedThere;
    const bool newerThere = there.isValid() && (!here.isValid() || here < there);
    const bool takeThere = changedHere ? changedThere && newerThere : true;
    one.proposed = takeThere ? DraftSide::There : DraftSide::Here;
}

void addAnswers(const Case &base, const Case &here, const Case &there,
                QList<DraftDifference> &differences)
{
    const QStringList hereKeys = here.facts.keys();
    const QStringList thereKeys = there.facts.keys();
    QSet<QString> all(hereKeys.begin(), hereKeys.end());
    all += QSet<QString>(thereKeys.begin(), thereKeys.end());
    QStringList keys(all.begin(), all.end());
    keys.sort();
    for (const QString &key : keys) {
        const Fact *before = base.facts.find(key);
        const Fact *mine = here.facts.find(key);
        const Fact *theirs = there.facts.find(key);
        if (sameAnswer(mine, theirs))
            continue;
        DraftDifference one;
        one.key = key;
        one.before = copyOf(before);
        one.here = copyOf(mine);
        one.there = copyOf(theirs);
        propose(one, !sameAnswer(before, mine), !sameAnswer(before, theirs), answeredAt(here, key),
                answeredAt(there, key));
        differences.append(one);
    }
}

void addDocuments(const Case &base, const Case &here, const Case &there,
                  QList<DraftDifference> &differences)
{
    QMap<QString, DocumentState> all = here.documents;
    all.insert(there.documents);
    for (const QString &key : all.keys()) {
        // Not there is the same as open.
        const DocumentState before = base.documents.value(key);
        const DocumentState mine = here.documents.value(key);
        const DocumentState theirs = there.documents.value(key);
        if (sameDocument(mine, theirs))
            continue;
        DraftDifference one;
        one.part = DraftPart::Document;
        one.key = key;
        if (here.documents.contains(key))
            one.documentHere = mine;
        if (there.documents.contains(key))
            one.documentThere = theirs;
        propose(one, !sameDocument(before, mine), !sameDocument(before, theirs), mine.at,
                theirs.at);
        differences.append(one);
    }
}

void addDeclarations(const Case &base, const Case &here, const Case &there,
                     QList<DraftDifference> &differences)
{
    QMap<QString, QDateTime> all = here.declarations;
    all.insert(there.declarations);
    for (const QString &key : all.keys()) {
        const bool mine = here.declarations.contains(key);
        const bool theirs = there.declarations.contains(key);
        if (mine == theirs)
            continue;
        DraftDifference one;
        one.part = DraftPart::Declaration;
        one.key = key;
        one.declaredHere = here.declarations.value(key);
        one.declaredThere = there.declarations.value(key);
        // Made or not made: one of the two is as it was before.
        const bool before = base.declarations.contains(key);
        propose(one, mine != before, theirs != before, one.declaredHere, one.declaredThere);
        differences.append(one);
    }
}

}   // namespace

QList<DraftDifference> differencesBetween(const Case &base, const Case &here, const Case &there)
{
    QList<DraftDifference> differences;
    addAnswers(base, here, there, differences);
    addDocuments(base, here, there, differences);
    addDeclarations(base, here, there, differences);
    return differences;
}

}   // namespace core::casework
