#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace ui {

/// Dates and times as papers say them, whatever the language of the computer or the windows: the
/// valid text of every paper is Italian. Windows have theirs in window_dates.h.
QString longDate(const QDate &day);              // "3 maggio 2026", "1° dicembre 2026"
QString longMonth(const QDate &day);             // "maggio 2026"
QString longDateWithWeekday(const QDate &day);   // "martedì 24 novembre 2026"
QString shortDate(const QDate &day);             // "2 dic"
QString clockTime(const QDateTime &atUtc);       // "10:42" on an Italian wall clock
/// "oggi 10:42", "ieri 10:42", "12 mar 10:42" seen from `today`.
QString whenSeenFrom(const QDateTime &atUtc, const QDate &today);

}   // namespace ui
