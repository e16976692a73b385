#pragma once

#include "core/rules/expression.h"

namespace core::rules {

/// Reads one expression of the law language (resources/benefits/FORMAT.md).
///
/// Missing when it cannot be read; then exactly one fault was added. `start` is where the text
/// begins in its file, so that faults name the column of the wrong word.
Expression parseExpression(const QString &text, const Place &start, Faults &faults);

}   // namespace core::rules
