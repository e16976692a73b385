#pragma once

#include "core/base/result.h"
#include "core/rules/vocabulary.h"

#include <QJsonValue>

#include <optional>

namespace core::rules {

/// Numbers may come as JSON numbers or as decimal strings.
std::optional<Rational> readNumber(const QJsonValue &value);

/// A value of any question but a list made canonical (see domain::Fact): old codes translated,
/// amounts with two decimals, counts as whole numbers inside their range.
/// @error Invalid  `detail` names the key
Result<QJsonValue> canonicalScalar(const VocabularyEntry &entry, const QJsonValue &value);

}   // namespace core::rules
