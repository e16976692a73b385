#pragma once

#include "core/rules/decision.h"

#include <QJsonArray>

namespace core::rules {

QJsonObject wayOutJson(const WayOut &way);
QJsonArray successionJson(const QList<SuccessionStep> &steps);
QJsonArray incompatibilitiesJson(const QList<Incompatibility> &incompatibilities);

}   // namespace core::rules
