#pragma once

#include "core/rules/benefit.h"

#include <QSet>

namespace core::rules {

/// Which dated rows of a benefit a walk took a value from, for those who ask what was never used.
struct Reads {
    QSet<const ParameterRow *> parameterRows;
    QSet<const TableRow *> tableRows;   // of a choice that is known
    QSet<const StepPeriod *> stepPeriods;
};

}   // namespace core::rules
