#pragma once

#include "core/rules/decision.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace core::interview {

/// How much each benefit counts, by its id; absent: 1. What a person came for weighs more. Only
/// what is greater than 0 counts.
using Weights = QHash<QString, double>;

/// What an amount of money can still come out as, should it be paid at all.
struct ResultRange {
    QString name;
    QString unit;   // EUR/month, EUR/year, EUR
    /// Machine form, "303.00": the same once it is settled. Nothing while the law sets no end on
    /// that side.
    std::optional<QString> least;
    std::optional<QString> most;

    bool operator==(const ResultRange &) const = default;
};

/// Where one benefit stands when some questions are still open.
struct Standing {
    QString benefit;
    /// What may still come out; one when the outcome is settled: no answer can change it.
    QList<rules::Outcome> outcomes;
    /// Results that an answer can still change; empty once there is nothing to pay.
    QStringList openResults;
    /// Questions not answered yet that can still change the outcome or a result, in the order of
    /// the wizard.
    QStringList questions;
    /// Of each result in money that may still be paid, in the order of the file. Totals of
    /// schedules and what else the program cannot follow are not in it.
    QList<ResultRange> ranges = {};

    bool isOutcomeSettled() const { return outcomes.size() == 1; }
    bool isSettled() const { return isOutcomeSettled() && openResults.isEmpty(); }
};

/// What a question is good for in one benefit.
struct Purpose {
    QString benefit;
    QStringList requirements;   // ids that read it and are open
    QStringList results;        // names that read it and are open
    /// One of the answers people may give settles the outcome by itself.
    bool maySettle = false;
    QList<rules::Outcome> outcomes;   // possible before it is answered
};

struct NextQuestion {
    QString key;
    QList<Purpose> purposes;   // benefits in the order of the interview
    /// Questions that can still matter, this one included, and how many are expected to be left
    /// after it.
    int open = 0;
    double expectedLeft = 0;
};

}   // namespace core::interview
