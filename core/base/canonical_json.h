#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace core {

/// The canonical bytes of `value` (RFC 8785): no blanks, members sorted by UTF-16 code units, the
/// fewest escapes, UTF-8. Two programs that agree on a value agree on its hash.
///
/// Narrower than the RFC on purpose: a number is a whole one within ±(2^53 - 1), so that no program
/// has to print a fraction like another; amounts travel as text.
/// @error Invalid  a fraction or a larger number; half a surrogate pair; a value that is undefined
Result<QByteArray> canonicalJson(const QJsonValue &value);

}   // namespace core
