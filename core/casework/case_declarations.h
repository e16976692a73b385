#pragma once

#include "core/casework/desk_context.h"
#include "core/domain/case.h"

#include <functional>

namespace core::casework {

/// Texts of the declarations that hold for the case as it is, by id.
Result<QMap<QString, QString>> declarationTexts(const DeskContext &context,
                                                const domain::Case &subject);

/// Changes the facts; a declaration whose words are no longer those that were declared is taken
/// back with it.
Result<> changeFacts(const DeskContext &context, domain::Case &changed,
                     const std::function<void(domain::Facts &)> &change);

}   // namespace core::casework
