#pragma once

#include "core/base/result.h"
#include "core/security/key.h"

#include <QByteArray>
#include <QIODevice>

namespace core::security {

/// What a sealed file belongs to; authenticated with every chunk.
struct StreamPlace {
    QByteArray file;    // id of the file, 16 bytes
    QByteArray owner;   // id of the case, 16 bytes
};

inline constexpr int kStreamChunk = 64 * 1024;

/// Seals all of `plain` to `to` in chunks with an end mark (libsodium secretstream; FORMAT.md). The
/// file has a key of its own, derived from `recordKey`.
/// @error Io  `plain` cannot be read or `to` not written
[[nodiscard]] Result<> sealStream(const Key &recordKey, const StreamPlace &place, QIODevice &plain,
                                  QIODevice &to);

/// The whole content, or nothing at all.
/// @error Corrupt  cut, reordered, joined, changed, of another place or key, of an unknown format,
/// or larger than `limit` bytes; Io  cannot be read
[[nodiscard]] Result<QByteArray> openStream(const Key &recordKey, const StreamPlace &place,
                                            QIODevice &sealedStream, qint64 limit);

}   // namespace core::security
