#pragma once

#include "core/base/result.h"
#include "core/security/key.h"

#include <QByteArray>

namespace core::security {

/// Where a sealed value stands. It is authenticated with the value: moved to another row, column,
/// owner or revision the value does not open (SEC-02).
struct SealPlace {
    const char *table = "";
    const char *column = "";
    QByteArray owner;   // id of the record, 16 bytes as a rule
    qint64 revision = 0;
};

/// What the size of a sealed value may tell (SEC-10).
enum class Padding { None, Step128, Step4096 };

/// XChaCha20-Poly1305 with a random nonce: the single place where records are sealed. The layout is
/// in FORMAT.md. Every call takes a fresh nonce.
QByteArray seal(const Key &key, const SealPlace &place, QByteArrayView plain,
                Padding padding = Padding::None);

/// @error Corrupt  cut, changed, of another place, another key, or of a format this program does
/// not know. Nothing of the plain text is given out then.
[[nodiscard]] Result<QByteArray> open(const Key &key, const SealPlace &place,
                                      QByteArrayView sealedValue);
/// The same for keys: the plain text goes from the cipher into guarded memory only.
[[nodiscard]] Result<> openKey(const Key &key, const SealPlace &place, QByteArrayView sealedValue,
                               Key &into);

}   // namespace core::security
