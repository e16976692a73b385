#pragma once

#include "tests/bench/line.h"

namespace bench {

/// D1: from exec to the sign-in field painted and ready to be typed in.
core::Result<QList<Line>> startRow(const Plan &plan);
/// D2: resident set then, and with 100,000 people unlocked.
core::Result<QList<Line>> memoryRow(const Plan &plan);
/// D3: an answer sealed, audited and on the disk.
core::Result<QList<Line>> answerRow(const Plan &plan);
/// D4: each key of a search by name among 100,000 people.
core::Result<QList<Line>> searchRow(const Plan &plan);
/// D5: Continue pressed to the next page painted.
core::Result<QList<Line>> stepRow(const Plan &plan);
/// D6: a card read to the person's page painted, among 100,000 people.
core::Result<QList<Line>> personRow(const Plan &plan);
/// D13: an answer of the interview to the refreshed, painted list of what may be asked.
core::Result<QList<Line>> rightsRow(const Plan &plan);
/// D12: D3, D4 and D6 among 1,000 to 1,000,000 people.
core::Result<QList<Line>> growthRow(const Plan &plan);

}   // namespace bench
