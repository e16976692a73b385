#include "core/casework/name_stamp.h"

#include "core/casework/masked_code.h"

namespace core::casework {

qint32 birthStamp(const QDate &bornOn, int bornYear)
{
    return bornOn.isValid() ? static_cast<qint32>(bornOn.toJulianDay()) : -bornYear;
}

QDate dateOfStamp(qint32 stamp)
{
    return stamp > 0 ? QDate::fromJulianDay(stamp) : QDate();
}

int yearOfStamp(qint32 stamp)
{
    return stamp < 0 ? -stamp : 0;
}

std::array<char, 4> tailOfMask(const QString &code)
{
    std::array<char, 4> tail = {};
    const QByteArray last = code.right(4).toLatin1();
    std::copy(last.begin(), last.end(), tail.begin());
    return tail;
}

QString maskOfTail(const std::array<char, 4> &tail)
{
    return maskedCode(QString::fromLatin1(tail.data(), qstrnlen(tail.data(), tail.size())));
}

}   // namespace core::casework
