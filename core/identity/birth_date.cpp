#include "core/identity/birth_date.h"

namespace core::identity {

constexpr int kOldestYears = 106;

QList<QDate> possibleBirthDates(int twoDigitYear, int month, int day, const QDate &referenceDay)
{
    QList<QDate> dates;
    const int century = referenceDay.year() / 100 * 100;
    for (const int base : {century - 200, century - 100, century}) {
        const QDate date(base + twoDigitYear, month, day);
        if (date.isValid() && date <= referenceDay &&
            referenceDay.year() - date.year() <= kOldestYears)
            dates.append(date);
    }
    return dates;
}

}   // namespace core::identity
