#include "tests/core/program/walks.h"

#include "core/program/assembly.h"
#include "core/program/operation.h"
#include "core/rules/benefit.h"
#include "core/rules/value_text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace tests {

using namespace Qt::StringLiterals;
using namespace core::program;
namespace rules = core::rules;

namespace {

/// The numbers of a register: one, or one a member.
using Numbers = std::vector<qint64>;

Numbers overList(const Program &program, const Instruction &instruction,
                 const std::vector<Numbers> &known, std::size_t count)
{
    const auto at = [&](quint16 reg, std::size_t member) {
        return program.registers[reg].list < 0 ? known[reg][0] : known[reg][member];
    };
    Numbers result;
    if (instruction.what == Do::RankWhere) {
        for (std::size_t m = 0; m < count; ++m) {
            qint64 place = 1;
            for (std::size_t other = 0; other < count; ++other) {
                const bool before = at(instruction.a, other) < at(instruction.a, m) ||
                                    (at(instruction.a, other) == at(instruction.a, m) && other < m);
                place += before && at(instruction.b, other) != 0 ? 1 : 0;
            }
            result.push_back(place);
        }
        return result;
    }
    Numbers taken;
    for (std::size_t m = 0; m < count; ++m) {
        const auto who = instruction.what == Do::CountWhere ? instruction.a : instruction.b;
        if (at(who, m) != 0)
            taken.push_back(at(instruction.a, m));
    }
    std::sort(taken.begin(), taken.end());
    switch (instruction.what) {
    case Do::CountWhere:
        return {static_cast<qint64>(taken.size())};
    case Do::SumWhere:
        return {std::accumulate(taken.begin(), taken.end(), qint64(0))};
    case Do::LeastWhere:
        return {taken.empty() ? 0 : taken.front()};
    case Do::GreatestWhere:
        return {taken.empty() ? 0 : taken.back()};
    default: {
        const auto nth = known[instruction.c][0];
        const bool isThere = nth >= 1 && nth <= static_cast<qint64>(taken.size());
        return {isThere ? taken[static_cast<std::size_t>(nth - 1)] : 0};
    }
    }
}

bool isOverList(Do what)
{
    return what == Do::CountWhere || what == Do::SumWhere || what == Do::LeastWhere ||
           what == Do::GreatestWhere || what == Do::NthWhere || what == Do::RankWhere;
}

Numbers numbersOf(const Program &program, std::size_t index, const Household &household,
                  const std::vector<Numbers> &known)
{
    const auto &instruction = program.instructions[index];
    const auto listOf = [&](quint16 reg) { return program.registers[reg].list; };
    const int own = program.registers[index].list;
    const int list = isOverList(instruction.what) ? listOf(instruction.a) : own;
    const auto count =
        list < 0 ? 1 : static_cast<std::size_t>(household.members[static_cast<std::size_t>(list)]);
    if (instruction.what == Do::Input)
        return own < 0 ? Numbers{household.values[instruction.a]} : household.fields[instruction.a];
    if (instruction.what == Do::Constant)
        return {program.constants[instruction.a]};
    if (isOverList(instruction.what))
        return overList(program, instruction, known, count);
    Numbers result;
    for (std::size_t m = 0; m < count; ++m) {
        const auto at = [&](quint16 reg) {
            if (reg >= known.size() || known[reg].empty())
                return qint64(0);
            return listOf(reg) < 0 ? known[reg][0] : known[reg][m];
        };
        result.push_back(instruction.what == Do::Lookup
                             ? lookedUp(program.lookups[instruction.b], at(instruction.a))
                             : computed(instruction.what, at(instruction.a), at(instruction.b),
                                        at(instruction.c)));
    }
    return result;
}

}   // namespace

std::vector<qint64> allRegisters(const Program &program, const Household &household)
{
    std::vector<Numbers> known;
    std::vector<qint64> registers;
    for (std::size_t i = 0; i < program.instructions.size(); ++i) {
        known.push_back(numbersOf(program, i, household, known));
        registers.push_back(program.registers[i].list < 0 ? known.back()[0] : 0);
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
    case AnswerKind::Decimal: {
        // Within what a program takes: a scale, a number of months.
        const auto least = question.least.value_or(-400) * 100;
        const auto most = std::min<qint64>(question.most.value_or(400), 400) * 100;
        const auto drawn = near(m_numbers).value_or(below(10'000));
        return rules::toDecimalText(rules::Rational(std::clamp(drawn, least, most), 100));
    }
    case AnswerKind::Date: {
        // Most days of a life's story lie near each other.
        const auto day = below(3) == 0   ? QDate(1940, 1, 1).toJulianDay() + below(33'000)
                         : below(2) == 0 ? QDate(2024, 1, 1).toJulianDay() + below(1200)
                                         : near(m_days).value_or(QDate(2026, 2, 28).toJulianDay());
        // Rules also look at 9999, the day that never comes; nobody answers it.
        return QDate::fromJulianDay(std::min(day, QDate(2199, 12, 31).toJulianDay()))
            .toString(Qt::ISODate);
    }
    case AnswerKind::Month: {
        const auto day = QDate(2024, 1, 1).addDays(below(1200));
        return day.toString(QStringLiteral("yyyy-MM"));
    }
    case AnswerKind::Choice:
        return question.options[below(question.options.size())].value;
    case AnswerKind::List: {
        QJsonArray rows;
        for (auto left = below(6); left > 0; --left) {
            QJsonObject row;
            for (const auto &field : question.fields) {
                if (m_absentFields == 0 || below(100) >= m_absentFields)
                    row.insert(field.key, any(field));
            }
            rows.append(row);
        }
        return rows;
    }
    default:
        return u"parole"_s;
    }
}

core::domain::Facts Answers::draw(int leftOut, int unknown)
{
    core::domain::Facts facts;
    m_absentFields = leftOut + unknown;
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
