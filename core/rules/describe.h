#pragma once

#include "core/rules/benefit.h"
#include "core/rules/vocabulary.h"

#include <QJsonObject>

namespace core::rules {

/// The object of `sportello-ctl describe`: dates, successor, questions, parameters with dates and
/// sources, documents, results.
QJsonObject describeBenefit(const Benefit &benefit, const Vocabulary &vocabulary);

/// `yes_no`, `count`, … as in the files.
QString answerKindCode(AnswerKind kind);

}   // namespace core::rules
