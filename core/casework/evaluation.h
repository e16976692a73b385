#pragma once

#include "core/base/result.h"
#include "core/domain/case.h"
#include "core/rules/catalogue.h"
#include "core/rules/decision.h"

#include <QDate>
#include <QJsonObject>

namespace core::casework {

/// The day a case is about: today for a draft, the day it was handed in for what was, and that day
/// for an integration too: it adds to an application, it does not make it later.
QDate decisionDay(const domain::Case &subject, const QDate &today);

/// What the rules are asked about a case, the same from the window, the command line and at handing
/// in: its facts, and `data_domanda` = `today` when the benefit asks for it and nobody said
/// otherwise. A case that was handed in keeps the facts and the day it was handed in with.
domain::Facts factsFor(const domain::Case &subject, const rules::Catalogue &catalogue,
                       const QDate &today);

/// @error NotFound  the catalogue has no such benefit; Invalid  a fact its question cannot have
Result<rules::Decision> decisionFor(const domain::Case &subject, const rules::Catalogue &catalogue,
                                    const QDate &today);

/// Facts as the command line reads them: a value by key, `null` for «non so», `{"declined": true}`
/// for «preferisce non dirlo».
QJsonObject canonicalFacts(const domain::Facts &facts);

/// The decision of a handed-in case computed again from the inputs kept with it. Equal to the one
/// kept, byte for byte, as long as the catalogue is that of its bundle.
/// @error NotFound  the case was not handed in
Result<QJsonObject> replay(const domain::Case &subject, const rules::Catalogue &catalogue);

}   // namespace core::casework
