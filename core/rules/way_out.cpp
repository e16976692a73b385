#include "core/rules/way_out.h"

#include "core/rules/day_direction.h"
#include "core/rules/needed_value.h"
#include "core/rules/range_table.h"
#include "core/rules/value_text.h"

namespace core::rules {

using namespace Qt::StringLiterals;

using Side = Change::Side;

namespace {

constexpr int kHorizonDays = 731;   // two years: nobody waits longer at a desk

class WayOutFinder {
public:
    WayOutFinder(const Benefit &benefit, const Vocabulary &vocabulary, const Inputs &inputs,
                 const Requirement &requirement)
        : m_benefit(benefit), m_vocabulary(vocabulary), m_inputs(inputs),
          m_requirement(requirement), m_now(benefit, vocabulary, inputs)
    {
        findMoving();
    }

    std::optional<WayOut> run()
    {
        WayOut way;
        way.rule = m_requirement.id;
        way.computed = true;
        way.from = firstDay();
        if (auto needed = NeededValueFinder(m_benefit, m_now).find(m_requirement.need)) {
            if (isExact(*needed))
                way.change = described(*needed);
        }
        way.text = wayOutText(way);
        return way.text.isEmpty() ? std::nullopt : std::optional(way);
    }

private:
    bool usesDay(int node) const
    {
        const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
        if (graphNode.op == Op::On)
            return true;
        for (const int argument : graphNode.arguments) {
            if (usesDay(argument))
                return true;
        }
        return false;
    }

    /// Facts that are taken to be the day of the decision, and are.
    void findMoving()
    {
        for (std::size_t slot = 0; slot < m_benefit.facts.size(); ++slot) {
            const int fallback = m_benefit.facts[slot].defaultNode;
            if (fallback == kNoNode || !usesDay(fallback))
                continue;
            if (!m_inputs.answered.test(slot) || m_inputs.facts[slot] == Value{m_inputs.on})
                m_moving.set(slot);
        }
    }

    /// The requirement holds, or no longer applies, in `inputs`.
    bool isMet(const Inputs &inputs) const
    {
        Evaluator evaluator(m_benefit, m_vocabulary, inputs);
        const auto event = evaluator.eventDay();
        const auto &summary = m_benefit.summary;
        if (!DayRange{summary.inForceFrom, summary.inForceTo}.contains(event))
            return false;
        auto day = event;
        if (m_requirement.by != kNoNode) {
            const auto by = evaluator.evaluate(m_requirement.by);
            day = by.value.date() == nullptr ? inputs.on : *by.value.date();
        }
        return !m_requirement.inForce.contains(day) ||
               evaluator.condition(m_requirement.when).value.isFalse() ||
               evaluator.evaluate(m_requirement.need).value.isTrue();
    }

    bool isMetOn(QDate day) const
    {
        auto inputs = m_inputs;
        inputs.on = day;
        for (std::size_t slot = 0; slot < m_benefit.facts.size(); ++slot) {
            if (m_moving.test(slot) && inputs.answered.test(slot))
                inputs.facts[slot] = Value{day};
        }
        return isMet(inputs);
    }

    Trend trend()
    {
        DayDirection direction(m_benefit, m_now, m_moving);
        const auto need = direction.of(m_requirement.need);
        const auto applies = opposite(direction.of(m_requirement.when));
        const auto event = direction.of(m_benefit.event);
        const auto &summary = m_benefit.summary;
        const bool bounded = summary.inForceTo.isValid() && event != Trend::Still;
        const bool ownDays =
            m_requirement.inForce != DayRange{} &&
            (m_requirement.by == kNoNode ? event : direction.of(m_requirement.by)) != Trend::Still;
        return bounded || ownDays ? Trend::Mixed : together(need, applies);
    }

    /// The first day after this one on which it would hold; invalid when there is none.
    QDate firstDay()
    {
        const auto on = m_inputs.on;
        switch (trend()) {
        case Trend::Still:
        case Trend::Falling:
            return {};
        case Trend::Rising: {
            if (!isMetOn(on.addDays(kHorizonDays)))
                return {};
            int before = 0;   // not met
            int met = kHorizonDays;
            while (met - before > 1) {
                const int middle = (before + met) / 2;
                (isMetOn(on.addDays(middle)) ? met : before) = middle;
            }
            return on.addDays(met);
        }
        case Trend::Mixed:
            // Nothing proves where it turns, so every day is tried.
            for (int days = 1; days <= kHorizonDays; ++days) {
                if (isMetOn(on.addDays(days)))
                    return on.addDays(days);
            }
            return {};
        }
        return {};
    }

    bool isMetWith(const NeededValue &needed, const Value &value) const
    {
        auto inputs = m_inputs;
        if (needed.fact >= 0)
            inputs.facts[static_cast<std::size_t>(needed.fact)] = value;
        else
            inputs.fixedValues[static_cast<std::size_t>(needed.named)] = value;
        return isMet(inputs);
    }

    const Type &typeOf(const NeededValue &needed) const
    {
        if (needed.named >= 0)
            return m_benefit.values[static_cast<std::size_t>(needed.named)].type;
        const auto &fact = m_benefit.facts[static_cast<std::size_t>(needed.fact)];
        return m_vocabulary.at(fact.question).type;
    }

