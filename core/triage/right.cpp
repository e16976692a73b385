#include "core/triage/right.h"

namespace core::triage {

QString rightCode(RightKind kind)
{
    switch (kind) {
    case RightKind::Probable:
        return QStringLiteral("probable");
    case RightKind::Maybe:
        return QStringLiteral("maybe");
    case RightKind::Received:
        return QStringLiteral("received");
    case RightKind::No:
        return QStringLiteral("no");
    case RightKind::NotComputable:
        return QStringLiteral("not-computable");
    case RightKind::Referral:
        return QStringLiteral("referral");
    case RightKind::NotYet:
        return QStringLiteral("not-yet");
    case RightKind::Ended:
        return QStringLiteral("ended");
    }
    return {};
}

}   // namespace core::triage
