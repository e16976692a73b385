#include "core/identity/check_character.h"

namespace core::identity {

namespace {

// Odd positions: values of 0–9 equal those of A–J.
constexpr int kOdd[26] = {1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                          20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};

int valueOf(QChar c)
{
    if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
        return c.unicode() - '0';
    if (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
        return c.unicode() - 'A';
    return -1;
}

}   // namespace

QChar checkLetter(const QString &characters)
{
    int sum = 0;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const int value = valueOf(characters[i]);
        if (value < 0)
            return {};
        sum += i % 2 == 0 ? kOdd[value] : value;
    }
    return QChar(u'A' + sum % 26);
}

QChar checkDigit(const QString &tenDigits)
{
    if (tenDigits.size() != 10)
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < tenDigits.size(); ++i) {
        const int digit = tenDigits[i].unicode() - '0';
        if (digit < 0 || digit > 9)
            return {};
        const int value = i % 2 == 0 ? digit : digit * 2;
        sum += value > 9 ? value - 9 : value;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

}   // namespace core::identity
