#pragma once

#include "core/domain/visit_talk.h"
#include "core/rules/definition.h"
#include "core/triage/assessment.h"
#include "ui/widgets/chip.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ui {

/// «Probabile», «Forse», «Già la riceve», «Per ora no»…
widgets::ChipSpec rightChip(core::triage::RightKind kind);

/// «1.103,07 €», «303 – 524 €», «fino a 524 €»; empty while nothing can be said.
QString amountRangeWords(const core::triage::AmountRange &amount);

/// Why somebody does not want a benefit: the words of a code, or the words themselves.
QString refusalWords(const QString &reason);

/// «Al suo posto c’è l’ADI»: the names of what took the place of an ended benefit, in force now.
QStringList successorNames(const core::rules::Decision &decision);

/// What the words of one row are made from, besides the right itself.
struct RightContext {
    QDate today;
    core::rules::BenefitSummary benefit;
    const core::domain::BenefitChoice *choice = nullptr;   // what the person said to it
    const core::triage::RightChange *change = nullptr;     // what the last answer did to it
};

/// One row of «Che cosa può chiedere», in words.
struct RightWords {
    QString benefit;
    widgets::ChipSpec outcome;
    QString name;     // plain
    QString detail;   // the official name, and what stands in the way
    QString amount;   // only where it is no promise: open or received
    QString period;
    bool provisional = false;
    std::optional<widgets::ChipSpec> when = {};   // last day, first day, «può salire»
    QString whenWords = {};                       // the same in full
    QString change = {};                          // «era: Forse»

    /// The whole row as assistive programs say it.
    QString spoken() const;
    bool operator==(const RightWords &) const = default;
};
RightWords rightWords(const core::triage::Right &right, const RightContext &context);

}   // namespace ui
