#include "core/triage/amount.h"

#include <algorithm>

namespace core::triage {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthsOfYear = 12;
constexpr int kDaysOfYear = 365;

std::optional<Money> money(const std::optional<QString> &value)
{
    return value ? Money::fromDecimal(*value) : std::nullopt;
}

/// The greatest end of a range that says something: beyond it stand only the limits of what can be
/// typed into a question. Whole cents.
std::int64_t greatestEnd(const QString &unit)
{
    if (unit == u"EUR/month"_s)
        return 500'000;
    return unit == u"EUR/day"_s ? 50'000 : 6'000'000;
}

/// Paid days that begin in the year from `start`, of an instalment that may reach beyond it.
Money paidWithin(const rules::Instalment &instalment, const QDate &end)
{
    if (instalment.from >= end)
        return {};
    if (instalment.to < end)
        return instalment.paid;
    const qint64 inside = instalment.from.daysTo(end);
    const qint64 whole = instalment.from.daysTo(instalment.to) + 1;
    return Money::fromCents(instalment.paid.cents() * inside / whole);
}

Money firstYear(const QList<rules::Instalment> &schedule)
{
    const QDate end = schedule.first().from.addYears(1);
    Money total;
    for (const auto &instalment : schedule)
        total = total + paidWithin(instalment, end);
    return total;
}

/// The middle of a range; with one end only, that of it and nothing, or the least that is sure.
Money middle(const AmountRange &amount)
{
    if (!amount.most)
        return amount.least.value_or(Money());
    return Money::fromCents((amount.least.value_or(Money()).cents() + amount.most->cents()) / 2);
}

/// Payments in a year; 0: nobody knows how many.
qint64 payments(const rules::Decision &decision, const rules::ShownResults &shown,
                const QString &unit)
{
    if (shown.payments > 0)
        return shown.payments;
    const auto *times = shown.times.isEmpty() ? nullptr : decision.result(shown.times);
    const qint64 said = times == nullptr ? -1 : static_cast<qint64>(times->value.toDouble());
    if (unit == u"EUR/month"_s)
        return said < 0 ? kMonthsOfYear : std::min<qint64>(said, kMonthsOfYear);
    if (unit == u"EUR/day"_s)
        return said < 0 ? 0 : std::min<qint64>(said, kDaysOfYear);
    return 1;
}

}   // namespace

AmountRange decidedAmount(const rules::Decision &decision, const rules::ShownResults &shown)
{
    for (const QString &name : shown.amounts) {
        const auto *result = decision.result(name);
        if (result == nullptr)
            continue;
        const auto value = Money::fromDecimal(result->value);
        return {value, value, result->unit, name, !result->provisional.isEmpty()};
    }
    return {};
}

AmountRange openAmount(const QList<interview::ResultRange> &ranges,
                       const rules::ShownResults &shown)
{
    for (const QString &name : shown.amounts) {
        for (const auto &range : ranges) {
            if (range.name != name)
                continue;
            AmountRange amount{money(range.least), money(range.most), range.unit, name, false};
            if (amount.most && amount.most->cents() > greatestEnd(amount.unit))
                amount.most.reset();
            if (amount.most || amount.least.value_or(Money()) > Money())
                return amount;
        }
    }
    return {};
}

Money yearlyOf(const rules::Decision &decision, const rules::ShownResults &shown,
               const AmountRange &amount)
{
    if (!decision.schedule.isEmpty())
        return firstYear(decision.schedule);
    return Money::fromCents(middle(amount).cents() * payments(decision, shown, amount.unit));
}

QDate deadlineOf(const rules::Decision &decision, const rules::ShownResults &shown)
{
    const auto *result = shown.deadline.isEmpty() ? nullptr : decision.result(shown.deadline);
    return result == nullptr ? QDate() : QDate::fromString(result->value, Qt::ISODate);
}

}   // namespace core::triage
