#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core::store {

/// Locks on network shares are not to be trusted: a database there loses data.
bool isNetworkFileSystem(const QByteArray &type);

/// core::privateFolder, and not on a network share (SEC-45). @error Io
[[nodiscard]] Result<QString> localPrivateFolder(const QString &folder);

/// Makes a plain file readable by its owner only. @error Io  a link, or not a plain file
[[nodiscard]] Result<> closeToOthers(const QString &path);

}   // namespace core::store
