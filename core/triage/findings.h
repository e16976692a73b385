#pragma once

#include "core/domain/visit_talk.h"
#include "core/triage/assessment.h"

#include <QList>

namespace core::triage {

/// What the reports count of an assessment: benefits that could be checked, how each came out, the
/// condition that fails first, the first fact that is missing. In the order of the rows.
QList<domain::BenefitFinding> findingsOf(const Assessment &assessment);

}   // namespace core::triage
