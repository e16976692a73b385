#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tests {

/// When the desk is killed: after so many lines of its journal, and so many milliseconds later.
struct KillMoment {
    int lines = 0;
    int delayMs = 0;
};

/// Spread over the whole day of the demonstration, the handing in and the sending included. The
/// same for the same seed.
QList<KillMoment> killMoments(int count, unsigned seed);

/// Plays the day of a fresh training desk with the program at `program`, kills it at `moment`,
/// starts it again and compares what it finds with what it had told (security.md, I1 and I2).
/// Returns a sentence for each thing that was lost, sent twice or not offered again, none when all
/// is well. @error Io  the round could not be played
core::Result<QStringList> playKillRound(const QString &program, const KillMoment &moment);

}   // namespace tests
