#include "tests/core/program/walks.h"

#include "core/program/assembly.h"
#include "core/program/operation.h"
#include "core/rules/benefit.h"
#include "core/rules/value_text.h"

#include <algorithm>

namespace tests {

using namespace Qt::StringLiterals;
using namespace core::program;
namespace rules = core::rules;

std::vector<qint64> allRegisters(const Program &program, const Household &household)
{
    std::vector<qint64> registers;
    for (const auto &instruction : program.instructions) {
        const auto at = [&](quint16 reg) { return reg < registers.size() ? registers[reg] : 0; };
        if (instruction.what == Do::Input)
            registers.push_back(household.values[instruction.a]);
        else if (instruction.what == Do::Constant)
            registers.push_back(program.constants[instruction.a]);
        else if (instruction.what == Do::Lookup)
            registers.push_back(lookedUp(program.lookups[instruction.b], at(instruction.a)));
        else
            registers.push_back(computed(instruction.what, at(instruction.a), at(instruction.b),
                                         at(instruction.c)));
    }
    return registers;
}

Answers::Answers(const rules::Catalogue &catalogue, const QStringList &benefits, quint64 seed)
    : m_random(seed)
{
    for (const auto &benefit : benefits) {
        for (const auto &question :
             catalogue.questions(benefit).value_or(QList<rules::Question>())) {
            const auto same = [&](const auto &other) { return other.key == question.key; };
            if (std::none_of(m_questions.begin(), m_questions.end(), same))
                m_questions.append(question);
        }
        addMarks(**catalogue.graph(benefit));
    }
    m_days.push_back(QDate(2026, 3, 31).toJulianDay());
}

void Answers::addMarks(const rules::Benefit &benefit)
{
    const auto keep = [&](const rules::Value &value) {
        if (const auto *day = value.date())
            m_days.push_back(day->toJulianDay());
        else if (const auto *number = value.number())
            m_numbers.push_back(rules::floorToInt(*number * 100).value_or(0));
    };
    for (const auto &node : benefit.nodes)
        keep(node.constant);
    for (const auto &parameter : benefit.parameters) {
        for (const auto &row : parameter.rows) {
            m_days.push_back(row.days.from.toJulianDay());
            if (row.value)
                keep(rules::Value{*row.value});
        }
    }
    for (const auto &table : benefit.rangeTables) {
        for (const auto &period : table.periods) {
            for (std::size_t i = 0; i < period.bounds.size(); i += 1 + period.bounds.size() / 8)
                keep(period.bounds[i]);
        }
    }
}

std::optional<qint64> Answers::near(const std::vector<qint64> &marks)
{
    if (marks.empty() || below(4) == 0)
        return std::nullopt;
    return marks[static_cast<std::size_t>(below(static_cast<qint64>(marks.size())))] + below(3) - 1;
}

QJsonValue Answers::any(const rules::Question &question)
{
    using rules::AnswerKind;
    switch (question.kind) {
    case AnswerKind::YesNo:
        return below(2) == 1;
    case AnswerKind::Count: {
        const auto least = question.least.value_or(0);
        const auto most = question.most.value_or(1000);
        if (const auto mark = near(m_numbers))
            return std::clamp<qint64>(*mark / 100 + below(3) - 1, least, most);
        return least + below(most - least + 1);
    }
    case AnswerKind::Amount: {
        const auto most = std::min<qint64>(question.most.value_or(100'000), 100'000) * 100;
        const auto cents = std::clamp<qint64>(near(m_numbers).value_or(below(most + 1)), 0, most);
        return core::Money::fromCents(cents).toDecimal();
    }
    case AnswerKind::Decimal:
        return rules::toDecimalText(rules::Rational(near(m_numbers).value_or(below(10'000)), 100));
    case AnswerKind::Date: {
        // Most days of a life's story lie near each other.
        const auto day = below(3) == 0   ? QDate(1940, 1, 1).toJulianDay() + below(33'000)
                         : below(2) == 0 ? QDate(2024, 1, 1).toJulianDay() + below(1200)
                                         : near(m_days).value_or(QDate(2026, 2, 28).toJulianDay());
        return QDate::fromJulianDay(day).toString(Qt::ISODate);
    }
    case AnswerKind::Choice: {
        const auto pick = [&] { return question.options[below(question.options.size())].value; };
        return pick();
    }
    default:
        return u"parole"_s;
    }
}

core::domain::Facts Answers::draw(int leftOut, int unknown)
{
    core::domain::Facts facts;
    for (const auto &question : m_questions) {
        const auto dice = below(100);
        if (dice < leftOut)
            continue;
        if (dice < leftOut + unknown)
            facts.set(question.key, core::domain::unknown({}));
        else
            facts.set(question.key, core::domain::known(any(question), {}));
    }
    return facts;
}

namespace {

QString verdictOf(const Rule &rule, std::span<const qint64> registers)
{
    const auto at = [&](int reg) { return registers[static_cast<std::size_t>(reg)] != 0; };
    if (at(rule.applies.no))
        return u"absent"_s;
    if (at(rule.need.yes))
        return u"met"_s;
    return at(rule.need.no) && at(rule.applies.yes) ? u"unmet"_s : u"unknown"_s;
}

QString verdictIn(const rules::Decision &decision, const QString &id)
{
    for (const auto &reason : decision.reasons) {
        if (reason.rule == id)
            return reason.state == rules::Verdict::Met     ? u"met"_s
                   : reason.state == rules::Verdict::Unmet ? u"unmet"_s
                                                           : u"unknown"_s;
    }
    return u"absent"_s;
}

QString shownIn(const rules::Decision &decision, const QString &name)
{
    const auto *result = decision.result(name);
    return result == nullptr ? u"nothing"_s : result->value;
}

}   // namespace

QString differences(const Program &program, const BenefitPart &part,
                    std::span<const qint64> registers, const rules::Decision &decision,
                    const rules::Vocabulary &vocabulary)
{
    QStringList found;
    const auto say = [&](const QString &what, const QString &quick, const QString &explained) {
        if (quick != explained)
            found.append(u"%1: %2, explained %3"_s.arg(what, quick, explained));
    };
    const auto outcome = registers[static_cast<std::size_t>(part.outcome.least)];
    say(u"outcome"_s, rules::outcomeCode(static_cast<rules::Outcome>(outcome)),
        rules::outcomeCode(decision.outcome));
    const bool isOutOfTime =
        decision.outcome == rules::Outcome::NotYet || decision.outcome == rules::Outcome::Ended;
    for (const auto &rule : part.rules) {
        if (isOutOfTime)
            break;
        say(rule.id, verdictOf(rule, registers), verdictIn(decision, rule.id));
    }
    for (const auto &output : part.outputs) {
        const bool shown = registers[static_cast<std::size_t>(output.shown.yes)] != 0;
        const auto value = shown ? decoded(program, output.slot, registers) : rules::Value{};
        say(output.name,
            value.isKnown() ? rules::machineValue(value, output.slot.type, vocabulary)
                            : u"nothing"_s,
            shownIn(decision, output.name));
    }
    return found.join(u"; "_s);
}

}   // namespace tests
