#include "core/base/typed_input.h"

#include "core/base/italian_date.h"

#include <QRegularExpression>

namespace core {

namespace {

constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2200;

tl::unexpected<TypedFault> fault(TypedFault code)
{
    return tl::unexpected<TypedFault>(code);
}

int pastYear(int twoDigits, int month, int day, const QDate &reference)
{
    int year = reference.year() / 100 * 100 + twoDigits;
    const auto isLater = [&] {
        return year > reference.year() || (year == reference.year() &&
                                           (month > reference.month() ||
                                            (month == reference.month() && day > reference.day())));
    };
    while (isLater())
        year -= 100;
    return year;
}

int nearYear(int twoDigits, const QDate &reference)
{
    const int first = reference.year() - 79;
    const int year = first / 100 * 100 + twoDigits;
    return year < first ? year + 100 : year;
}

Typed<QDate> makeDate(int day, int month, int year)
{
    if (year < kFirstYear || year > kLastYear)
        return fault(TypedFault::YearOutOfRange);
    const QDate date(year, month, day);
    if (!date.isValid())
        return fault(TypedFault::NoSuchDate);
    return date;
}

Typed<QDate> completeDate(int day, int month, const QString &year, const QDate &reference,
                          TwoDigitYear rule)
{
    if (year.isEmpty())
        return fault(TypedFault::YearMissing);
    const int number = year.toInt();
    if (year.size() == 4)
        return makeDate(day, month, number);
    return makeDate(day, month,
                    rule == TwoDigitYear::Past ? pastYear(number, month, day, reference)
                                               : nearYear(number, reference));
}

std::optional<QDate> relativeDay(const QString &word, const QDate &reference)
{
    if (word == QLatin1String("o") || word == QLatin1String("oggi"))
        return reference;
    if (word == QLatin1String("i") || word == QLatin1String("ieri"))
        return reference.addDays(-1);
    if (word == QLatin1String("domani"))
        return reference.addDays(1);
    return std::nullopt;
}

/// Digits with correct thousands points or none, made plain. Nothing when a point stands elsewhere.
std::optional<QString> withoutThousands(const QString &whole)
{
    static const QRegularExpression plain(QStringLiteral("^[0-9]+$"));
    static const QRegularExpression grouped(QStringLiteral("^[1-9][0-9]{0,2}(\\.[0-9]{3})+$"));
    if (!plain.match(whole).hasMatch() && !grouped.match(whole).hasMatch())
        return std::nullopt;
    return QString(whole).remove(QLatin1Char('.'));
}

Typed<Money> makeAmount(bool negative, const QString &digits, const QString &decimals)
{
    static const QRegularExpression zeros(QStringLiteral("^0+(?=[0-9])"));
    const QString whole = QString(digits).remove(zeros);
    if (whole.size() > 12)
        return fault(TypedFault::TooLarge);
    const QString machine = whole + QLatin1Char('.') + decimals.leftJustified(2, QLatin1Char('0'));
    const Money amount = *Money::fromDecimal(machine);
    return negative ? -amount : amount;
}

}   // namespace

Typed<QDate> typedDate(const QString &text, const QDate &reference, TwoDigitYear rule)
{
    static const QRegularExpression iso(QStringLiteral("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$"));
    static const QRegularExpression numbers(
        QStringLiteral("^([0-9]{1,2}) ?[-/. ] ?([0-9]{1,2})(?: ?[-/. ] ?([0-9]{4}|[0-9]{2}))?$"));
    static const QRegularExpression packed(
        QStringLiteral("^([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})$"));
    static const QRegularExpression words(
        QStringLiteral("^([0-9]{1,2})[°º]? ?([a-z]{3,9}\\.?)(?: ?['’]?([0-9]{4}|[0-9]{2}))?$"));

    const QString typed = text.simplified().toLower();
    if (typed.isEmpty())
        return fault(TypedFault::Empty);
    if (const auto day = relativeDay(typed, reference))
        return *day;
    if (const auto match = iso.match(typed); match.hasMatch())
        return makeDate(match.captured(3).toInt(), match.captured(2).toInt(),
                        match.captured(1).toInt());
    for (const QRegularExpression &form : {numbers, packed})
        if (const auto match = form.match(typed); match.hasMatch())
            return completeDate(match.captured(1).toInt(), match.captured(2).toInt(),
                                match.captured(3), reference, rule);
    const auto match = words.match(typed);
    const int month = match.hasMatch() ? monthFromItalian(match.captured(2)) : 0;
    if (month == 0)
        return fault(TypedFault::NotADate);
    return completeDate(match.captured(1).toInt(), month, match.captured(3), reference, rule);
}

Typed<Money> typedAmount(const QString &text)
{
    static const QRegularExpression noise(QStringLiteral("\\s|€|^euro|euro$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression form(QStringLiteral("^([-−]?)([0-9][0-9.,]*)$"));
    static const QRegularExpression pointDecimals(QStringLiteral("^([0-9]+)\\.([0-9]{1,2})$"));

    const QString typed = text.toLower().simplified().remove(noise);
    if (text.simplified().isEmpty())
        return fault(TypedFault::Empty);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return fault(TypedFault::NotAnAmount);
    const bool negative = !match.captured(1).isEmpty();
    const QString figure = match.captured(2);
    if (const auto point = pointDecimals.match(figure); point.hasMatch())
        return makeAmount(negative, point.captured(1), point.captured(2));

    const auto commas = figure.count(QLatin1Char(','));
    if (commas > 1)
        return fault(TypedFault::TwoCommas);
    const QString decimals = commas == 1 ? figure.section(QLatin1Char(','), 1) : QString();
    const auto whole = withoutThousands(figure.section(QLatin1Char(','), 0, 0));
    if (!whole || decimals.contains(QLatin1Char('.')) || (commas == 1 && decimals.isEmpty()))
        return fault(TypedFault::MisplacedSeparator);
    if (decimals.size() > 2)
        return fault(TypedFault::TooManyDecimals);
    return makeAmount(negative, *whole, decimals);
}

Typed<int> typedCount(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return fault(TypedFault::Empty);
    if (!digits.match(typed).hasMatch())
        return fault(TypedFault::NotACount);
    bool fits = false;
    const int count = typed.toInt(&fits);
    if (!fits || count > 999'999'999)
        return fault(TypedFault::TooLarge);
    return count;
}

std::optional<NonAnswer> typedNonAnswer(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed == QLatin1String("?"))
        return NonAnswer::Unknown;
    if (typed == QLatin1String("??"))
        return NonAnswer::Declined;
    return std::nullopt;
}

}   // namespace core
