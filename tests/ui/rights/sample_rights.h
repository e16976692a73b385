#pragma once

#include "core/triage/assessment.h"

#include <QString>

namespace tests {

inline QString words(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline core::Money euro(qint64 cents)
{
    return core::Money::fromCents(cents);
}

/// A right with nothing known but what it is.
inline core::triage::Right rightOf(const char *benefit, core::triage::RightKind kind)
{
    core::triage::Right right;
    right.benefit = words(benefit);
    right.name = words(benefit).toUpper();
    right.kind = kind;
    return right;
}

inline core::triage::AmountRange amountOf(std::optional<qint64> least, std::optional<qint64> most)
{
    core::triage::AmountRange amount;
    if (least)
        amount.least = euro(*least);
    if (most)
        amount.most = euro(*most);
    amount.unit = words("EUR/month");
    return amount;
}

inline core::rules::WayOut wayOut(const char *text, const QDate &from, bool enough)
{
    core::rules::WayOut way;
    way.text = words(text);
    way.from = from;
    way.enough = enough;
    return way;
}

}   // namespace tests
