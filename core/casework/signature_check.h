#pragma once

#include "core/base/result.h"
#include "core/domain/case.h"
#include "core/domain/person.h"

#include <QDate>

namespace core::casework {

/// Whether the way the person signs holds on `today`. A mandate that has ended, was taken back or
/// does not reach this benefit stops the handing in, and nothing before it.
/// @error Invalid  an impediment without its cause, a representative without a mandate of this
/// person; Denied  the mandate does not allow it, `detail` is the obstacle's code
Result<> checkSignature(const domain::Case &subject, const domain::Person &person,
                        const QDate &today);

}   // namespace core::casework
