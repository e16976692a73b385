#pragma once

#include "core/casework/desk_context.h"
#include "core/domain/case.h"

#include <QMap>
#include <QString>

namespace core::casework {

/// Full name of a colleague: one of this desk, or one of another desk whose draft came here. The
/// pseudonym itself of one nobody told of, and while the vault is closed.
QString fullNameOf(DeskContext &context, const QString &pseudonym);

/// All that are known, by pseudonym.
QMap<QString, QString> fullNames(DeskContext &context);

/// Keeps the name a draft of another desk gives a colleague; inside the caller's transaction. Those
/// of this desk keep their own.
Result<> rememberColleague(DeskContext &context, const QString &pseudonym, const QString &name);

/// Pseudonym of who changed or held the case last; empty: nobody but the program.
QString lastHandOn(const domain::Case &subject);

}   // namespace core::casework
