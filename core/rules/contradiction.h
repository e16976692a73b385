#pragma once

#include "core/base/result.h"
#include "core/rules/catalogue_contents.h"
#include "core/rules/decision.h"
#include "core/rules/evaluation_input.h"
#include "core/rules/evaluator.h"
#include "core/rules/graph_builder.h"
#include "core/rules/yaml_reader.h"

namespace core::rules {

/// `checks` of a file.
QList<ParsedCheck> readChecks(MapReader &reader);

std::vector<Check> compileChecks(const QList<ParsedCheck> &parsed, const Vocabulary &vocabulary,
                                 const Benefit &benefit, GraphBuilder &graph, Faults &faults);
/// Those of the files of questions, with all that they read; `event` is the day itself.
Benefit compileSharedChecks(const QList<ParsedQuestions> &files, const Vocabulary &vocabulary,
                            Faults &faults);

/// What the checks of a benefit, or of CatalogueContents::checks, find wrong.
QList<Contradiction> contradictionsIn(const Benefit &benefit, Evaluator &evaluator);

/// What all checks find wrong; with `benefit` only those of the files of questions that rest on a
/// fact it reads, and its own. @error Invalid  as makeInputs
Result<QList<Contradiction>> contradictionsOf(const CatalogueContents &contents,
                                              const Benefit *benefit, const domain::Facts &facts,
                                              const EvaluateOptions &options);

}   // namespace core::rules
