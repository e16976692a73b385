#pragma once

#include "core/rules/definition.h"

#include <QtGlobal>

namespace core::rules {

/// The least and the greatest answer, both allowed: units of a Count or a Decimal, whole euro of an
/// Amount.
struct AnswerBounds {
    qint64 least = 0;
    qint64 most = 0;

    bool operator==(const AnswerBounds &) const = default;
};

/// The `range` of a Count, an Amount or a Decimal; where the question gives none, what an answer
/// may be at all: a Count 0 to 100,000, an Amount 0 to 10 million, a Decimal (a scale, months)
/// -400 to 400. A law that looks further needs the range: the numbers of a program are laid out by
/// it, and no answer outside is taken. Of any other question: 0 and 0.
AnswerBounds answerBounds(const Question &question);

}   // namespace core::rules
