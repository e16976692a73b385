#pragma once

#include "core/base/money.h"
#include "core/domain/facts.h"
#include "core/rules/definition.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace core::triage {

/// A benefit that is paid, or suspended, on some day.
struct ReceivedBenefit {
    QString benefit;
    bool applicant = true;          // false: paid to somebody who lives with the applicant
    std::optional<Money> monthly;   // when it was said
};

/// What the fact `prestazioni` (facts.md §14) says is paid or suspended on the day `on`: not what
/// has ended, was lost, or begins later. Whoever is not named is the applicant.
QList<ReceivedBenefit> receivedIn(const domain::Facts &facts, const QDate &on);

/// Whether the person said what is received, even if it is nothing.
bool isReceivedKnown(const domain::Facts &facts);

/// The entry that makes `benefit` one the person has: paid to the applicant, or to anybody of the
/// household where one serves them all. Null: not received.
const ReceivedBenefit *receivedAs(const QList<ReceivedBenefit> &received,
                                  const rules::BenefitSummary &benefit);

}   // namespace core::triage
