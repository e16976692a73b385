#include "core/rules/evaluator.h"

#include "core/rules/operations.h"
#include "core/rules/range_table.h"
#include "core/rules/value_text.h"
#include "core/rules/wording.h"

namespace core::rules {

using namespace Qt::StringLiterals;

void join(Traced &into, const Traced &from)
{
    into.marks |= from.marks;
    into.missing |= from.missing;
    into.guessed |= from.guessed;
}

Evaluator::Evaluator(const Benefit &benefit, const Vocabulary &vocabulary, const Inputs &inputs)
    : m_benefit(benefit), m_vocabulary(vocabulary), m_inputs(inputs),
      m_values(benefit.values.size())
{
}

Traced Evaluator::evaluate(int node)
{
    const auto &graphNode = at(node);
    if (graphNode.list >= 0 && m_members == nullptr) {
        Traced nobody;   // of which member it would be is not said
        nobody.missing.set(static_cast<std::size_t>(graphNode.list));
        return nobody;
    }
    switch (graphNode.op) {
    case Op::Constant:
        return {graphNode.constant, 0, {}, {}};
    case Op::Unknown:
        return {};
    case Op::On:
        return {Value{m_inputs.on}, 0, {}, {}};
    case Op::KnownOn:
        return {Value{m_inputs.knownOn}, 0, {}, {}};
    case Op::Event:
        return event();
    case Op::Fact:
        return fact(graphNode.ref);
    case Op::Named:
        return graphNode.list < 0 ? named(graphNode.ref) : memberNamed(graphNode.ref);
    case Op::MemberField:
        return memberField(graphNode);
    case Op::Count:
    case Op::Any:
    case Op::Sum:
    case Op::Least:
    case Op::Greatest:
    case Op::Nth:
    case Op::First:
    case Op::Rank:
        return together(node);
    case Op::Parameter:
        return parameter(graphNode.ref);
    case Op::Cell:
        return cell(graphNode);
    case Op::Step:
        return step(graphNode);
    case Op::And:
    case Op::Or:
        return connective(graphNode);
    case Op::If:
        return either(graphNode);
    case Op::IsKnown: {
        const auto inner = evaluate(graphNode.arguments[0]);
        return {Value{inner.value.isKnown()}, 0, {}, inner.guessed | inner.missing};
    }
    case Op::OrElse: {
        const auto inner = evaluate(graphNode.arguments[0]);
        if (inner.value.isKnown())
            return inner;
        auto other = evaluate(graphNode.arguments[1]);
        other.guessed |= inner.guessed | inner.missing;
        return other;
    }
    default:
        return compute(graphNode);
    }
}

Traced Evaluator::condition(int node)
{
    return node == kNoNode ? Traced{Value{true}, 0, {}, {}} : evaluate(node);
}

Traced Evaluator::fact(int slot)
{
    const auto at = static_cast<std::size_t>(slot);
    const auto &value = m_inputs.facts[at];
    if (value.isKnown())
        return {value, 0, {}, {}};
    const auto &description = m_benefit.facts[at];
    Traced traced;
    if (!m_inputs.answered.test(at) && description.defaultNode != kNoNode) {
        traced = evaluate(description.defaultNode);
        if (description.guessed)
            traced.guessed.set(at);
        return traced;
    }
    traced.value = value;   // options still possible, or nothing
    traced.missing.set(at);
    return traced;
}

Traced Evaluator::named(int value)
{
    const auto index = static_cast<std::size_t>(value);
    if (!m_values[index]) {
        const auto &description = m_benefit.values[index];
        if (const auto &fixed = m_inputs.fixedValues[index])
            m_values[index] = Traced{*fixed, 0, {}, {}};
        else
            m_values[index] = evaluate(description.node);
        if (!m_inputs.fixedValues[index])
            m_values[index]->marks |= description.marks;
    }
    return *m_values[index];
}

Traced Evaluator::parameter(int index)
{
    const auto &parameter = m_benefit.parameters[static_cast<std::size_t>(index)];
    if (const auto &fixed = m_inputs.fixedParameters[static_cast<std::size_t>(index)])
        return {*fixed, 0, {}, {}};
    Traced traced = evaluate(parameter.by);
    const auto *day = traced.value.date();
    if (day == nullptr)
        return traced;
    const auto *chosen = rowOn(parameter, *day);
    if (m_reads != nullptr && chosen != nullptr)
        m_reads->parameterRows.insert(chosen);
    traced.value = {};
    if (chosen != nullptr && chosen->value) {
        traced.value = Value{*chosen->value};
        traced.marks |= chosen->marks;
    }
    return traced;
}

const ParameterRow *Evaluator::rowOn(const Parameter &parameter, QDate day) const
{
    const ParameterRow *chosen = nullptr;
    for (const auto &row : parameter.rows) {
        const bool known = !row.knownFrom.isValid() || row.knownFrom <= m_inputs.knownOn;
        if (known && row.days.contains(day))
            chosen = &row;
    }
    return chosen;
}

const ParameterRow *Evaluator::rowInForce(int parameter)
{
    const auto index = static_cast<std::size_t>(parameter);
    if (m_inputs.fixedParameters[index])
        return nullptr;
    const auto &description = m_benefit.parameters[index];
    const auto traced = evaluate(description.by);
    const auto *day = traced.value.date();
    return day == nullptr ? nullptr : rowOn(description, *day);
}

Traced Evaluator::cell(const GraphNode &node)
{
    const auto &table = m_benefit.tables[static_cast<std::size_t>(node.ref)];
    const auto &column = table.columns[static_cast<std::size_t>(node.column)];
    const auto key = evaluate(node.arguments[0]);
    auto traced = evaluate(node.arguments[1]);
    join(traced, key);
    const auto *day = traced.value.date();
    const auto *possible = key.value.choices();
    if (day == nullptr || possible == nullptr) {
        traced.value = {};
        return traced;
    }
    // Every option still possible has to lead to the same cell.
    std::optional<Traced> common;
    for (quint64 left = possible->mask; left != 0; left &= left - 1) {
        const Choices one{left & (~left + 1)};
        Traced found;
        int cellNode = column.defaultNode;
        const TableRow *chosen = nullptr;
        for (const auto &row : table.rows) {
            const bool known = !row.knownFrom.isValid() || row.knownFrom <= m_inputs.knownOn;
            if ((row.keys.mask & one.mask) == 0 || !known || !row.days.contains(*day))
                continue;
            chosen = &row;
            found.marks = 0;   // of a row that this one replaces
            const int own = row.cells[static_cast<std::size_t>(node.column)];
            cellNode = own == kNoNode ? column.defaultNode : own;
            found.marks |= row.marks;
        }
        if (m_reads != nullptr && chosen != nullptr && possible->isOne())
            m_reads->tableRows.insert(chosen);
        if (cellNode != kNoNode) {
            const auto marks = found.marks;
            found = evaluate(cellNode);
            found.marks |= marks;
        }
        if (common && !(common->value == found.value)) {
            traced.value = {};
            return traced;
        }
        if (common)
            join(*common, found);
        else
            common = found;
    }
    if (common->value.isKnown()) {
        common->guessed |= traced.guessed;
        common->marks |= traced.marks;
        return *common;
    }
    join(traced, *common);
    traced.value = common->value;
    return traced;
}

Traced Evaluator::step(const GraphNode &node)
{
    const auto &table = m_benefit.rangeTables[static_cast<std::size_t>(node.ref)];
    auto argument = evaluate(node.arguments[0]);
    const auto when = evaluate(node.arguments[1]);
    const auto key = argument.value;
    join(argument, when);
    argument.value = {};
    const auto *day = when.value.date();
    if (day == nullptr || !key.isKnown())
        return argument;
    argument.missing.reset();
    const auto *period = periodOn(table, *day, m_inputs.knownOn);
    if (period == nullptr)
        return argument;
    if (m_reads != nullptr)
        m_reads->stepPeriods.insert(period);
    argument.marks |= period->marks;
    argument.value =
        period->cells[static_cast<std::size_t>(node.column)][stepOf(table, *period, key)];
    return argument;
}

Traced Evaluator::connective(const GraphNode &node)
{
    const bool decisive = node.op == Op::Or;   // the value that settles the whole
    const auto settles = [&](const Value &value) {
        return decisive ? value.isTrue() : value.isFalse();
    };
    auto left = evaluate(node.arguments[0]);
    if (settles(left.value))
        return left;
    auto right = evaluate(node.arguments[1]);
    if (settles(right.value))
        return right;
    const bool known = left.value.isKnown() && right.value.isKnown();
    join(left, right);
    left.value = known ? Value{!decisive} : Value{};
    return left;
}

Traced Evaluator::either(const GraphNode &node)
{
    const auto condition = evaluate(node.arguments[0]);
    if (condition.value.isKnown()) {
        auto chosen = evaluate(node.arguments[condition.value.isTrue() ? 1 : 2]);
        join(chosen, condition);
        return chosen;
    }
    auto then = evaluate(node.arguments[1]);
    const auto other = evaluate(node.arguments[2]);
    join(then, other);
    // Whatever the condition turns out to be, the value is the same.
    if (then.value.isKnown() && then.value == other.value) {
        then.marks |= condition.marks;
        return then;
    }
    join(then, condition);
    // Doubts of branches that may never be taken are not doubts of the result.
    then.marks = condition.marks;
    then.value = {};
    return then;
}

Traced Evaluator::compute(const GraphNode &node)
{
    Traced traced;
    std::vector<Value> values;
    values.reserve(node.arguments.size());
    for (const int argument : node.arguments) {
        auto part = evaluate(argument);
        join(traced, part);
        values.push_back(std::move(part.value));
    }
    traced.value = applyOperation(node, values);
    if (traced.value.isKnown())
        traced.missing.reset();
    return traced;
}

const Traced &Evaluator::event()
{
    if (!m_event)
        m_event = evaluate(m_benefit.event);
    return *m_event;
}

QDate Evaluator::eventDay()
{
    const auto *day = event().value.date();
    return day == nullptr ? m_inputs.on : *day;
}

Text Evaluator::fill(const Template &words)
{
    Text text;
    for (auto it = words.byLanguage.cbegin(); it != words.byLanguage.cend(); ++it) {
        QString filled;
        for (const auto &part : *it) {
            filled += part.text;
            if (part.node != kNoNode)
                filled += shownValue(evaluate(part.node).value, at(part.node).type, m_vocabulary);
        }
        text.byLanguage.insert(it.key(), filled.trimmed());   // a name may have no words
    }
    if (m_inputs.wording != nullptr)
        fillWording(words, text);
    return text;
}

void Evaluator::fillWording(const Template &words, Text &text)
{
    const auto &wording = *m_inputs.wording;
    const auto *entry = wording.find(words.key);
    if (entry == nullptr)
        return;
    const auto &italian = *words.byLanguage.constFind(u"it"_s);
    QString filled;
    for (const auto &part : entry->parts) {
        filled += part.text;
        if (part.place < 0)
            continue;
        const int node = italian[static_cast<std::size_t>(part.place)].node;
        filled += wordedValue(evaluate(node).value, at(node).type, m_vocabulary, wording);
    }
    text.byLanguage.insert(wording.language(), filled.trimmed());
    if (!entry->reviewed)
        text.drafts.append(wording.language());
}

QString Evaluator::fillItalian(const Template &words)
{
    return fill(words).it();
}

}   // namespace core::rules
