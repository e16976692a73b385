#include "core/rules/decision.h"

namespace core::rules {

using namespace Qt::StringLiterals;

QString outcomeCode(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Probable:
        return u"probable"_s;
    case Outcome::Maybe:
        return u"maybe"_s;
    case Outcome::No:
        return u"no"_s;
    case Outcome::Referral:
        return u"referral"_s;
    case Outcome::Ended:
        return u"ended"_s;
    case Outcome::NotYet:
        return u"not-yet"_s;
    case Outcome::NotComputable:
        return u"not-computable"_s;
    }
    return {};
}

const ResultValue *Decision::result(const QString &name) const
{
    for (const auto &value : results) {
        if (value.name == name)
            return &value;
    }
    return nullptr;
}

}   // namespace core::rules
