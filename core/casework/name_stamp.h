#pragma once

#include <QDate>
#include <QString>

#include <array>

namespace core::casework {

/// A birth in four bytes: the Julian day, minus the year when only that is known, 0 for nothing.
qint32 birthStamp(const QDate &bornOn, int bornYear);
QDate dateOfStamp(qint32 stamp);
int yearOfStamp(qint32 stamp);

/// The last four characters of a masked code; zeros for none.
std::array<char, 4> tailOfMask(const QString &maskedCode);
QString maskOfTail(const std::array<char, 4> &tail);

}   // namespace core::casework
