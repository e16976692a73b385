#include "core/rules/list_operand.h"

#include "core/rules/value_text.h"

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

QString functionName(Op op)
{
    switch (op) {
    case Op::Count:
        return u"count"_s;
    case Op::Any:
        return u"any"_s;
    case Op::Sum:
        return u"sum"_s;
    case Op::Least:
        return u"min"_s;
    case Op::Greatest:
        return u"max"_s;
    case Op::Nth:
        return u"nth"_s;
    case Op::First:
        return u"first"_s;
    default:
        return u"none"_s;
    }
}

const GraphNode &nodeAt(const Benefit &benefit, int node)
{
    return benefit.nodes[static_cast<std::size_t>(node)];
}

/// The operation over members behind negations and named values; null when there is none.
const GraphNode *overBehind(const Benefit &benefit, int node)
{
    const auto *found = &nodeAt(benefit, node);
    while (found->op == Op::Not || (found->op == Op::Named && found->list < 0)) {
        found = &nodeAt(benefit, found->op == Op::Not
                                     ? found->arguments[0]
                                     : benefit.values[static_cast<std::size_t>(found->ref)].node);
    }
    return found->op >= Op::Count && found->op <= Op::First ? found : nullptr;
}

/// The named part of the list that takes part; null when it is the list itself.
const NamedValue *partOf(const Benefit &benefit, const GraphNode &over)
{
    const auto *where = &nodeAt(benefit, over.arguments[1]);
    while (where->op == Op::And)
        where = &nodeAt(benefit, where->arguments[0]);
    if (where->op != Op::Named)
        return nullptr;
    const auto &named = benefit.values[static_cast<std::size_t>(where->ref)];
    return named.isList ? &named : nullptr;
}

}   // namespace

void nameDecidingMember(const Benefit &benefit, const Vocabulary &vocabulary, Evaluator &evaluator,
                        int node, Operand &operand)
{
    const auto *over = overBehind(benefit, node);
    if (over == nullptr)
        return;
    operand.member = evaluator.decidingMember(node);
    if (operand.member < 0)
        return;
    const int slot = nodeAt(benefit, over->arguments[0]).ref;
    const auto &question =
        vocabulary.at(benefit.facts[static_cast<std::size_t>(slot)].question).question();
    operand.shown += u" (%1 %2)"_s.arg(question.item.it()).arg(operand.member + 1);
}

Operand listOperand(const Benefit &benefit, const Vocabulary &vocabulary, Evaluator &evaluator,
                    int node)
{
    const auto &graphNode = nodeAt(benefit, node);
    const auto &over = *overBehind(benefit, node);
    const auto slot = static_cast<std::size_t>(nodeAt(benefit, over.arguments[0]).ref);
    const auto &question = vocabulary.at(benefit.facts[slot].question).question();
    const auto *part = partOf(benefit, over);
    const auto value = evaluator.evaluate(node).value;
    Operand operand;
    operand.key =
        u"%1(%2)"_s.arg(functionName(graphNode.op), part == nullptr ? question.key : part->name);
    operand.label = part == nullptr         ? question.shortLabel.it()
                    : part->label.isEmpty() ? part->name
                                            : part->label.it();
    operand.value = machineValue(value, graphNode.type, vocabulary);
    operand.shown = shownValue(value, graphNode.type, vocabulary);
    operand.origin = evaluator.inputs().origins[slot];
    nameDecidingMember(benefit, vocabulary, evaluator, node, operand);
    return operand;
}

}   // namespace core::rules
