#pragma once

#include "core/casework/dispatch.h"
#include "core/domain/case.h"
#include "core/rules/decision.h"

#include <QDate>
#include <QString>

namespace ui {

/// How a state is shown everywhere: the kind of chip (ok, warn, err, info, neu, outline, prov), an
/// icon of the family and the words. One table a family, so that two screens never differ.
struct ChipLook {
    QString kind;
    QString icon;
    QString text;

    bool operator==(const ChipLook &) const = default;
};

ChipLook chipOf(core::rules::Outcome outcome);
ChipLook chipOf(core::domain::CaseState state);
ChipLook chipOf(core::casework::OutboxState state, bool online);
/// Empty text when there is no deadline.
ChipLook deadlineChip(const QDate &deadline, const QDate &today);
/// The same in a few characters for narrow places: "2 dic · 8 giorni".
ChipLook shortDeadlineChip(const QDate &deadline, const QDate &today);

/// One sentence for the person under the outcome (experience.md §15).
QString outcomeSentence(const core::rules::Decision &decision, const QString &body);

}   // namespace ui
