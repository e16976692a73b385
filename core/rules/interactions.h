#pragma once

#include "core/rules/decision.h"

namespace core::rules {

/// What two benefits that the same person may have do to each other.
struct Interaction {
    QString benefit;   // whose file says it
    QString other;
    IncompatibilityKind kind = IncompatibilityKind::Excludes;
    bool certain = true;   // false: depends on something not known
    QString text;
    QString source;
    QString provisional;   // or empty

    QJsonObject toJson() const;
};

/// Of the decisions of one household: the pairs that are both `probable` or `maybe` and of which
/// one says something about the other on its day, in their order. What both files say the same
/// way shows once.
QList<Interaction> interactionsAmong(const QList<Decision> &decisions);

}   // namespace core::rules
