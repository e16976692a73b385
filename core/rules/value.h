#pragma once

#include "core/rules/rational.h"
#include "core/rules/unit.h"

#include <QDate>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace core::rules {

enum class Kind { Any, YesNo, Number, Date, Choice, Text, List };

/// What the loader knows of an expression before anybody has answered.
struct Type {
    Kind kind = Kind::Any;
    Unit unit;            // Number
    bool bare = false;    // Number written without unit: takes the unit of its neighbour
    int choice = -1;      // Choice, List: index of the question that has the options or fields
    bool month = false;   // Date: only first days, each meant as its month

    bool operator==(const Type &) const = default;
};

/// Options still possible, one bit each in the order of the question. One bit: the answer.
struct Choices {
    quint64 mask = 0;

    bool isOne() const { return mask != 0 && (mask & (mask - 1)) == 0; }
    int index() const;   // of the lowest bit; -1 when empty
    bool operator==(const Choices &) const = default;
};

struct Members;

/// The members of a list; shared, never changed once made. Always given: an unknown list is an
/// unknown value, an empty one has no members.
struct List {
    std::shared_ptr<const Members> members;

    /// By what the members are.
    bool operator==(const List &other) const;
};

/// A value while computing. Nothing in it means unknown.
struct Value {
    std::variant<std::monostate, bool, Rational, QDate, Choices, QString, List> data;

    /// A choice with several options left is not known, but may still decide.
    bool isKnown() const;
    bool isTrue() const { return std::holds_alternative<bool>(data) && std::get<bool>(data); }
    bool isFalse() const { return std::holds_alternative<bool>(data) && !std::get<bool>(data); }
    const Rational *number() const { return std::get_if<Rational>(&data); }
    const QDate *date() const { return std::get_if<QDate>(&data); }
    const Choices *choices() const { return std::get_if<Choices>(&data); }
    const QString *text() const { return std::get_if<QString>(&data); }
    const Members *members() const;   // null unless a list

    bool operator==(const Value &) const = default;
};

/// Rows of a list: `cells` holds for each member one value a field, in the order of the question.
struct Members {
    std::size_t fields = 0;
    std::size_t count = 0;
    std::vector<Value> cells;   // count × fields

    const Value &at(std::size_t member, std::size_t field) const
    {
        return cells[member * fields + field];
    }
    bool operator==(const Members &) const = default;
};

}   // namespace core::rules
