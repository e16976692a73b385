#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace core::sync {

/// How far the news of one centre were read, and which of them are still owed: those that could not
/// be taken in hold nobody up and are not forgotten.
struct NewsMark {
    QString centre;   // thumbprint of its key: another centre counts otherwise
    QString cursor;   // empty: from the beginning
    QList<CaseId> owed;
    QDateTime begun = {};   // UTC, when they were last read from the beginning

    /// A day has gone by since they were: a centre that came back from an older copy counts anew
    /// and would never tell what lies before the cursor.
    bool isToBeginAgain(const QDateTime &now) const;

    QString toString() const;
    /// A mark of `centre`; one of another centre, or no mark at all, starts from the beginning.
    static NewsMark fromString(const QString &text, const QString &centre);

    bool operator==(const NewsMark &) const = default;
};

}   // namespace core::sync
