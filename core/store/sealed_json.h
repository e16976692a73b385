#pragma once

#include "core/base/result.h"
#include "core/security/cipher.h"

#include <QByteArray>
#include <QJsonObject>

namespace core::store {

QByteArray sealJson(const security::Key &key, const security::SealPlace &place,
                    const QJsonObject &json);
/// @error Corrupt  does not open here, or is no JSON object
[[nodiscard]] Result<QJsonObject>
openJson(const security::Key &key, const security::SealPlace &place, const QByteArray &sealedValue);

}   // namespace core::store
