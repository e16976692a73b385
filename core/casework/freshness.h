#pragma once

#include "core/domain/facts.h"
#include "core/rules/definition.h"

#include <QDateTime>

namespace core::casework {

/// An answer to a question that changes over time is taken for true for so many days (W8).
inline constexpr qint64 kFreshDays = 90;

/// Told too long ago to count without asking: it is confirmed with one key, not typed again.
bool isStale(const rules::Question &question, const domain::Fact &fact, const QDateTime &now);

}   // namespace core::casework
