#pragma once

#include "core/rules/catalogue.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace app::ctl {

/// Why `facts` cannot be evaluated for `benefits`, in plain Italian; empty when they can. Looks at
/// the names first: one that no benefit knows, `null` or not, comes with the likely one; one that
/// only some of them know has to say which (`name@benefit`).
QString faultOfFacts(const core::rules::Catalogue &rules, const QStringList &benefits,
                     const QJsonObject &facts);

/// Which facts contradict each other, at their questions, in Italian; empty when none do.
QStringList faultsTogether(const core::rules::Catalogue &rules,
                           const QList<core::rules::Contradiction> &contradictions);

}   // namespace app::ctl
