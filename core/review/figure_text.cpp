#include "core/review/figure_text.h"

#include "core/base/italian_date.h"

#include <QHash>
#include <QMap>

namespace core::review {

using namespace Qt::StringLiterals;
using rules::Rational;
using rules::Unit;

namespace {

QString one(const QString &unit)
{
    static const QHash<QString, QString> kWords = {{u"day"_s, u"giorno"_s},
                                                   {u"week"_s, u"settimana"_s},
                                                   {u"month"_s, u"mese"_s},
                                                   {u"year"_s, u"anno"_s},
                                                   {u"EUR"_s, u"€"_s}};
    return kWords.value(unit, unit);
}

QString many(const QString &unit)
{
    static const QHash<QString, QString> kWords = {{u"day"_s, u"giorni"_s},
                                                   {u"week"_s, u"settimane"_s},
                                                   {u"month"_s, u"mesi"_s},
                                                   {u"year"_s, u"anni"_s},
                                                   {u"EUR"_s, u"€"_s}};
    return kWords.value(unit, unit);
}

QString perWords(const QString &unit)
{
    static const QHash<QString, QString> kWords = {{u"day"_s, u"al giorno"_s},
                                                   {u"week"_s, u"alla settimana"_s},
                                                   {u"month"_s, u"al mese"_s},
                                                   {u"year"_s, u"all’anno"_s}};
    return kWords.value(unit, u"per "_s + unit);
}

}   // namespace

QString exactText(const Rational &number)
{
    const auto text = rules::toDecimalText(number);
    const auto back = rules::rationalFromDecimal(text);
    if (back && *back == number)
        return text;
    return QString::fromStdString(number.str());
}

QString italianWritten(const QString &decimal)
{
    const auto point = decimal.indexOf(u'.');
    auto whole = point < 0 ? decimal : decimal.left(point);
    const qsizetype first = whole.startsWith(u'-') ? 1 : 0;
    for (auto at = whole.size() - 3; at > first; at -= 3)
        whole.insert(at, u'.');
    return point < 0 ? whole : whole + u',' + decimal.mid(point + 1);
}

QString italianDecimal(const Rational &number)
{
    const auto text = exactText(number);
    return text.contains(u'/') ? text : italianWritten(text);
}

QString numberWords(const Rational &number, const QString &duration)
{
    if (!duration.isEmpty())
        return italianDecimal(number) + u' ' + (number == 1 ? one(duration) : many(duration));
    const Rational hundredfold = number * 100;
    if (number > 0 && number < 1 && rules::isWhole(hundredfold))
        return italianDecimal(hundredfold) + u'%';
    return italianDecimal(number);
}

QString figureWords(const Rational &number, const Unit &unit)
{
    const auto text = unit.toString();
    if (text == u"percent"_s)
        return italianDecimal(number * 100) + u'%';
    auto figure = italianDecimal(number);
    if (unit.isMoney()) {
        const auto decimals = figure.section(u',', 1).size();
        figure += decimals == 0 ? u",00"_s : decimals == 1 ? u"0"_s : QString();
    }
    const auto top = text.section(u'/', 0, 0);
    const auto words = number == 1 ? one(top) : many(top);
    const auto bottom = text.section(u'/', 1);
    return (figure + u' ' + words + u' ' + (bottom.isEmpty() ? QString() : perWords(bottom)))
        .trimmed();
}

QString unitWords(const Unit &unit)
{
    const auto text = unit.toString();
    const auto bottom = text.section(u'/', 1);
    return (many(text.section(u'/', 0, 0)) + u' ' +
            (bottom.isEmpty() ? QString() : perWords(bottom)))
        .trimmed();
}

QString roundingWords(const rules::ParsedRounding &rounding)
{
    if (rounding.exact)
        return u"nessuno: resta esatto, si mostra al centesimo"_s;
    if (rounding.function.isEmpty())
        return {};
    const auto step = italianDecimal(rounding.step);
    if (rounding.function == u"floor"_s)
        return u"per difetto, a %1"_s.arg(step);
    if (rounding.function == u"ceil"_s)
        return u"per eccesso, a %1"_s.arg(step);
    return u"al più vicino, a %1; la metà %2"_s.arg(
        step, rounding.function == u"half_up"_s ? u"in su"_s : u"al pari"_s);
}

QString outcomeWords(const QString &code)
{
    static const QMap<QString, QString> kWords = {{u"probable"_s, u"probabile"_s},
                                                  {u"maybe"_s, u"forse"_s},
                                                  {u"no"_s, u"no"_s},
                                                  {u"referral"_s, u"rinvio"_s},
                                                  {u"ended"_s, u"finita"_s},
                                                  {u"not-yet"_s, u"non ancora"_s},
                                                  {u"not-computable"_s, u"non calcolabile"_s}};
    return kWords.value(code, code);
}

QString rangeWords(const rules::DayRange &days)
{
    const auto from = formatDateItalian(days.from);
    const auto to = formatDateItalian(days.to);
    if (from.isEmpty() && to.isEmpty())
        return u"sempre"_s;
    if (to.isEmpty())
        return u"dal "_s + from;
    return from.isEmpty() ? u"fino al "_s + to : u"dal "_s + from + u" al "_s + to;
}

}   // namespace core::review
