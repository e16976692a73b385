#pragma once

#include "core/interview/standing.h"
#include "core/rules/catalogue.h"

#include <QStringList>

namespace core::triage {

/// How much a benefit counts in the interview when it answers a need that the person came with;
/// every other counts 1.
constexpr double kChosenWeight = 4;

/// By benefit, for those that answer one of `needs` (ids of rules::needIds()). Empty when none
/// does.
interview::Weights weightsFor(const QStringList &needs, const rules::Catalogue &catalogue);

}   // namespace core::triage
