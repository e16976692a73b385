#pragma once

#include "core/casework/desk_context.h"
#include "core/domain/case.h"

#include <functional>

namespace core::casework {

/// What a change is called in the case's story and in the trail. Never a value.
struct ChangeNote {
    QString what;      // stable code: `answered`, `attached`…
    QString subject;   // question or document id
};

/// Somebody went to another question: stored and traced, but no event of the case's story.
inline const QString kMoved = QStringLiteral("moved");

/// Reads the case, lets `change` work on it, and stores it as the next revision with its line in
/// the trail, in one transaction.
/// The first change takes the case for who makes it; a suspended one is changed as it waits.
/// @error Denied  the case is read-only; Conflict  `revision` is not the stored one, or somebody
/// else holds the case (detail kHeld); Locked
Result<domain::Case>
changeDraft(DeskContext &context, const CaseId &id, int revision, const ChangeNote &note,
            const std::function<Result<>(domain::Case &, const domain::Operator &)> &change);

/// The same for what needs no turn: a note, a request, a release. Read-only cases too, whoever
/// holds them, whatever the revision; the holder stays.
Result<domain::Case>
changeBeside(DeskContext &context, const CaseId &id, const ChangeNote &note,
             const std::function<Result<>(domain::Case &, const domain::Operator &)> &change);

/// For a change of its own kind: `revision` is the stored one, nobody else holds the case.
Result<> checkTurn(const DeskContext &context, const domain::Case &stored, int revision);
/// Somebody else held it; detail of the error.
inline const QString kHeld = QStringLiteral("held");
/// Nobody holds it any more, and nobody waits for it.
void letGo(domain::Case &changed);

/// Makes `changed` the next revision of itself: number, time, story. Stores nothing.
void nextRevision(const DeskContext &context, domain::Case &changed, const ChangeNote &note);

/// The next revision of `changed`, inside the caller's transaction: history, record, trail.
/// `action` is that of the trail.
Result<> storeChange(DeskContext &context, domain::Case &changed, const ChangeNote &note,
                     const QString &action);

}   // namespace core::casework
