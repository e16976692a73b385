#include "core/rules/answer_bounds.h"

namespace core::rules {

namespace {

AnswerBounds widest(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Count:
        return {0, 100'000};
    case AnswerKind::Amount:
        return {0, 10'000'000};
    case AnswerKind::Decimal:
        return {-400, 400};
    default:
        return {};
    }
}

}   // namespace

AnswerBounds answerBounds(const Question &question)
{
    const AnswerBounds all = widest(question.kind);
    return all == AnswerBounds()
               ? all
               : AnswerBounds{question.least.value_or(all.least), question.most.value_or(all.most)};
}

}   // namespace core::rules
