#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace core {

/// What a message from outside may be at most.
struct JsonLimits {
    qsizetype maxBytes = 512 * 1024;
    int maxDepth = 32;
    int maxValues = 20000;   // members and elements, all levels together
};

/// Reads a message from outside: one JSON object within `limits`, in UTF-8, where no object names a
/// member twice (two readers could take different ones). Members nobody knows are kept.
/// @error Corrupt  not such an object
Result<QJsonObject> parseStrictJson(const QByteArray &bytes, const JsonLimits &limits = {});

}   // namespace core
