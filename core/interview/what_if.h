#pragma once

#include "core/base/result.h"
#include "core/domain/facts.h"
#include "core/rules/catalogue.h"

#include <QString>

namespace core::interview {

/// Which fact varies, from where to where, and which result is looked at. Values in machine form:
/// `0`, `50000`, `2026-03-01`; `step` in the fact's own unit, or days.
struct Variation {
    QString fact;
    QString from;
    QString to;
    QString step;
    QString result;   // empty: the first that the benefit exports
};

/// A result at one value of the fact.
struct CurvePoint {
    QString at;   // machine form
    rules::Outcome outcome = rules::Outcome::NotComputable;
    QString value;     // machine form; empty: nothing is paid, or it is not known
    QString shownAt;   // both as people in Italy read them
    QString shownValue;
};

/// A value of the fact at which something changes.
struct Break {
    enum class Kind {
        Step,    // the result jumps
        Cliff,   // the outcome changes
        Kink     // the result goes on where it was, at another slope
    };

    Kind kind = Kind::Step;
    CurvePoint before;   // the last value at which it was as before
    CurvePoint after;    // the first at which it is not: one cent, unit or day on
    QStringList rules;   // requirements that come out otherwise
};
/// Codes of the command line: step, cliff, kink.
QString breakCode(Break::Kind kind);

struct Curve {
    QString fact;
    QString result;
    QString label;   // of the result
    QString unit;
    QList<CurvePoint> samples;
    /// Every one between `from` and `to`, exact to the cent, unit or day, whatever the step.
    QList<Break> breaks;
};

/// How a result moves with one fact, the others as given.
///
/// @error NotFound  no such benefit, fact or result
/// @error Invalid   a value does not fit; the fact is neither a number nor a day; more than
///                  100,000 samples or 10,000 breaks; what the result needs cannot be followed
///                  (a list, a text, a schedule)
Result<Curve> whatIf(const rules::Catalogue &catalogue, const QString &benefit,
                     const domain::Facts &facts, const QDate &on, const QDate &knownOn,
                     const Variation &variation);

}   // namespace core::interview
