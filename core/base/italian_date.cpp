#include "core/base/italian_date.h"

#include <QStringList>

namespace core {

namespace {

const QStringList &monthNames()
{
    static const QStringList names =
        QStringLiteral(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre "
            "novembre dicembre")
            .split(QLatin1Char(' '));
    return names;
}

}   // namespace

QString formatDateItalian(const QDate &date)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("%1 %2 %3")
        .arg(date.day())
        .arg(monthNames()[date.month() - 1])
        .arg(date.year());
}

int monthFromItalian(const QString &word)
{
    QString letters = word.toLower();
    if (letters.endsWith(QLatin1Char('.')))
        letters.chop(1);
    if (letters.size() < 3)
        return 0;
    for (int month = 1; month <= 12; ++month)
        if (monthNames()[month - 1].startsWith(letters))
            return month;
    return 0;
}

}   // namespace core
