#include "core/rules/value_text.h"
#include "core/rules/wording.h"

#include <QLocale>
#include <QRegularExpression>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

/// How those who live here write dates: English with the day first, Arabic with the digits of the
/// papers in their hands.
QLocale localeOf(const QString &language)
{
    if (language == u"en"_s)
        return {QLocale::English, QLocale::UnitedKingdom};
    if (language == u"ar"_s)
        return {QLocale::Arabic, QLocale::Morocco};
    return QLocale(language);
}

QString dateIn(const QLocale &locale, QDate date)
{
    static const QRegularExpression kWeekday(u"\\s*[,،]?\\s*dddd\\s*[,،]?\\s*"_s);
    auto form = locale.dateFormat(QLocale::LongFormat);
    form.remove(kWeekday);
    return locale.toString(date, form.trimmed());
}

QString orItalian(const Wording &wording, const QString &italian)
{
    return wording.plain(italian).value_or(italian);
}

}   // namespace

QString wordedValue(const Value &value, const Type &type, const Vocabulary &vocabulary,
                    const Wording &wording)
{
    const auto italian = shownValue(value, type, vocabulary);
    if (const auto *date = value.date())
        return dateIn(localeOf(wording.language()), *date);
    const bool isWords = !value.isKnown() || value.choices() != nullptr ||
                         value.text() != nullptr || type.kind == Kind::YesNo;
    return isWords ? orItalian(wording, italian) : italian;
}

}   // namespace core::rules
