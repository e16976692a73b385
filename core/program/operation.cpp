#include "core/program/operation.h"

#include "core/program/civil_day.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace core::program {

namespace {

__extension__ using Wide = __int128;

qint64 divideCeil(qint64 a, qint64 b)
{
    return -floorDivide(-a, b);
}

qint64 divideHalfUp(qint64 a, qint64 b)
{
    if (a < 0)
        return -divideHalfUp(-a, b);
    const qint64 below = a / b;
    const qint64 rest = a - below * b;
    return rest >= b - rest ? below + 1 : below;
}

qint64 divideHalfEven(qint64 a, qint64 b)
{
    const qint64 below = floorDivide(a, b);
    const qint64 rest = a - below * b;
    if (rest != b - rest)
        return rest < b - rest ? below : below + 1;
    return below % 2 == 0 ? below : below + 1;
}

std::optional<Range> fitting(Wide least, Wide most)
{
    if (least < -kFarthest || most > kFarthest)
        return std::nullopt;
    return Range{static_cast<qint64>(least), static_cast<qint64>(most)};
}

std::optional<Range> productRange(const Range &a, const Range &b)
{
    const std::array<Wide, 4> ends = {Wide(a.least) * b.least, Wide(a.least) * b.most,
                                      Wide(a.most) * b.least, Wide(a.most) * b.most};
    return fitting(*std::min_element(ends.begin(), ends.end()),
                   *std::max_element(ends.begin(), ends.end()));
}

/// Of what rises or falls with each argument by itself: its ends are among those of the arguments.
Range cornerRange(Do what, const Range &a, const Range &b)
{
    const std::array<qint64, 4> ends = {
        computed(what, a.least, b.least, 0), computed(what, a.least, b.most, 0),
        computed(what, a.most, b.least, 0), computed(what, a.most, b.most, 0)};
    return {*std::min_element(ends.begin(), ends.end()),
            *std::max_element(ends.begin(), ends.end())};
}

Range hull(const Range &a, const Range &b)
{
    return {std::min(a.least, b.least), std::max(a.most, b.most)};
}

std::optional<Range> numberRange(Do what, const Range &a, const Range &b)
{
    switch (what) {
    case Do::Add:
        return fitting(Wide(a.least) + b.least, Wide(a.most) + b.most);
    case Do::Subtract:
        return fitting(Wide(a.least) - b.most, Wide(a.most) - b.least);
    case Do::Multiply:
        return productRange(a, b);
    case Do::Negate:
        return Range{-a.most, -a.least};
    case Do::SumWhere:
        return fitting(std::min(Wide(0), Wide(a.least) * kMostMembers),
                       std::max(Wide(0), Wide(a.most) * kMostMembers));
    default:
        return cornerRange(what, a, b);
    }
}

std::optional<Range> dateRange(Do what, const Range &a, const Range &b)
{
    switch (what) {
    case Do::Year:
    case Do::MonthStart:
    case Do::MonthEnd:
    case Do::NextWorkingDay:
        return cornerRange(what, a, a);
    case Do::Month:
        return Range{1, 12};
    case Do::MakeDate:
        return Range{0, julianDay(static_cast<int>(std::clamp<qint64>(a.most, 1, 9999)), 12, 31)};
    default:
        return cornerRange(what, a, b);
    }
}

}   // namespace

qint64 computed(Do what, qint64 a, qint64 b, qint64 c)
{
    switch (what) {
    case Do::And:
        return a & b;
    case Do::Or:
        return a | b;
    case Do::Not:
        return a ^ 1;
    case Do::Equal:
        return a == b;
    case Do::Less:
        return a < b;
    case Do::LessEqual:
        return a <= b;
    case Do::Overlaps:
        return (a & b) != 0;
    case Do::Within:
        return (a & ~b) == 0;
    case Do::Add:
        return a + b;
    case Do::Subtract:
        return a - b;
    case Do::Multiply:
        return a * b;
    case Do::Negate:
        return -a;
    case Do::Min:
        return std::min(a, b);
    case Do::Max:
        return std::max(a, b);
    case Do::DivideFloor:
        return floorDivide(a, b);
    case Do::DivideCeil:
        return divideCeil(a, b);
    case Do::DivideHalfUp:
        return divideHalfUp(a, b);
    case Do::DivideHalfEven:
        return divideHalfEven(a, b);
    case Do::Select:
        return a != 0 ? b : c;
    case Do::AddMonths:
        return addMonths(a, b);
    case Do::MonthsBetween:
        return completedMonths(a, b);
    case Do::Age:
        return completedYears(a, b);
    case Do::Year:
        return civilDay(a).year;
    case Do::Month:
        return civilDay(a).month;
    case Do::MonthStart:
        return monthStart(a);
    case Do::MonthEnd:
        return monthEnd(a);
    case Do::NextWorkingDay:
        return nextWorkingDay(a);
    case Do::MakeDate:
        return dayOf(a, b, c);
    case Do::ToMembers:
        return a;
    default:
        Q_ASSERT(false);
        return 0;
    }
}

qint64 lookedUp(const StepTable &table, qint64 at)
{
    const auto next = std::upper_bound(table.from.begin(), table.from.end(), at);
    const auto place = next == table.from.begin() ? 0 : next - table.from.begin() - 1;
    return table.values[static_cast<std::size_t>(place)];
}

qint64 ofMembers(Do what, std::span<const qint64> values, std::span<const bool> taken, qint64 nth)
{
    std::array<qint64, kMostMembers> found{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (taken[i])
            found[count++] = values[i];
    }
    const auto begin = found.begin();
    const auto end = begin + static_cast<std::ptrdiff_t>(count);
    if (what == Do::CountWhere)
        return static_cast<qint64>(count);
    if (what == Do::SumWhere)
        return std::accumulate(begin, end, qint64(0));
    if (count == 0)
        return 0;
    if (what == Do::LeastWhere)
        return *std::min_element(begin, end);
    if (what == Do::GreatestWhere)
        return *std::max_element(begin, end);
    if (nth < 1 || nth > static_cast<qint64>(count))
        return 0;
    std::nth_element(begin, begin + nth - 1, end);
    return found[static_cast<std::size_t>(nth - 1)];
}

std::optional<Range> resultRange(Do what, const Range &a, const Range &b, const Range &c)
{
    switch (what) {
    case Do::And:
    case Do::Or:
    case Do::Not:
    case Do::Equal:
    case Do::Less:
    case Do::LessEqual:
    case Do::Overlaps:
    case Do::Within:
        return Range{0, 1};
    case Do::Select:
        return hull(b, c);
    case Do::ToMembers:
        return a;
    case Do::CountWhere:
    case Do::RankWhere:
        return Range{0, kMostMembers + 1};
    case Do::LeastWhere:
    case Do::GreatestWhere:
    case Do::NthWhere:
        return hull(a, {0, 0});
    case Do::Year:
    case Do::Month:
    case Do::MonthStart:
    case Do::MonthEnd:
    case Do::NextWorkingDay:
    case Do::MakeDate:
    case Do::AddMonths:
    case Do::MonthsBetween:
    case Do::Age:
        return dateRange(what, a, b);
    default:
        return numberRange(what, a, b);
    }
}

}   // namespace core::program
