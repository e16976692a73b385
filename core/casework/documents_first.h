#pragma once

#include "core/domain/case.h"
#include "core/rules/catalogue.h"

#include <QDate>
#include <QStringList>

namespace core::casework {

/// Ids of the documents that must be here before the case can be handed in: those it needs and
/// nobody has brought or shown, when the benefit's file does not let them follow (W17). Empty when
/// nothing stands in the way. An integration is not held up: it is how papers follow.
Result<QStringList> documentsFirst(const domain::Case &subject, const rules::Catalogue &catalogue,
                                   const QDate &today);

}   // namespace core::casework
