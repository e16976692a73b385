#pragma once

#include "core/base/result.h"
#include "core/security/key.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace core::security {

/// What Argon2id costs. Kept with each operator, so that it can be raised later.
struct KdfCost {
    quint64 passes = 3;
    quint64 memoryBytes = 256ull << 20;

    bool operator==(const KdfCost &) const = default;
};

inline constexpr int kSaltSize = 16;

/// About half a second at the default cost: never on the window thread. The password is taken in
/// Unicode normal form C.
/// @error Corrupt  a cost no desk would have stored; Io  not enough memory
[[nodiscard]] Result<Key> keyFromPassword(const QString &password, const QByteArray &salt,
                                          const KdfCost &cost);

enum class PasswordFault { TooShort, Common };

/// At least twelve characters and not one of the common ones; no rule about kinds of characters
/// (SEC-22). Nothing when the password is good.
std::optional<PasswordFault> faultOfPassword(const QString &password);

/// How long after `failures` wrong tries in a row the next one has to wait: nothing after the first
/// two, then 2, 4, 8 … up to 300 seconds. Nobody is locked out for good.
std::chrono::seconds delayAfter(int failures);

}   // namespace core::security
