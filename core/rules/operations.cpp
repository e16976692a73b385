#include "core/rules/operations.h"

#include "core/rules/calendar.h"

#include <algorithm>

namespace core::rules {

namespace {

Value whole(qint64 number)
{
    return Value{Rational(number)};
}

Value day(QDate date)
{
    return date.isValid() ? Value{date} : Value{};
}

/// -1, 0, 1 for two known values of one kind.
int compare(const Value &a, const Value &b)
{
    if (const auto *left = a.number())
        return left->compare(*b.number());
    if (const auto *left = a.date())
        return *left < *b.date() ? -1 : (*left > *b.date() ? 1 : 0);
    return a == b ? 0 : 1;
}

Value amongChoices(const Choices &possible, const Choices &wanted)
{
    if ((possible.mask & wanted.mask) == 0)
        return Value{false};
    if ((possible.mask & ~wanted.mask) == 0)
        return Value{true};
    return {};
}

Value arithmetic(Op op, const Rational &a, const Rational &b)
{
    if (isTooLong(a) || isTooLong(b))
        return {};
    switch (op) {
    case Op::Add:
        return Value{Rational(a + b)};
    case Op::Subtract:
        return Value{Rational(a - b)};
    case Op::Multiply:
        return Value{Rational(a * b)};
    case Op::Divide:
        return b == 0 ? Value{} : Value{Rational(a / b)};
    default:
        return {};
    }
}

Value shiftDate(Op op, QDate date, const Rational &by)
{
    const auto steps = floorToInt(by);
    constexpr qint64 kFarthest = 400LL * 366;   // no term of law is longer
    if (!steps || std::abs(*steps) > kFarthest)
        return {};
    return day(op == Op::AddDays ? date.addDays(*steps) : date.addMonths(static_cast<int>(*steps)));
}

Value makeDate(const std::vector<Value> &parts)
{
    const auto year = floorToInt(*parts[0].number());
    const auto month = floorToInt(*parts[1].number());
    const auto dayOfMonth = floorToInt(*parts[2].number());
    if (!year || !month || !dayOfMonth || *year < 1 || *year > 9999 || *month < 1 || *month > 12 ||
        *dayOfMonth < 1 || *dayOfMonth > 31)
        return {};
    return day(
        QDate(static_cast<int>(*year), static_cast<int>(*month), static_cast<int>(*dayOfMonth)));
}

Value dateOperation(Op op, const std::vector<Value> &arguments)
{
    const auto first = *arguments[0].date();
    switch (op) {
    case Op::Year:
        return whole(first.year());
    case Op::Month:
        return whole(first.month());
    case Op::MonthStart:
        return day(QDate(first.year(), first.month(), 1));
    case Op::MonthEnd:
        return day(QDate(first.year(), first.month(), first.daysInMonth()));
    case Op::NextWorkingDay:
        return day(nextWorkingDay(first));
    case Op::DaysBetween:
        return whole(first.daysTo(*arguments[1].date()));
    case Op::MonthsBetween:
        return whole(completedMonths(first, *arguments[1].date()));
    case Op::Age:
        return whole(completedYears(first, *arguments[1].date()));
    default:
        return {};
    }
}

}   // namespace

bool isTooLong(const Rational &number)
{
    constexpr unsigned kMostLimbs = 32;   // of 64 bits
    const auto limbs = [](const auto &whole) { return whole.backend().size(); };
    return limbs(boost::multiprecision::numerator(number)) > kMostLimbs ||
           limbs(boost::multiprecision::denominator(number)) > kMostLimbs;
}

Value applyOperation(const GraphNode &node, const std::vector<Value> &arguments)
{
    if (node.op == Op::AmongChoices) {
        const auto *possible = arguments[0].choices();
        return possible == nullptr ? Value{} : amongChoices(*possible, *node.constant.choices());
    }
    const auto known = [](const Value &value) { return value.isKnown(); };
    if (!std::all_of(arguments.begin(), arguments.end(), known))
        return {};
    switch (node.op) {
    case Op::Not:
        return Value{arguments[0].isFalse()};
    case Op::Equal:
        return Value{compare(arguments[0], arguments[1]) == 0};
    case Op::Less:
        return Value{compare(arguments[0], arguments[1]) < 0};
    case Op::LessEqual:
        return Value{compare(arguments[0], arguments[1]) <= 0};
    case Op::Min:
        return compare(arguments[0], arguments[1]) <= 0 ? arguments[0] : arguments[1];
    case Op::Max:
        return compare(arguments[0], arguments[1]) >= 0 ? arguments[0] : arguments[1];
    case Op::Negate:
        return Value{Rational(-*arguments[0].number())};
    case Op::Round:
        return Value{rounded(*arguments[0].number(), static_cast<RoundingMode>(node.column),
                             *arguments[1].number())};
    case Op::Add:
    case Op::Subtract:
    case Op::Multiply:
    case Op::Divide:
        return arithmetic(node.op, *arguments[0].number(), *arguments[1].number());
    case Op::AddDays:
    case Op::AddMonths:
        return shiftDate(node.op, *arguments[0].date(), *arguments[1].number());
    case Op::MakeDate:
        return makeDate(arguments);
    default:
        return dateOperation(node.op, arguments);
    }
}

}   // namespace core::rules
