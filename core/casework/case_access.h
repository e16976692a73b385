#pragma once

#include "core/domain/case.h"
#include "core/domain/operator.h"

#include <QDate>

namespace core::casework {

/// A clerk reads the drafts of the site (anybody may go on with them, W4), the cases of the day and
/// those they worked on themselves; who may read all reads all (SEC-55).
bool mayRead(const domain::Operator &who, const domain::Case &subject, const QDate &today);

}   // namespace core::casework
