#pragma once

#include "core/interview/what_if.h"
#include "core/triage/assessment.h"

#include <QList>

#include <optional>

namespace core::triage {

/// A fact along which what a benefit pays can be followed.
struct CurveAxis {
    QString key;
    QString label;
    QString unit;   // EUR, EUR/year…; empty: days
    QString from;   // machine form
    QString to;
    QString step;

    bool isDay() const { return unit.isEmpty(); }
    bool operator==(const CurveAxis &) const = default;
};

/// ISEE, incomes and the day of the application, as far as the rules of the benefit read them, in
/// this order. The range holds the person's own value. Empty: nothing to follow.
QList<CurveAxis> curveAxes(const rules::Catalogue &catalogue, const QString &benefit,
                           const domain::Facts &facts, const QDate &on);

/// What a benefit pays along an axis, with the person's own place on it.
struct PersonalCurve {
    QString benefit;
    CurveAxis axis;
    interview::Curve curve;
    std::optional<interview::CurvePoint> own;   // nothing: the person did not say the value
};

/// @param result  what is followed (AmountRange::result); empty: the first that the benefit shows
/// @error as interview::whatIf
Result<PersonalCurve> personalCurve(const rules::Catalogue &catalogue, const QString &benefit,
                                    const QString &result, const domain::Facts &facts,
                                    const QDate &on, const CurveAxis &axis);

/// The breaks worth a label of their own, at most `most`, in their order: where the outcome changes
/// first, then the greatest jumps, then the corners at the ends of a slope, then whatever stands
/// first and last.
QList<qsizetype> labelledBreaks(const QList<interview::Break> &breaks, qsizetype most);

}   // namespace core::triage
