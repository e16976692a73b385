#pragma once

#include "core/base/ids.h"

#include <QString>

namespace core::casework {

enum class OutboxState { Waiting, Sent, Received, Quarantined };

/// Stable codes of the outbox in storage: `waiting`, `sent`, `received`, `quarantined`.
QString outboxCode(OutboxState state);
OutboxState outboxState(const QString &code);

/// "<case_id>.<submission>": the same for every try of the same submission.
QString idempotencyKey(const CaseId &id, int submission);

}   // namespace core::casework
