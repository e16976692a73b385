#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace bench {

/// A program at the moment it said that it had got there.
struct Arrival {
    double milliseconds = 0;   // from before it was started
    double mebibytes = 0;      // its resident set, a moment later
};

/// Starts `program`, waits for the line `sign` on its standard output, weighs it and ends it.
/// @error Io  it does not start, ends without the line, or says nothing for two minutes
core::Result<Arrival> launchUntil(const QString &program, const QStringList &arguments,
                                  const QByteArray &sign);

}   // namespace bench
