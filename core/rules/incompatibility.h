#pragma once

#include "core/rules/decision.h"
#include "core/rules/evaluator.h"
#include "core/rules/graph_builder.h"

namespace core::rules {

/// Reads `incompatible_with` of a benefit's file.
QList<ParsedIncompatibility> readIncompatibilities(MapReader &reader);

/// Checked and resolved; `own` is the benefit's id.
std::vector<IncompatibilityRule>
compileIncompatibilities(const QList<ParsedIncompatibility> &parsed, const QString &own,
                         GraphBuilder &graph, Faults &faults);

/// Those that hold on the day of the event, or may hold once more is known, in the order of the
/// file. Names of the other benefits are left to who has the catalogue.
QList<Incompatibility> incompatibilitiesOf(const Benefit &benefit, Evaluator &evaluator);

/// Whether `id` can be a benefit's, known here or not: `naspi`, `assegno_3_figli_comuni`.
bool isBenefitId(const QString &id);

}   // namespace core::rules
