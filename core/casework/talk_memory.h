#pragma once

#include "core/casework/desk_context.h"
#include "core/domain/visit.h"

namespace core::casework {

/// The record of a person; of one that was joined to another, that other one.
Result<domain::Person> recordOf(DeskContext &context, const PersonId &id);

/// Nothing was said to the benefit.
void dropChoice(domain::VisitTalk &talk, const QString &benefit);

/// What was told in the visit goes into the person's record with its dates, for the next visit.
/// Stores the record when it changed; inside the caller's transaction.
Result<> rememberTalk(DeskContext &context, const domain::Visit &visit);

/// The same for every open visit of a day before today, which nobody closed: a desk that was
/// switched off in between loses nothing that was told. Inside the caller's transaction.
Result<> rememberTalks(DeskContext &context, const QList<domain::Visit> &open);

}   // namespace core::casework
