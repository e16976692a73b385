#pragma once

#include "core/review/caseload_columns.h"

#include <functional>

namespace core::review {

struct CaseloadWish {
    QDate on;
    QDate knownOn;
    QStringList benefits;   // empty: all that are in force on `on`
    bool results = false;   // every result, not only the amount
};

struct ScreenedCaseload {
    qint64 households = 0;   // decided
    qint64 badLines = 0;
    qint64 read = 0;       // of those decided, the ones read as facts, not cell by cell
    qint64 oneByOne = 0;   // of those, the ones that the explained walk decided
};

/// Decides every household of a caseload, block by block, so that a file of any length takes the
/// memory of one block. Writes CSV: `household,benefit,outcome,amount,unit`, and with `results` a
/// cell `name=value;…`. The amount is the first result of the benefit that is money; it is empty
/// while it is not known. All is what rules::decideConsistent says.
///
/// A line that cannot be read, with a fact that no benefit knows or a value its question cannot
/// have, is given to `bad` and left out.
/// @error NotFound  a benefit that the catalogue does not have
/// @error Invalid   the file as a whole: empty, or a column that nobody knows
/// @error Io        `write` said no
Result<ScreenedCaseload>
screenCaseload(const rules::Catalogue &catalogue, QIODevice &caseload, const CaseloadWish &wish,
               const std::function<bool(QByteArrayView)> &write,
               const std::function<void(qint64 line, const QString &fault)> &bad);

}   // namespace core::review