    /// The least difference between two values of a fact.
    Rational unitOf(const NeededValue &needed) const
    {
        const auto &type = typeOf(needed);
        if (needed.fact >= 0) {
            const auto &fact = m_benefit.facts[static_cast<std::size_t>(needed.fact)];
            const auto kind = m_vocabulary.at(fact.question).question().kind;
            if (kind == AnswerKind::Count)
                return 1;
        }
        return type.unit.isMoney() || type.kind == Kind::Date ? Rational(1, 100)
                                                              : Rational(1, 1000000);
    }

    static Value moved(const Value &value, const Rational &unit, int steps)
    {
        if (const auto *day = value.date())
            return Value{day->addDays(steps)};
        return Value{Rational(*value.number() + unit * steps)};
    }

    /// Puts the bound on a value the fact can have, then tries it: it must meet the requirement and
    /// its neighbour must not.
    bool isExact(NeededValue &needed) const
    {
        const auto unit = unitOf(needed);
        const bool up = needed.side == Side::AtLeast || needed.side == Side::MoreThan;
        if (const auto *number = needed.bound.number()) {
            const auto mode =
                up == (needed.side == Side::AtLeast) ? RoundingMode::Ceil : RoundingMode::Floor;
            const auto fitting = rounded(*number, mode, unit);
            if (needed.side == Side::Exactly && fitting != *number)
                return false;
            if (fitting != *number) {
                // Strictly beyond a value nobody can have is from the next one on.
                needed.bound =
                    Value{rounded(*number, up ? RoundingMode::Ceil : RoundingMode::Floor, unit)};
                needed.side = up ? Side::AtLeast : Side::AtMost;
            }
        }
        if (!isAllowed(needed))
            return false;
        const bool strict = needed.side == Side::MoreThan || needed.side == Side::LessThan;
        if (needed.side == Side::Exactly)
            return isMetWith(needed, needed.bound);
        const int better = up ? 1 : -1;
        // Months have unequal lengths, so the last day of one may be off by a few.
        for (int shift = 0; shift <= 4; ++shift) {
            for (const int steps : {shift, -shift}) {
                const auto bound = moved(needed.bound, unit, steps);
                const auto inside = strict ? moved(bound, unit, better) : bound;
                const auto outside = strict ? bound : moved(bound, unit, -better);
                if (!isMetWith(needed, inside) || isMetWith(needed, outside))
                    continue;
                needed.bound = bound;
                return true;
            }
            if (needed.bound.number() != nullptr)
                return false;
        }
        return false;
    }

    bool isAllowed(const NeededValue &needed) const
    {
        const auto *number = needed.bound.number();
        if (needed.fact < 0 || number == nullptr)
            return true;
        const auto &fact = m_benefit.facts[static_cast<std::size_t>(needed.fact)];
        const auto &question = m_vocabulary.at(fact.question).question();
        const Rational least(question.least.value_or(0));
        const bool below = needed.side == Side::LessThan ? *number <= least : *number < least;
        const bool above =
            question.most &&
            (needed.side == Side::MoreThan ? *number >= *question.most : *number > *question.most);
        return !below && !above;
    }

    Change described(const NeededValue &needed) const
    {
        Change change;
        if (needed.fact >= 0) {
            const auto &fact = m_benefit.facts[static_cast<std::size_t>(needed.fact)];
            const auto &question = m_vocabulary.at(fact.question).question();
            change.key = question.key;
            change.label = question.shortLabel.it();
        } else {
            const auto &named = m_benefit.values[static_cast<std::size_t>(needed.named)];
            change.key = named.name;
            change.label = named.label.it();
        }
        change.side = needed.side;
        change.value = machineValue(needed.bound, typeOf(needed), m_vocabulary);
        change.shown = shownValue(needed.bound, typeOf(needed), m_vocabulary);
        return change;
    }

    const Benefit &m_benefit;
    const Vocabulary &m_vocabulary;
    const Inputs &m_inputs;
    const Requirement &m_requirement;
    Evaluator m_now;
    FactSet m_moving;
};

QString sideText(const Change &change)
{
    // A day is written with its month in letters; nothing else begins so.
    const bool day = QDate::fromString(change.value, Qt::ISODate).isValid();
    switch (change.side) {
    case Side::AtLeast:
        return day ? u"dal %1 in poi"_s : u"da %1 in su"_s;
    case Side::MoreThan:
        return day ? u"dopo il %1"_s : u"più di %1"_s;
    case Side::AtMost:
        return day ? u"entro il %1"_s : u"fino a %1"_s;
    case Side::LessThan:
        return day ? u"prima del %1"_s : u"meno di %1"_s;
    case Side::Exactly:
        return u"%1"_s;
    }
    return {};
}

}   // namespace

std::optional<WayOut> computeWayOut(const Benefit &benefit, const Vocabulary &vocabulary,
                                    const Inputs &inputs, const Requirement &requirement)
{
    return WayOutFinder(benefit, vocabulary, inputs, requirement).run();
}

QString wayOutText(const WayOut &way)
{
    QStringList sentences;
    if (way.change)
        sentences.append(u"%1: servirebbe %2."_s.arg(way.change->label,
                                                     sideText(*way.change).arg(way.change->shown)));
    if (way.from.isValid())
        sentences.append(u"Con gli stessi dati, questo punto torna dal %1."_s.arg(
            shownValue(Value{way.from}, {Kind::Date, {}, false, -1}, {})));
    return sentences.join(u' ');
}

}   // namespace core::rules
