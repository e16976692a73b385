#pragma once

#include "core/rules/expression.h"

#include <functional>

namespace core::review {

/// The expression in the words of the law files, always in the same way: blanks, brackets that
/// change nothing and the several spellings of a word are gone.
QString formulaText(const rules::Expression &expression);

/// What people call the names of a formula.
struct FormulaNames {
    std::function<QString(const QString &name)> ofName;   // of a fact, value, parameter, table
    /// Of an option that stands beside the name of its question.
    std::function<QString(const QString &name, const QString &code)> ofOption;
};

/// The same in Italian, for jurists: labels for names, signs of arithmetic, dates and amounts as
/// people write them.
QString formulaWords(const rules::Expression &expression, const FormulaNames &names);

}   // namespace core::review
