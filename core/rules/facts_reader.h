#pragma once

#include "core/base/result.h"
#include "core/rules/evaluation_input.h"
#include "core/rules/vocabulary.h"

namespace core::rules {

/// A value of one question made canonical, each member of a list likewise.
/// @error Invalid  `detail` names the key
Result<QJsonValue> canonicalValue(const Vocabulary &vocabulary, const VocabularyEntry &entry,
                                  const QJsonValue &value);

/// The facts object of the command line. `computed` are the names of values the benefit computes;
/// given, they replace their formula. @error Invalid  as Catalogue::readFacts
Result<GivenFacts> readGivenFacts(const Vocabulary &vocabulary, const QString &benefit,
                                  const QStringList &computed, const QJsonObject &json);

}   // namespace core::rules
