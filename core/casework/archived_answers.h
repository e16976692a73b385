#pragma once

#include "core/domain/case.h"

namespace core::casework {

/// Reasons the program gives itself: an answer taken out while answering, or changed for one that
/// was brought back.
inline const QString kCleared = QStringLiteral("cleared");
inline const QString kReplaced = QStringLiteral("replaced");

/// Keeps the answer `key` has now, if any, among the archived ones; taking the same answer out
/// again adds nothing. The fact itself stays where it is.
void putAway(domain::Case &changed, const QString &key, const domain::Archival &archived);

/// The newest archived answer of `key` that was not brought back; null: none.
const domain::ArchivedAnswer *archivedAnswer(const domain::Case &subject, const QString &key);

}   // namespace core::casework
