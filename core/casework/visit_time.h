#pragma once

#include "core/casework/desk_context.h"
#include "core/domain/visit.h"

#include <optional>

namespace core::casework {

/// A desk serves one person at a time: service runs while somebody sits there, hold while the same
/// visit waits for a paper, a colleague, a telephone call.

/// Hold ends, service runs.
void serve(domain::Visit &visit, const QDateTime &now);
/// Service ends, hold runs.
void pause(domain::Visit &visit, const QDateTime &now);
/// Both end.
void stop(domain::Visit &visit, const QDateTime &now);

/// Stores the visit, and its ticket with the same times, inside the caller's transaction.
Result<> storeVisit(DeskContext &context, const domain::Visit &visit);

/// Every visit that is being served, but `except`, goes on hold. Inside the caller's transaction.
Result<> pauseOthers(DeskContext &context, const VisitId &except);
/// The same of visits that were just read: each is unsealed with a key of its own.
Result<> pauseOthers(DeskContext &context, QList<domain::Visit> open, const VisitId &except);

/// The visit of today that is open for this person, if any.
Result<std::optional<domain::Visit>> openVisitOf(DeskContext &context, const PersonId &person);
/// The same among visits that were just read.
std::optional<domain::Visit> openVisitOf(const QList<domain::Visit> &open, const PersonId &person,
                                         const QDate &today);

/// The next number of the day, which tickets and visits without one share. Inside the caller's
/// transaction.
Result<int> nextOrdinal(DeskContext &context);

/// Whether the desk knows that the centre cannot be reached now.
Result<bool> isOffline(DeskContext &context);

}   // namespace core::casework
