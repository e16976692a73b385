#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace ui {

/// Dates as the windows say them, in the language of the windows (desk_language.h). Papers, whose
/// valid text is Italian, have theirs in italian.h. An invalid day has no words.
QString dayWords(const QDate &day);        // "1° dicembre 2026", "1. Dezember 2026"
QString monthWords(const QDate &day);      // "maggio 2026"
QString weekdayWords(const QDate &day);    // "martedì 24 novembre 2026"
QString shortDayWords(const QDate &day);   // "2 dic", "2. Dez"
/// "oggi 10:42", "ieri 10:42", "12 mar 10:42" seen from `today`.
QString whenWords(const QDateTime &atUtc, const QDate &today);
/// "manca 1 giorno", "mancano 8 giorni", "scade oggi", "scaduta da 3 giorni".
QString daysLeftWords(const QDate &deadline, const QDate &today);

}   // namespace ui
