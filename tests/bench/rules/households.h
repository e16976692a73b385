#pragma once

#include "core/domain/facts.h"

#include <array>
#include <cstdint>
#include <vector>

namespace bench {

/// The columns of the workload. Amounts are whole cents.
enum class Given {
    Involuntary,
    Weeks,
    DaysSince,
    Wage,
    Isee,
    Minors,
    Infants,
    Over60,
    Disabled,
    Income
};
constexpr std::size_t kGivens = 10;

/// One household, by Given.
using Household = std::array<std::int32_t, kGivens>;

/// Household number `row` of the workload, the same on every machine.
Household makeHousehold(std::uint64_t row);
/// The columns of it that are unknown in the measure of missing information, one bit each.
unsigned unknownColumns(std::uint64_t row);

/// Many households: one after the other, and the same by column.
struct Households {
    std::vector<Household> rows;
    std::array<std::vector<std::int32_t>, kGivens> columns;

    std::size_t size() const { return rows.size(); }
};
Households makeHouseholds(std::size_t count);

/// The key of the question that asks a column.
QString questionOf(std::size_t column);
/// The household as a person's answers; bits of `unknown` are left out.
core::domain::Facts factsOf(const Household &household, unsigned unknown = 0);

}   // namespace bench
