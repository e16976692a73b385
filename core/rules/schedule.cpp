#include "core/rules/schedule.h"

#include <algorithm>

namespace core::rules {

namespace {

class Builder {
public:
    explicit Builder(const ScheduleFigures &figures) : m_figures(figures)
    {
        const auto month = figures.month;
        m_firstReduced = figures.rate == 0 ? 0 : (figures.firstReducedDay - 1) / month + 1;
        m_amounts.push_back(figures.amount);   // before the first month
        const auto months = (figures.days + month - 1) / month;
        for (qint64 k = 1; k <= months; ++k) {
            const bool reduced = m_firstReduced > 0 && k >= m_firstReduced;
            const Rational next = m_amounts.back() * (1 - figures.rate);
            m_amounts.push_back(reduced ? rounded(next, figures.rounding, figures.step)
                                        : m_amounts.back());
        }
    }

    QList<Instalment> run()
    {
        for (std::size_t k = 1; k < m_amounts.size(); ++k) {
            const auto before = (static_cast<qint64>(k) - 1) * m_figures.month;
            const auto days = std::min<qint64>(m_figures.month, m_figures.days - before);
            addMonth(k, m_figures.start.addDays(before), days);
        }
        extend();
        return m_list;
    }

private:
    const DayRange *suspensionOn(QDate day) const
    {
        for (const auto &range : m_figures.suspended) {
            if (range.contains(day))
                return &range;
        }
        return nullptr;
    }

    /// Months that had begun when the suspension did: their reductions stay.
    std::size_t begunBefore(QDate day) const
    {
        const auto days = m_figures.start.daysTo(day);
        if (days <= 0)
            return 0;
        return static_cast<std::size_t>((days + m_figures.month - 1) / m_figures.month);
    }

    void addMonth(std::size_t k, QDate from, qint64 days)
    {
        const auto *suspension = suspensionOn(from);
        if (suspension == nullptr)
            return add(k, from, days, m_amounts[k]);
        const auto frozen = m_amounts[std::min(k, begunBefore(suspension->from))];
        const auto inside = std::min(days, from.daysTo(suspension->to) + 1);
        if (inside == days || frozen == m_amounts[k])
            return add(k, from, days, frozen);
        add(k, from, inside, frozen);
        add(k, from.addDays(inside), days - inside, m_amounts[k]);
    }

    void add(std::size_t k, QDate from, qint64 days, const Rational &amount)
    {
        Instalment instalment;
        instalment.number = static_cast<int>(k);
        instalment.from = from;
        instalment.to = from.addDays(days - 1);
        instalment.days = static_cast<int>(days);
        instalment.amount = toMoney(amount).value_or(Money());
        instalment.paid = toMoney(amount * days / m_figures.month).value_or(Money());
        instalment.reduced = amount < m_figures.amount;
        m_list.append(instalment);
        m_last = amount;
    }

    void extend()
    {
        auto left = m_figures.extraDays;
        auto number = m_amounts.size();
        while (left > 0 && !m_list.isEmpty()) {
            const auto days = std::min<qint64>(m_figures.month, left);
            const auto amount = m_last;
            add(number++, m_list.last().to.addDays(1), days, amount);
            left -= days;
        }
    }

    const ScheduleFigures &m_figures;
    qint64 m_firstReduced = 0;
    std::vector<Rational> m_amounts;   // by month, 0 = before the first
    Rational m_last;
    QList<Instalment> m_list;
};

/// Reads the nodes of a plan; after the first unknown one the schedule is not known.
class Reader {
public:
    explicit Reader(Evaluator &evaluator) : m_evaluator(evaluator) {}

    QDate date(int node)
    {
        const auto traced = read(node);
        return traced.value.date() == nullptr ? QDate() : *traced.value.date();
    }
    Rational number(int node)
    {
        if (node == kNoNode)
            return 0;
        const auto traced = read(node);
        return traced.value.number() == nullptr ? Rational(0) : *traced.value.number();
    }
    qint64 whole(int node) { return floorToInt(number(node)).value_or(0); }
    bool holds(int node) { return node == kNoNode || read(node).value.isTrue(); }

    Traced trace;
    bool known = true;

private:
    Traced read(int node)
    {
        auto traced = m_evaluator.evaluate(node);
        trace.marks |= traced.marks;
        trace.missing |= traced.missing;
        trace.guessed |= traced.guessed;
        known = known && traced.value.isKnown();
        return traced;
    }

    Evaluator &m_evaluator;
};

}   // namespace

QList<Instalment> instalments(const ScheduleFigures &figures)
{
    constexpr qint64 kMostDays = 36600;
    if (!figures.start.isValid() || figures.days < 1 || figures.days > kMostDays ||
        figures.extraDays > kMostDays || figures.rate < 0 || figures.rate > 1 ||
        figures.firstReducedDay < -kMostDays)
        return {};
    return Builder(figures).run();
}

Schedule computeSchedule(const SchedulePlan &plan, Evaluator &evaluator)
{
    Reader reader(evaluator);
    ScheduleFigures figures;
    figures.start = reader.date(plan.start);
    figures.days = reader.whole(plan.days);
    figures.month = plan.month;
    figures.amount = reader.number(plan.amount);
    figures.rate = reader.number(plan.rate);
    figures.firstReducedDay = reader.whole(plan.firstDay);
    figures.rounding = plan.rounding;
    figures.step = plan.step;
    for (const auto &suspension : plan.suspended) {
        if (reader.holds(suspension.when))
            figures.suspended.append(suspension.days);
    }
    if (plan.extensionDays != kNoNode && reader.holds(plan.extensionWhen))
        figures.extraDays = reader.whole(plan.extensionDays);
    Schedule schedule;
    schedule.trace = reader.trace;
    if (!reader.known)
        return schedule;
    schedule.instalments = instalments(figures);
    Money total;
    for (const auto &instalment : schedule.instalments)
        total = total + instalment.paid;
    schedule.trace.value = Value{fromMoney(total)};
    schedule.trace.missing.reset();
    return schedule;
}

}   // namespace core::rules
