#pragma once

#include "core/rules/fault.h"
#include "core/rules/value.h"

#include <QString>

#include <vector>

namespace core::rules {

/// One node of an expression as written: names not yet resolved, types not yet checked.
struct Expression {
    enum class Form {
        Missing,   // nothing was written, or it could not be read (a fault says so)
        Literal,   // `value`; a duration has its unit in `text`
        Unknown,   // the word unknown
        Name,      // `text`
        Member,    // `text` = column, argument 0 = table name or table call
        Call,      // `text` = function, arguments
        Unary,     // `text` = not, -
        Binary,    // `text` = and, or, ==, !=, <, <=, >, >=, +, -, *, /
        In,        // argument 0 in the others
        Between,   // argument 0 between 1 and 2, either may be Missing
        Over   // `text` = list; arguments: value «of», «where», «have», each may be Missing
    };

    Form form = Form::Missing;
    QString text;
    Value value;
    std::vector<Expression> arguments;
    Place place;

    bool isMissing() const { return form == Form::Missing; }
};

}   // namespace core::rules
