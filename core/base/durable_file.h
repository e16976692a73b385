#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core {

/// Replaces the file at `path` so that after a crash at any moment either the old or the new bytes
/// are there, whole: temporary file beside it, write, fsync, rename, fsync of the folder. The file
/// is readable by its owner only. There is no way round that deletes the old file first.
/// @error Io  the old file is untouched and the temporary one is gone
[[nodiscard]] Result<> writeDurably(const QString &path, const QByteArray &bytes);

/// The whole file, never through a symbolic link.
/// @error NotFound; Io  a link, a folder, larger than `limit`, or not readable
[[nodiscard]] Result<QByteArray> readRegularFile(const QString &path, qint64 limit);

/// Removes a file and makes the removal durable. A file that is not there is no error.
[[nodiscard]] Result<> removeDurably(const QString &path);

/// Makes the folder when it is missing and closes it to others (0700). Gives back its path with
/// links above it resolved. @error Io  it is a link itself, not a folder, or belongs to another
/// user
[[nodiscard]] Result<QString> privateFolder(const QString &path);

}   // namespace core
