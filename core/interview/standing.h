#pragma once

#include "core/rules/decision.h"

#include <QList>
#include <QStringList>

namespace core::interview {

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
