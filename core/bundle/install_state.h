#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace core::bundle {

/// What a folder of installed bundles remembers; replaced as a whole with each installing.
struct InstallState {
    QMap<QString, qint64> highest;   // version, by key
    QStringList order;               // folders, the one installed last at the end

    /// A folder without a state has none yet. @error Corrupt, Io
    static Result<InstallState> read(const QString &folder);
    Result<> write(const QString &folder) const;
};

}   // namespace core::bundle
