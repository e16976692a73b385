#pragma once

#include "core/rules/rational.h"
#include "core/rules/unit.h"

#include <QDate>
#include <QString>

#include <variant>

namespace core::rules {

enum class Kind { Any, YesNo, Number, Date, Choice, Text };

/// What the loader knows of an expression before anybody has answered.
struct Type {
    Kind kind = Kind::Any;
    Unit unit;           // Number
    bool bare = false;   // Number written without unit: takes the unit of its neighbour
    int choice = -1;     // Choice: index of the question that lists the options

    bool operator==(const Type &) const = default;
};

/// Options still possible, one bit each in the order of the question. One bit: the answer.
struct Choices {
    quint64 mask = 0;

    bool isOne() const { return mask != 0 && (mask & (mask - 1)) == 0; }
    int index() const;   // of the lowest bit; -1 when empty
    bool operator==(const Choices &) const = default;
};

/// A value while computing. Nothing in it means unknown.
struct Value {
    std::variant<std::monostate, bool, Rational, QDate, Choices, QString> data;

    /// A choice with several options left is not known, but may still decide.
    bool isKnown() const;
    bool isTrue() const { return std::holds_alternative<bool>(data) && std::get<bool>(data); }
    bool isFalse() const { return std::holds_alternative<bool>(data) && !std::get<bool>(data); }
    const Rational *number() const { return std::get_if<Rational>(&data); }
    const QDate *date() const { return std::get_if<QDate>(&data); }
    const Choices *choices() const { return std::get_if<Choices>(&data); }
    const QString *text() const { return std::get_if<QString>(&data); }

    bool operator==(const Value &) const = default;
};

}   // namespace core::rules
