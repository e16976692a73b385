#pragma once

#include "core/rules/fault.h"
#include "core/rules/value.h"

#include <QList>
#include <QString>

namespace core::rules {

struct Token {
    enum class Sort { Number, Percent, Date, String, Word, Symbol, End };

    Sort sort = Sort::End;
    QString text;     // word, symbol or string content
    Value value;      // of a number, percent (as fraction) or date
    int column = 0;   // from 0 in the expression's text
};

/// The words of an expression. On a character that cannot be read one fault is added and the list
/// ends there. `start` is where the text begins in its file.
QList<Token> tokenize(const QString &text, const Place &start, Faults &faults);

}   // namespace core::rules
