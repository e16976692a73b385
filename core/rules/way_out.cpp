#include "core/rules/way_out.h"

#include "core/rules/answer_bounds.h"
#include "core/rules/first_day.h"
#include "core/rules/needed_value.h"
#include "core/rules/value_text.h"

namespace core::rules {

using namespace Qt::StringLiterals;

using Side = Change::Side;

namespace {

class WayOutFinder {
public:
    WayOutFinder(const Benefit &benefit, const Vocabulary &vocabulary, const Inputs &inputs,
                 const Requirement &requirement)
        : m_benefit(benefit), m_vocabulary(vocabulary), m_inputs(inputs),
          m_requirement(requirement), m_now(benefit, vocabulary, inputs)
    {
    }

    std::optional<WayOut> run()
    {
        WayOut way;
        way.rule = m_requirement.id;
        way.computed = true;
        way.from = FirstDayFinder(m_benefit, m_vocabulary, m_inputs, m_requirement).find();
        if (auto needed = NeededValueFinder(m_benefit, m_now).find(m_requirement.need)) {
            if (isExact(*needed))
                way.change = described(*needed);
        }
        way.text = wayOutText(way);
        return way.text.isEmpty() ? std::nullopt : std::optional(way);
    }

private:
    bool isMetWith(const NeededValue &needed, const Value &value) const
    {
        auto inputs = m_inputs;
        if (needed.fact >= 0)
            inputs.facts[static_cast<std::size_t>(needed.fact)] = value;
        else
            inputs.fixedValues[static_cast<std::size_t>(needed.named)] = value;
        return isMet(m_benefit, m_vocabulary, m_requirement, inputs);
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

    Value moved(const NeededValue &needed, const Value &value, const Rational &unit,
                int steps) const
    {
        if (const auto *day = value.date())
            return Value{typeOf(needed).month ? day->addMonths(steps) : day->addDays(steps)};
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
        if (const auto *day = needed.bound.date(); day != nullptr && typeOf(needed).month)
            needed.bound = Value{QDate(day->year(), day->month(), 1)};
        if (!isAllowed(needed))
            return false;
        const bool strict = needed.side == Side::MoreThan || needed.side == Side::LessThan;
        if (needed.side == Side::Exactly)
            return isMetWith(needed, needed.bound);
        const int better = up ? 1 : -1;
        // Months have unequal lengths, so the last day of one may be off by a few.
        for (int shift = 0; shift <= 4; ++shift) {
            for (const int steps : {shift, -shift}) {
                const auto bound = moved(needed, needed.bound, unit, steps);
                const auto inside = strict ? moved(needed, bound, unit, better) : bound;
                const auto outside = strict ? bound : moved(needed, bound, unit, -better);
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
        const auto bounds = answerBounds(question);
        if (bounds == AnswerBounds())
            return true;
        const Rational least(bounds.least);
        const Rational most(bounds.most);
        const bool below = needed.side == Side::LessThan ? *number <= least : *number < least;
        const bool above = needed.side == Side::MoreThan ? *number >= most : *number > most;
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
};

QString monthSideText(Side side)
{
    switch (side) {
    case Side::AtLeast:
        return u"da %1 in poi"_s;
    case Side::MoreThan:
        return u"dopo %1"_s;
    case Side::AtMost:
        return u"entro %1"_s;
    case Side::LessThan:
        return u"prima di %1"_s;
    case Side::Exactly:
        return u"%1"_s;
    }
    return {};
}

QString sideText(const Change &change)
{
    // Days and months are written in letters; nothing else has their machine form.
    const bool day = QDate::fromString(change.value, Qt::ISODate).isValid();
    if (!day && readMonth(change.value).isValid())
        return monthSideText(change.side);
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
