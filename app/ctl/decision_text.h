#pragma once

#include "core/rules/decision.h"

#include <QStringList>

namespace app::ctl {

/// An outcome in a few words: «probabile», «per ora no».
QString outcomeText(core::rules::Outcome outcome);

/// A decision in plain Italian, a line each, for a person at a terminal. Never «ha diritto».
QStringList decisionText(const core::rules::Decision &decision, const QString &benefitName,
                         const QString &body);

}   // namespace app::ctl
