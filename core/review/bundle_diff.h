#pragma once

#include "core/review/law_tree.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace core::review {

/// One thing that is different between two bundles, by what it means: blanks, order of keys, files
/// and the spelling of formulas are no difference.
struct Change {
    enum class Kind { Added, Removed, Changed, Moved };

    Kind kind = Kind::Changed;
    QString part;      // benefit id; empty: of the whole bundle
    QString section;   // key: parameters, requirements, values, questions, …
    QString sectionTitle;
    QString item;       // name or id in the section; empty: the section itself
    QString label;      // its words, may be empty
    QStringList path;   // titles from the item down to what changed, the last is the field
    QString field;      // key of what changed; empty: the whole item
    QDate from;         // the day the changed rule begins to hold; invalid: no day of its own
    QString before;     // for people; empty when added
    QString after;
};

/// Head count of one part before and after.
struct PartSummary {
    QString part;
    QString name;
    qsizetype casesBefore = 0;
    qsizetype casesAfter = 0;
};

struct BundleDiff {
    QString versionBefore;
    QString versionAfter;
    QString sha256Before;
    QString sha256After;
    QList<PartSummary> parts;   // benefits of either, by id
    QList<Change> changes;      // by part, in the order of the format

    /// Nothing that has a meaning changed; the version may have.
    bool isSame() const { return changes.isEmpty(); }
};

BundleDiff compareBundles(const LawTree &before, const LawTree &after);

/// Italian, by benefit and by the day from which a change holds, a line each.
QStringList diffText(const BundleDiff &diff);
QJsonObject diffJson(const BundleDiff &diff);

}   // namespace core::review
