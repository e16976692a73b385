#pragma once

#include "core/reports/report_table.h"

#include <QList>

#include <optional>

namespace core::reports {

/// The middle of the values, or the mean of the two in the middle. Nothing for none.
std::optional<Tenths> median(QList<qint64> values);

/// The smallest value that at least nine tenths of the values do not exceed (nearest rank): always
/// one that was measured. Nothing for none.
std::optional<qint64> ninetiethPercentile(QList<qint64> values);

/// 0–17, 18–29, 30–44, 45–59, 60–66, 67–79, 80+; empty for a negative age (not known).
QString ageBand(int years);

/// Whole minutes of so many seconds, halves up.
qint64 wholeMinutes(qint64 seconds);

/// Whole minutes between two instants, halves up. Nothing when the end is missing or earlier.
std::optional<qint64> minutesBetween(const QDateTime &from, const QDateTime &to);

}   // namespace core::reports
