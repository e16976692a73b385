#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace core::casework {

/// What the index keeps of a person: enough to choose by in a list.
struct NameEntry {
    PersonId id;
    QString surname;
    QString name;
    QDate bornOn;   // may be invalid
    QString maskedCode;
    int bornYear = 0;               // when only the year is known
    QStringList alsoKnownAs = {};   // nickname and names no longer borne: searched by, never shown

    bool operator==(const NameEntry &) const = default;
};

/// What is looked for: people who have every word as the beginning of one of their names.
struct NameQuery {
    QStringList words = {};   // folded (see name_fold.h)
    QDate bornOn = {};   // valid: only people born that day, or in that year if it is all one knows
    int bornYear = 0;    // not 0: only people born in that year

    bool operator==(const NameQuery &) const = default;
};

}   // namespace core::casework
