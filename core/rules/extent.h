#pragma once

#include "core/rules/value.h"

#include <QStringList>

#include <optional>

namespace core::rules {

/// All that a node can be, as far as can be told without anybody's answers. Always an
/// over-estimate: what is not in it can never come out, what is in it perhaps never does.
struct Extent {
    bool unknown = false;
    bool yes = false;
    bool no = false;
    bool ordered = false;            // a number or a date (its Julian day) between the two ends
    std::optional<Rational> least;   // nothing: without end
    std::optional<Rational> most;
    quint64 options = 0;   // of a choice
    QStringList texts;
    bool anyText = false;

    /// Nothing is known of a node but its type.
    static Extent anything(const Type &type);
    static Extent of(const Value &value);

    bool contains(const Value &value) const;
    /// Adds all that `other` can be.
    void join(const Extent &other);
};

/// Between two ends, each with its own; nothing is an open end.
Extent extentBetween(const std::optional<Rational> &least, const std::optional<Rational> &most);

/// Whether two ordered extents have a value in common.
bool overlap(const Extent &a, const Extent &b);

}   // namespace core::rules
