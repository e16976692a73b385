#include "ui/paper/paper_dates.h"

#include "ui/words/italian.h"

#include <QLocale>

namespace ui::paper {

namespace {

using namespace Qt::StringLiterals;

/// %1 day, %2 month, %3 year. European digits everywhere: a date is compared with other papers.
QString patternOf(const QString &language)
{
    if (language == "es"_L1)
        return u"%1 de %2 de %3"_s;
    if (language == "zh"_L1)
        return u"%3年%2月%1日"_s;
    return u"%1 %2 %3"_s;
}

QString dayNumber(const QString &language, const QDate &day)
{
    return language == "fr"_L1 && day.day() == 1 ? u"1er"_s : QString::number(day.day());
}

QString plainDay(const QString &language, const QDate &day)
{
    const QString month = language == "zh"_L1
                              ? QString::number(day.month())
                              : QLocale(language).monthName(day.month(), QLocale::LongFormat);
    return patternOf(language).arg(dayNumber(language, day), month, QString::number(day.year()));
}

}   // namespace

Sentence dayIn(const QString &language, const QDate &day)
{
    if (!day.isValid())
        return {};
    return {longDate(day), language.isEmpty() ? QString() : plainDay(language, day)};
}

Sentence weekdayIn(const QString &language, const QDate &day)
{
    if (!day.isValid())
        return {};
    Sentence both = {longDateWithWeekday(day), {}};
    if (language.isEmpty())
        return both;
    const QString weekday = QLocale(language).dayName(day.dayOfWeek(), QLocale::LongFormat);
    const QString rest = plainDay(language, day);
    if (language == "zh"_L1)
        both.other = rest + weekday;
    else
        both.other =
            weekday + (language == "ar"_L1 || language == "fr"_L1 ? u" "_s : u", "_s) + rest;
    return both;
}

}   // namespace ui::paper
