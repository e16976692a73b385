#pragma once

#include <QJsonObject>
#include <QString>

namespace app::ctl {

// A key `name@benefit` of an input is `name` for that benefit and nothing for the others.

QString nameOf(const QString &key);
/// The benefit, or an empty string.
QString scopeOf(const QString &key);

/// The facts meant for one benefit. A name given both ways takes the one written for the benefit.
QJsonObject factsForBenefit(const QJsonObject &facts, const QString &benefit);

}   // namespace app::ctl
