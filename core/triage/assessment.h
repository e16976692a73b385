#pragma once

#include "core/rules/interactions.h"
#include "core/triage/right.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace core::triage {

/// A fact nobody has given yet, and which benefits wait for it.
struct WantedFact {
    QString key;
    QString label;
    QStringList decides;   // benefits whose outcome it can still change: «decide 3»
    QStringList touches;   // benefits of which it can only change what is paid
};

/// Everything one person may ask for on one day, as far as it is known.
struct Assessment {
    QDate on;
    /// Probable and Maybe ranked by the stated rule (ranking.h); after them, each ranked too:
    /// Received, No, NotComputable, Referral, NotYet, Ended. Every benefit of the catalogue once.
    QList<Right> rights;
    QList<WantedFact> wanted;                 // those that decide most benefits first
    QList<rules::Interaction> interactions;   // among what is Probable or Maybe
    /// Facts that no question can have (of an older bundle): looked at as if not given.
    QStringList ignored;

    const Right *find(const QString &benefit) const;
};

/// What one answer did to one row.
struct RightChange {
    QString benefit;
    RightKind before = RightKind::NotComputable;
    RightKind after = RightKind::NotComputable;
    AmountRange amountBefore;
    AmountRange amountAfter;
};

/// Rows whose kind or amount is another, in the order of `after`. A benefit that is in one of the
/// two only says nothing.
QList<RightChange> changesBetween(const Assessment &before, const Assessment &after);

/// Of the rows that are Probable or Maybe: the facts that are missing, those first that decide most
/// benefits, then those that touch most, then in the order in which the rows name them.
QList<WantedFact> wantedIn(const QList<Right> &rights);

}   // namespace core::triage
