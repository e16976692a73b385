#pragma once

#include <QDate>
#include <QString>

namespace core {

/// "3 maggio 1984", whatever the locale of the computer. Empty for an invalid date.
QString formatDateItalian(const QDate &date);

/// 1 to 12 for a month's Italian name or for its first three letters or more ("mag", "sett"), with
/// or without a final point, in any case; 0 otherwise.
int monthFromItalian(const QString &word);

}   // namespace core
