#pragma once

#include "core/program/builder.h"
#include "core/rules/benefit.h"
#include "core/rules/value.h"

namespace core::program {

/// A value of the graph while it is lowered: what may be said of it, in registers.
///
/// Where everything not known stays unknown (Everything, Plain) `least` and `most` are one
/// register, `sure` is «it is known» and `gone` its opposite. With Bounds a value that a person may
/// still give is neither: it lies between `least` and `most` while `has` holds.
struct Lowered {
    rules::Type type;
    int least = kBroken;   // number (numerator), date, set of options, place of a text
    int most = kBroken;
    int per = -1;       // a number's divisor besides `scale`, > 0; -1: none
    qint64 scale = 1;   // of a number
    int yes = kBroken;
    int no = kBroken;
    int has = kBroken;    // the ends mean something; of a yes/no nothing
    int sure = kBroken;   // the explained walk knows it, whatever is told later
    int gone = kBroken;   // the explained walk never knows it, whatever is told later

    bool isTruth() const { return type.kind == rules::Kind::YesNo; }
    bool isBroken() const
    {
        return sure == kBroken || gone == kBroken ||
               (isTruth()
                    ? yes == kBroken || no == kBroken
                    : least == kBroken || most == kBroken || per == kBroken || has == kBroken);
    }
};

}   // namespace core::program
