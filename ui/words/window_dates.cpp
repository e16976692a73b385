#include "ui/words/window_dates.h"

#include "core/base/clock.h"
#include "ui/language/desk_language.h"
#include "ui/words/italian.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

QString translated(const char *words)
{
    return QCoreApplication::translate("ui::WindowDates", words);
}

bool isItalian()
{
    return deskLanguage() == QLatin1String("it");
}

QLocale windowLocale()
{
    return QLocale(deskLanguage());
}

QString month(const QDate &day)
{
    return windowLocale().standaloneMonthName(day.month(), QLocale::LongFormat);
}

}   // namespace

QString dayWords(const QDate &day)
{
    if (isItalian() || !day.isValid())
        return longDate(day);
    //: a day: number, month, year
    return translated(QT_TRANSLATE_NOOP("ui::WindowDates", "%1 %2 %3"))
        .arg(QString::number(day.day()), month(day), QString::number(day.year()));
}

QString monthWords(const QDate &day)
{
    return isItalian() || !day.isValid()
               ? longMonth(day)
               : month(day) + QLatin1Char(' ') + QString::number(day.year());
}

QString weekdayWords(const QDate &day)
{
    if (isItalian() || !day.isValid())
        return longDateWithWeekday(day);
    const QString weekday = windowLocale().standaloneDayName(day.dayOfWeek(), QLocale::LongFormat);
    return weekday + QStringLiteral(", ") + dayWords(day);
}

QString shortDayWords(const QDate &day)
{
    if (isItalian() || !day.isValid())
        return shortDate(day);
    //: a day: number, first letters of the month
    return translated(QT_TRANSLATE_NOOP("ui::WindowDates", "%1 %2"))
        .arg(QString::number(day.day()), month(day).left(3));
}

QString whenWords(const QDateTime &atUtc, const QDate &today)
{
    const QDate day = core::inItaly(atUtc).date();
    const QString word = day == today ? translated(QT_TRANSLATE_NOOP("ui::WindowDates", "oggi"))
                         : day.addDays(1) == today
                             ? translated(QT_TRANSLATE_NOOP("ui::WindowDates", "ieri"))
                             : shortDayWords(day);
    return word + QLatin1Char(' ') + clockTime(atUtc);
}

QString daysLeftWords(const QDate &deadline, const QDate &today)
{
    const qint64 left = today.daysTo(deadline);
    if (left == 0)
        return translated(QT_TRANSLATE_NOOP("ui::WindowDates", "scade oggi"));
    if (left == 1)
        return translated(QT_TRANSLATE_NOOP("ui::WindowDates", "manca 1 giorno"));
    if (left == -1)
        return translated(QT_TRANSLATE_NOOP("ui::WindowDates", "scaduta da 1 giorno"));
    return left > 0
               ? translated(QT_TRANSLATE_NOOP("ui::WindowDates", "mancano %1 giorni")).arg(left)
               : translated(QT_TRANSLATE_NOOP("ui::WindowDates", "scaduta da %1 giorni"))
                     .arg(-left);
}

}   // namespace ui
