#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace app::ctl {

/// The facts of an input meant for one benefit: a key `name@benefit` is `name` for that benefit and
/// nothing for the others. A name given both ways takes the one written for the benefit.
QJsonObject factsForBenefit(const QJsonObject &facts, const QString &benefit);

/// Benefit ids after an `@` that are not in `benefits`, as written.
QStringList unknownScopes(const QJsonObject &facts, const QStringList &benefits);

}   // namespace app::ctl
