#pragma once

#include "core/casework/dispatch.h"

#include <QString>

namespace core::casework {

/// Stable codes of the outbox in storage: `waiting`, `sent`, `received`, `quarantined`.
QString outboxCode(OutboxState state);
OutboxState outboxState(const QString &code);

/// "<case_id>.<submission>": the same for every try of the same submission.
QString idempotencyKey(const CaseId &id, int submission);

}   // namespace core::casework
