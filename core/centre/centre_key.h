#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core::centre {

/// The centre's signing key in `folder`, made at the first call and readable by its owner only.
/// @error Io; Corrupt  the file is there but is no key: it is never replaced, old receipts need it
Result<QByteArray> loadOrMakeKey(const QString &folder);

}   // namespace core::centre
