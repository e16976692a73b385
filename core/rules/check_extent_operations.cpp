#include "core/rules/check_extent_operations.h"

#include "core/rules/calendar.h"
#include "core/rules/operations.h"

#include <algorithm>

namespace core::rules {

namespace {

using End = std::optional<Rational>;

constexpr qint64 kFarthest = 400LL * 366;   // as Op::AddDays and Op::AddMonths

bool canBe(const Extent &extent)
{
    return extent.yes || extent.no || extent.ordered || extent.options != 0 || extent.anyText ||
           !extent.texts.isEmpty();
}

/// `function` of an end, which has none where the end has none.
template <class Function>
End mapped(const End &end, Function function)
{
    return end ? End(function(*end)) : std::nullopt;
}

template <class Function>
End mapped(const End &a, const End &b, Function function)
{
    return a && b ? End(function(*a, *b)) : std::nullopt;
}

QDate toDay(const Rational &number)
{
    return QDate::fromJulianDay(floorToInt(number).value_or(0));
}

Rational toNumber(QDate date)
{
    return Rational(date.toJulianDay());
}

/// Of a function of days that never falls when its day rises.
template <class Function>
Extent rising(const Extent &day, Function function)
{
    const auto apply = [&](const Rational &end) { return Rational(function(toDay(end))); };
    return extentBetween(mapped(day.least, apply), mapped(day.most, apply));
}

/// Of a function that falls with its first day and rises with its second.
template <class Function>
Extent span(const Extent &from, const Extent &to, Function function)
{
    const auto apply = [&](const Rational &a, const Rational &b) {
        return Rational(function(toDay(a), toDay(b)));
    };
    return extentBetween(mapped(from.most, to.least, apply), mapped(from.least, to.most, apply));
}

Extent truth(bool yes, bool no)
{
    Extent extent;
    extent.yes = yes;
    extent.no = no;
    return extent;
}

bool isPoint(const Extent &extent)
{
    return extent.least && extent.most && *extent.least == *extent.most;
}

Extent equal(const Extent &a, const Extent &b)
{
    if (a.ordered && b.ordered)
        return truth(overlap(a, b), !(isPoint(a) && isPoint(b) && *a.least == *b.least));
    if ((a.yes || a.no) && (b.yes || b.no))
        return truth((a.yes && b.yes) || (a.no && b.no), (a.yes && b.no) || (a.no && b.yes));
    if (!a.anyText && !b.anyText && !a.texts.isEmpty() && !b.texts.isEmpty()) {
        const auto in = [&](const QString &text) { return b.texts.contains(text); };
        const bool same = a.texts.size() == 1 && b.texts.size() == 1 && in(a.texts.first());
        return truth(std::any_of(a.texts.begin(), a.texts.end(), in), !same);
    }
    return truth(true, true);
}

Extent less(const Extent &a, const Extent &b, bool orEqual)
{
    const auto holds = [&](const End &left, const End &right) {
        return !left || !right || (orEqual ? *left <= *right : *left < *right);
    };
    const auto fails = [&](const End &left, const End &right) {
        return !left || !right || (orEqual ? *left > *right : *left >= *right);
    };
    return truth(holds(a.least, b.most), fails(a.most, b.least));
}

Extent among(const Extent &choice, const Choices &wanted)
{
    auto result = truth((choice.options & wanted.mask) != 0, (choice.options & ~wanted.mask) != 0);
    // Several options may be left over from an old code.
    result.unknown = choice.unknown || (result.yes && result.no);
    return result;
}

Extent product(const Extent &a, const Extent &b)
{
    const auto tooLong = [](const End &end) { return end && isTooLong(*end); };
    if (tooLong(a.least) || tooLong(a.most) || tooLong(b.least) || tooLong(b.most)) {
        auto anything = extentBetween(std::nullopt, std::nullopt);
        anything.unknown = true;
        return anything;
    }
    const auto negative = [](const Extent &x) { return !x.least || *x.least < 0; };
    if (a.least && a.most && b.least && b.most) {
        const Rational corners[] = {*a.least * *b.least, *a.least * *b.most, *a.most * *b.least,
                                    *a.most * *b.most};
        return extentBetween(*std::min_element(std::begin(corners), std::end(corners)),
                             *std::max_element(std::begin(corners), std::end(corners)));
    }
    if (negative(a) || negative(b))
        return extentBetween(std::nullopt, std::nullopt);
    const auto times = [](const Rational &x, const Rational &y) { return Rational(x * y); };
    return extentBetween(mapped(a.least, b.least, times), mapped(a.most, b.most, times));
}

Extent quotient(const Extent &a, const Extent &b)
{
    if (isPoint(b) && *b.least == 0)
        return Extent::of(Value{});
    const bool throughZero = (!b.least || *b.least <= 0) && (!b.most || *b.most >= 0);
    Extent result;
    if (throughZero) {
        // A positive divisor without a least one keeps the sign, which is all that is left.
        const bool rises = a.least && *a.least >= 0 && b.least && *b.least >= 0;
        result = extentBetween(rises ? End(Rational(0)) : std::nullopt, std::nullopt);
        result.unknown = true;
        return result;
    }
    const bool positive = b.least && *b.least > 0;
    const auto inverse = [](const Rational &x) { return Rational(1 / x); };
    End least = mapped(b.most, inverse);
    End most = mapped(b.least, inverse);
    if (!least && positive)
        least = Rational(0);
    if (!most && !positive)
        most = Rational(0);
    return product(a, extentBetween(least, most));
}

Extent extreme(const Extent &a, const Extent &b, bool least)
{
    // The greater of two has no end where one of them has none, and no less a beginning than both.
    const auto outer = [&](const End &x, const End &y) -> End {
        if (!x || !y)
            return std::nullopt;
        return least ? std::min(*x, *y) : std::max(*x, *y);
    };
    const auto inner = [&](const End &x, const End &y) -> End {
        if (!x || !y)
            return x ? x : y;
        return least ? std::min(*x, *y) : std::max(*x, *y);
    };
    return least ? extentBetween(outer(a.least, b.least), inner(a.most, b.most))
                 : extentBetween(inner(a.least, b.least), outer(a.most, b.most));
}

Extent shifted(const Extent &date, const Extent &by, bool months)
{
    const auto far = [](const End &end) {
        return !end || *end >= Rational(kFarthest) || *end <= Rational(-kFarthest);
    };
    Extent bounded = by;
    const bool leaves = far(by.least) || far(by.most);
    if (far(by.least))
        bounded.least = Rational(-kFarthest);
    if (far(by.most))
        bounded.most = Rational(kFarthest);
    const auto move = [&](const Rational &from, const Rational &steps) {
        const auto whole = floorToInt(steps).value_or(0);
        const auto day = toDay(from);
        return toNumber(months ? day.addMonths(static_cast<int>(whole)) : day.addDays(whole));
    };
    auto result = extentBetween(mapped(date.least, bounded.least, move),
                                mapped(date.most, bounded.most, move));
    result.unknown = leaves;
    return result;
}

Extent calendar(const GraphNode &node, const std::vector<Extent> &arguments)
{
    const auto &first = arguments[0];
    switch (node.op) {
    case Op::Year:
        return rising(first, [](QDate day) { return day.year(); });
    case Op::Month:
        return extentBetween(Rational(1), Rational(12));
    case Op::MonthStart:
        return rising(first, [](QDate day) { return toNumber({day.year(), day.month(), 1}); });
    case Op::MonthEnd:
        return rising(first, [](QDate day) {
            return toNumber({day.year(), day.month(), day.daysInMonth()});
        });
    case Op::NextWorkingDay:
        return rising(first, [](QDate day) { return toNumber(nextWorkingDay(day)); });
    case Op::DaysBetween:
        return span(first, arguments[1], [](QDate a, QDate b) { return a.daysTo(b); });
    case Op::MonthsBetween:
        return span(first, arguments[1], completedMonths);
    case Op::Age:
        return span(first, arguments[1], completedYears);
    default:
        return Extent::anything(node.type);
    }
}

Extent known(const GraphNode &node, const std::vector<Extent> &arguments)
{
    const auto plus = [](const Rational &x, const Rational &y) { return Rational(x + y); };
    const auto minus = [](const Rational &x, const Rational &y) { return Rational(x - y); };
    const auto negated = [](const Rational &x) { return Rational(-x); };
    const auto &a = arguments[0];
    const auto &b = arguments.back();
    switch (node.op) {
    case Op::Not:
        return truth(a.no, a.yes);
    case Op::Equal:
        return equal(a, b);
    case Op::Less:
    case Op::LessEqual:
        return less(a, b, node.op == Op::LessEqual);
    case Op::Add:
        return extentBetween(mapped(a.least, b.least, plus), mapped(a.most, b.most, plus));
    case Op::Subtract:
        return extentBetween(mapped(a.least, b.most, minus), mapped(a.most, b.least, minus));
    case Op::Multiply:
        return product(a, b);
    case Op::Divide:
        return quotient(a, b);
    case Op::Negate:
        return extentBetween(mapped(a.most, negated), mapped(a.least, negated));
    case Op::Min:
    case Op::Max:
        return extreme(a, b, node.op == Op::Min);
    case Op::Round: {
        if (!isPoint(b) || *b.least <= 0)
            return Extent::anything(node.type);
        const auto round = [&](const Rational &x) {
            return rounded(x, static_cast<RoundingMode>(node.column), *b.least);
        };
        return extentBetween(mapped(a.least, round), mapped(a.most, round));
    }
    case Op::AddDays:
    case Op::AddMonths:
        return shifted(a, b, node.op == Op::AddMonths);
    default:
        return calendar(node, arguments);
    }
}

/// Operations of plain values; lists of members and whatever comes later can be anything.
bool isUnderstood(Op op)
{
    switch (op) {
    case Op::Not:
    case Op::Equal:
    case Op::Less:
    case Op::LessEqual:
    case Op::AmongChoices:
    case Op::Add:
    case Op::Subtract:
    case Op::Multiply:
    case Op::Divide:
    case Op::Negate:
    case Op::Min:
    case Op::Max:
    case Op::Round:
    case Op::AddDays:
    case Op::AddMonths:
    case Op::DaysBetween:
    case Op::MonthsBetween:
    case Op::Year:
    case Op::Month:
    case Op::Age:
    case Op::MonthStart:
    case Op::MonthEnd:
    case Op::NextWorkingDay:
        return true;
    default:
        return false;
    }
}

}   // namespace

Extent operationExtent(const GraphNode &node, const std::vector<Extent> &arguments)
{
    if (arguments.empty() || !isUnderstood(node.op))
        return Extent::anything(node.type);
    if (node.op == Op::AmongChoices && node.constant.choices() != nullptr)
        return among(arguments[0], *node.constant.choices());
    Extent result;
    if (std::all_of(arguments.begin(), arguments.end(), canBe))
        result = known(node, arguments);
    for (const auto &argument : arguments)
        result.unknown = result.unknown || argument.unknown;
    return result;
}

}   // namespace core::rules
