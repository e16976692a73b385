#pragma once

#include "core/rules/benefit.h"
#include "core/rules/bundle_source.h"

#include <QSet>

namespace core::rules {

/// Reports what a benefit without faults declares and nothing reads: values, parameters, tables,
/// columns, sources, marks, accepted facts, profiles. `cited` holds the sources and marks used.
void findUnused(const ParsedBenefit &parsed, const Benefit &benefit, const QSet<QString> &cited,
                Faults &faults);

/// Reports questions that no benefit of the bundle asks or accepts.
void findUnusedQuestions(const BundleSource &source, Faults &faults);

}   // namespace core::rules
