#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/casework/desk_parts.h"
#include "core/casework/training_data.h"
#include "core/security/vault.h"

#include <QList>
#include <QString>

namespace core::casework {

/// Makes a desk with invented operators, people and closed visits of the last days.
/// @error Conflict  there is one already; Io
Result<> createTrainingDesk(const QString &folder, const Clock &clock,
                            const security::KdfCost &cost);

}   // namespace core::casework
