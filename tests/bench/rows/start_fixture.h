#pragma once

#include "core/base/result.h"
#include "tests/bench/launch.h"

#include <QTemporaryDir>

namespace bench {

/// Folders and files for starting the product and the window that is its limit.
class StartFixture {
public:
    /// A training desk and the product's style sheet in a file. @error Io
    core::Result<> prepare();

    core::Result<Arrival> startProduct() const;
    /// `people` are held in memory as well.
    core::Result<Arrival> startLimit(int people = 0) const;
    QString deskFolder() const { return m_folder.filePath(QStringLiteral("desk")); }

private:
    QTemporaryDir m_folder;
};

}   // namespace bench
