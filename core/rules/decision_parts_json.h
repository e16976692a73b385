#pragma once

#include "core/rules/decision.h"

#include <QJsonArray>

namespace core::rules {

/// Null when empty, or when the day is invalid.
QJsonValue orNull(const QString &text);
QJsonValue dayOrNull(QDate day);

QJsonObject wayOutJson(const WayOut &way);
QJsonArray successionJson(const QList<SuccessionStep> &steps);
QJsonArray incompatibilitiesJson(const QList<Incompatibility> &incompatibilities);

}   // namespace core::rules
