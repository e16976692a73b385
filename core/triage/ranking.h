#pragma once

#include "core/triage/right.h"

#include <QDate>

namespace core::triage {

/// Days to the deadline up to which a row comes before all others.
constexpr int kUrgentDays = 15;

/// Right::likelihood of a row with these conditions, those that apply.
int likelihoodOf(RightKind kind, const QList<rules::Reason> &reasons);

/// Whether the last day to apply is today or at most kUrgentDays away.
bool isUrgent(const Right &right, const QDate &on);

/// The stated rule (experience.md §6). Kinds first: Probable and Maybe together, then Received, No,
/// NotComputable, Referral, NotYet, Ended. In a kind: urgent ones first; then the greater yearly
/// amount times likelihood; then the lesser effort; then by name. A strict total order over rows of
/// different benefits.
bool ranksBefore(const Right &a, const Right &b, const QDate &on);

void rank(QList<Right> &rights, const QDate &on);

}   // namespace core::triage
