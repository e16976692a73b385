#pragma once

#include "core/base/result.h"
#include "core/rules/vocabulary.h"

#include <QJsonValue>

namespace core::rules {

/// The members of a list made canonical: an array of objects with canonical values by field. A
/// field that is not given or not known is left out; null stays where the field means something
/// when absent. `common` are fields every row has unless it says otherwise, canonical.
/// @error Invalid  not rows, too many, an unknown field (with the nearest name), a value its field
///                 cannot have; `detail` names row (from 1) and field
Result<QJsonValue> canonicalMembers(const Vocabulary &vocabulary, const VocabularyEntry &list,
                                    const QJsonValue &value, const QJsonObject &common);

/// Members from their canonical form. Nothing when a value does not fit its field.
std::optional<Value> membersFromJson(const QJsonValue &json, const VocabularyEntry &list,
                                     const Vocabulary &vocabulary);

/// A value from its canonical form (see domain::Fact), members of a list included. Nothing when it
/// does not fit the type; several codes of a choice in an array leave open which.
std::optional<Value> valueFromJson(const QJsonValue &json, const Type &type,
                                   const Vocabulary &vocabulary);

}   // namespace core::rules
