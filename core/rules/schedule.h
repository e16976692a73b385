#pragma once

#include "core/rules/decision.h"
#include "core/rules/evaluator.h"

namespace core::rules {

/// The figures of a schedule once they are known.
struct ScheduleFigures {
    QDate start;
    qint64 days = 0;              // paid days
    int month = 30;               // paid days of one instalment
    Rational amount;              // of a whole month, in euro
    Rational rate;                // of the reduction; 0: none
    qint64 firstReducedDay = 0;   // from 1
    RoundingMode rounding = RoundingMode::HalfUp;
    Rational step = Rational(1, 100);
    QList<DayRange> suspended;   // no reduction begins in them
    qint64 extraDays = 0;        // after the end, at the last amount
};

/// The instalments from the first day to the last, without gaps.
///
/// Each reduced month is the previous rounded one less the rate. In a suspended range the amount
/// stays what it was before it; on the day after, all reductions apply at once, so that a month can
/// be split in two instalments of the same number. Nothing for more than a hundred years.
QList<Instalment> instalments(const ScheduleFigures &figures);

/// The schedule of a benefit when all it needs is known, with the marks it rests on.
struct Schedule {
    QList<Instalment> instalments;
    Traced trace;   // value: the total in euro when known
};
Schedule computeSchedule(const SchedulePlan &plan, Evaluator &evaluator);

}   // namespace core::rules
