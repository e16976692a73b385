#pragma once

#include "core/base/money.h"
#include "core/rules/decision.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::triage {

/// What a row of the list says of one benefit. Never «ha diritto»: the body of the benefit decides.
enum class RightKind { Probable, Maybe, Received, No, NotComputable, Referral, NotYet, Ended };
/// probable, maybe, received, no, not-computable, referral, not-yet, ended.
QString rightCode(RightKind kind);

/// What a benefit pays, as far as it is known: one amount, or from the least to the most.
struct AmountRange {
    std::optional<Money> least;   // nothing: no end known on that side
    std::optional<Money> most;
    QString unit;     // EUR/month, EUR/year, EUR/day, EUR; empty: nothing can be said
    QString result;   // name of the benefit's result that it is
    bool provisional = false;

    bool isKnown() const { return least.has_value() || most.has_value(); }
    bool isExact() const { return least.has_value() && least == most; }
    bool operator==(const AmountRange &) const = default;
};

/// One benefit for one person on one day.
struct Right {
    QString benefit;
    RightKind kind = RightKind::NotComputable;
    rules::Decision decision;
    /// What is shown. Received: from what is paid now to what could come out.
    AmountRange amount;
    Money yearly;   // estimated over twelve months, middle of the range; 0: not known
    /// Thousandths: Probable 1000; Maybe the share of its conditions that are met already; else 0.
    int likelihood = 0;
    QDate deadline;   // last day to apply; invalid: none, or not known
    QList<rules::Missing> missing;
    int effort = 0;   // questions still open and documents the person must bring

    QString name;                       // plain, Italian: what rows are ordered by last
    std::optional<Money> receivedNow;   // Received: per month, when it was said
    bool mayRise = false;               // Received: what could come out is more than is paid now
};

}   // namespace core::triage
