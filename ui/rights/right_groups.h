#pragma once

#include "core/domain/visit_talk.h"
#include "core/triage/assessment.h"

#include <QStringList>

namespace ui {

/// The rows of the list, by where they stand. Each group keeps the order of the assessment.
struct RightGroups {
    /// Probable, maybe, received; and a «no» that a day within a year undoes by itself.
    QStringList open;
    QStringList refused;   // «Non interessa»: below, to be taken back
    QStringList rest;      // «Altre 8, per ora no»
    QStringList ended;     // cannot be asked for any more

    /// What can be asked for and was looked at.
    qsizetype checked() const { return open.size() + refused.size() + rest.size(); }
    bool operator==(const RightGroups &) const = default;
};
RightGroups groupRights(const core::triage::Assessment &assessment,
                        const core::domain::VisitTalk &talk);

/// The day to think again of a benefit: when a «no» may end, or some days before the last day to
/// apply; else a month from `today`. Always after `today`.
QDate proposedReminder(const core::triage::Right &right, const QDate &today);

/// The letter that asks a wanted fact: the first of its label that is not taken. `taken` grows.
QChar letterFor(const QString &label, QString &taken);

}   // namespace ui
