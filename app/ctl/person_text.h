#pragma once

#include "core/rules/catalogue.h"
#include "core/rules/wording.h"

#include <QStringList>

namespace app::ctl {

/// One decision as the person takes it home: name, outcome, reasons and documents in their
/// language. Italian stands below every sentence that nobody has reviewed, which is marked, and
/// alone where there is no translation.
QStringList personText(const core::rules::BenefitSummary &benefit,
                       const core::rules::Decision &decision,
                       const QList<core::rules::Document> &documents,
                       const core::rules::Wording &wording);

/// The same parts for `evaluate --json`: name, plain_name, documents. Reasons have their words
/// already.
QJsonObject personJson(const core::rules::BenefitSummary &benefit,
                       const QList<core::rules::Document> &documents,
                       const core::rules::Wording &wording);

}   // namespace app::ctl
