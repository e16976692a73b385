#pragma once

#include "core/rules/decision.h"
#include "core/rules/interactions.h"

#include <QStringList>

namespace app::ctl {

/// An outcome in a few words: «probabile», «per ora no».
QString outcomeText(core::rules::Outcome outcome);

/// A decision in plain Italian, a line each, for a person at a terminal. Never «ha diritto».
QStringList decisionText(const core::rules::Decision &decision, const QString &benefitName,
                         const QString &body);

/// What benefits do to each other, a line each under a title; nothing when there is nothing.
/// @param names  by id
QStringList interactionText(const QList<core::rules::Interaction> &interactions,
                            const QMap<QString, QString> &names);

}   // namespace app::ctl
