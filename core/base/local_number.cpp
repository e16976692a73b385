#include "core/base/local_number.h"

#include <QCryptographicHash>

namespace core {

namespace {

const QString kAlphabet = QStringLiteral("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
constexpr int kDigits = 9;

int luhnSum(const QString &number, int factor)
{
    int sum = 0;
    for (qsizetype i = number.size() - 1; i >= 0; --i) {
        const int value = factor * static_cast<int>(kAlphabet.indexOf(number[i]));
        sum += value / 32 + value % 32;
        factor = factor == 2 ? 1 : 2;
    }
    return sum % 32;
}

}   // namespace

QString localNumber(const QUuid &id)
{
    const QByteArray hash = QCryptographicHash::hash(id.toRfc4122(), QCryptographicHash::Sha256);
    quint64 bits = 0;
    for (int i = 0; i < 8; ++i)
        bits = bits << 8 | static_cast<uchar>(hash[i]);
    QString number;
    for (int i = 0; i < kDigits; ++i, bits >>= 5)
        number += kAlphabet[static_cast<qsizetype>(bits & 31)];
    return number + kAlphabet[(32 - luhnSum(number, 2)) % 32];
}

QString groupedLocalNumber(const QString &number)
{
    QString grouped;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped += QLatin1Char(' ');
        grouped += number[i];
    }
    return grouped;
}

std::optional<QString> parseLocalNumber(const QString &typed)
{
    QString number = typed.toUpper();
    number.remove(QLatin1Char(' '));
    if (number.size() != kDigits + 1)
        return std::nullopt;
    for (const QChar c : number)
        if (!kAlphabet.contains(c))
            return std::nullopt;
    return luhnSum(number, 1) == 0 ? std::optional(number) : std::nullopt;
}

}   // namespace core
