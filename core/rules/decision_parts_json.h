#pragma once

#include "core/rules/decision.h"

#include <QJsonArray>

namespace core::rules {

/// {language: {text, state}}; `state` is bozza or rivista.
QJsonObject wordsJson(const Text &words);
/// Puts them as `words` into `json` when there are any.
void insertWords(const Text &words, QJsonObject &json);

/// Null when empty, or when the day is invalid.
QJsonValue orNull(const QString &text);
/// null of none, one as it is, several as an array.
QJsonValue oneOrSeveral(const QStringList &texts);
QJsonValue dayOrNull(QDate day);

QJsonObject wayOutJson(const WayOut &way);
QJsonArray successionJson(const QList<SuccessionStep> &steps);
QJsonArray contradictionsJson(const QList<Contradiction> &contradictions);
QJsonArray incompatibilitiesJson(const QList<Incompatibility> &incompatibilities);

}   // namespace core::rules
