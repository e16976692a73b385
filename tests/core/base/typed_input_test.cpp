#include "core/base/italian_date.h"
#include "core/base/typed_input.h"
#include "tests/support/string_makers.h"

using namespace core;

namespace {

const QDate kToday(2026, 11, 24);

Typed<QDate> date(const char *text, TwoDigitYear rule = TwoDigitYear::Past)
{
    return typedDate(QString::fromUtf8(text), kToday, rule);
}

QDate dateOr(const char *text, TwoDigitYear rule = TwoDigitYear::Past)
{
    return date(text, rule).value_or(QDate());
}

Typed<Money> amount(const char *text)
{
    return typedAmount(QString::fromUtf8(text));
}

qint64 cents(const char *text)
{
    return amount(text).value_or(Money::fromCents(-99999)).cents();
}

}   // namespace

TEST_CASE("one date may be written in every way operators write it", "[base]")
{
    for (const char *text :
         {"3/5/84", "03/05/1984", "3-5-84", "3.5.1984", "3 5 84", "030584", "03051984",
          "3 maggio 1984", "3 MAGGIO 1984", "3 mag 84", "3 mag. '84", "3 mag 1984", "3maggio1984",
          "1984-05-03", "1984-5-3", " 3 / 5 / 84 ", "3°maggio 84"}) {
        CAPTURE(text);
        CHECK(dateOr(text) == QDate(1984, 5, 3));
    }
    CHECK(dateOr("1° aprile 2026") == QDate(2026, 4, 1));
}

TEST_CASE("today, yesterday and tomorrow count from the reference day", "[base]")
{
    CHECK(dateOr("oggi") == kToday);
    CHECK(dateOr("O") == kToday);
    CHECK(dateOr("ieri") == QDate(2026, 11, 23));
    CHECK(dateOr("i ") == QDate(2026, 11, 23));
    CHECK(dateOr("domani") == QDate(2026, 11, 25));
}

TEST_CASE("two digits of a past year are never after the reference day", "[base]")
{
    CHECK(dateOr("24/11/26") == QDate(2026, 11, 24));
    CHECK(dateOr("25/11/26") == QDate(1926, 11, 25));
    CHECK(dateOr("01/12/26") == QDate(1926, 12, 1));
    CHECK(dateOr("1/1/27") == QDate(1927, 1, 1));
    CHECK(dateOr("1/1/00") == QDate(2000, 1, 1));
}

TEST_CASE("two digits of a near year reach twenty years ahead", "[base]")
{
    CHECK(dateOr("1/1/27", TwoDigitYear::Near) == QDate(2027, 1, 1));
    CHECK(dateOr("1/1/46", TwoDigitYear::Near) == QDate(2046, 1, 1));
    CHECK(dateOr("1/1/47", TwoDigitYear::Near) == QDate(1947, 1, 1));
    CHECK(dateOr("1/1/84", TwoDigitYear::Near) == QDate(1984, 1, 1));
}

TEST_CASE("a date that the calendar does not have is told from no date at all", "[base]")
{
    for (const char *text : {"31/02/2026", "29/02/2025", "29 febbraio 25", "32/01/2026",
                             "3/13/2026", "00/05/2026", "31042026", "2026-02-30"}) {
        CAPTURE(text);
        REQUIRE_FALSE(date(text).has_value());
        CHECK(date(text).error() == TypedFault::NoSuchDate);
    }
    for (const char *text : {"ciao", "3/5/984", "3 maggia 1984", "3 ma 84", "1/2/3/4",
                             "maggio 1984", "5031984", "?", "3,5,84"}) {
        CAPTURE(text);
        REQUIRE_FALSE(date(text).has_value());
        CHECK(date(text).error() == TypedFault::NotADate);
    }
    CHECK(date("29/2/2024").has_value());
}

TEST_CASE("a date without year, out of range or empty is said so", "[base]")
{
    CHECK(date("3/5").error() == TypedFault::YearMissing);
    CHECK(date("3 maggio").error() == TypedFault::YearMissing);
    CHECK(date("3/5/1084").error() == TypedFault::YearOutOfRange);
    CHECK(date("3/5/2984").error() == TypedFault::YearOutOfRange);
    CHECK(date("  ").error() == TypedFault::Empty);
}

TEST_CASE("amounts are read the Italian way, with or without points and sign", "[base]")
{
    CHECK(cents("1.234,50") == 123450);
    CHECK(cents("1234,5") == 123450);
    CHECK(cents("1234") == 123400);
    CHECK(cents("€ 1.234,50") == 123450);
    CHECK(cents("1.234,50 euro") == 123450);
    CHECK(cents("1 234,50\u00a0€") == 123450);
    CHECK(cents("1.234.567,89") == 123456789);
    CHECK(cents("0,5") == 50);
    CHECK(cents("007") == 700);
    CHECK(cents("0") == 0);
    CHECK(cents("-12,30") == -1230);
    CHECK(cents("999.999.999.999,99") == 99999999999999);
}

TEST_CASE("a point before three digits is a thousand, before one or two a comma", "[base]")
{
    CHECK(cents("1.234") == 123400);
    CHECK(cents("12.345.678") == 1234567800);
    CHECK(cents("1234.5") == 123450);
    CHECK(cents("1234.50") == 123450);
}

TEST_CASE("separators that could mean two things are never guessed", "[base]")
{
    for (const char *text : {"1,234.50", "1.23.456", "12.34,5", "1234.567", "1.2345", "0.500",
                             "1..234", "1234,", "1.234,5.0", "1.234.5"}) {
        CAPTURE(text);
        REQUIRE_FALSE(amount(text).has_value());
        CHECK(amount(text).error() == TypedFault::MisplacedSeparator);
    }
    CHECK(amount("1,234,50").error() == TypedFault::TwoCommas);
    CHECK(amount("12,345").error() == TypedFault::TooManyDecimals);
}

TEST_CASE("what is no amount, too large or empty is said so", "[base]")
{
    for (const char *text : {"mille", ",50", "12a", "€", "euro", "--5", "?"}) {
        CAPTURE(text);
        REQUIRE_FALSE(amount(text).has_value());
        CHECK(amount(text).error() == TypedFault::NotAnAmount);
    }
    CHECK(amount("1000000000000").error() == TypedFault::TooLarge);
    CHECK(amount("99999999999999999999999").error() == TypedFault::TooLarge);
    CHECK(amount("").error() == TypedFault::Empty);
}

TEST_CASE("counts are whole numbers from nought up", "[base]")
{
    const auto count = [](const char *text) { return typedCount(QString::fromUtf8(text)); };
    CHECK(count(" 208 ") == 208);
    CHECK(count("0") == 0);
    CHECK(count("007") == 7);
    CHECK(count("999999999") == 999999999);
    CHECK(count("1000000000").error() == TypedFault::TooLarge);
    CHECK(count("99999999999999").error() == TypedFault::TooLarge);
    CHECK(count("12,5").error() == TypedFault::NotACount);
    CHECK(count("-1").error() == TypedFault::NotACount);
    CHECK(count("1 2").error() == TypedFault::NotACount);
    CHECK(count("").error() == TypedFault::Empty);
}

TEST_CASE("one question mark is unknown, two are declined", "[base]")
{
    CHECK(typedNonAnswer(QStringLiteral("?")) == NonAnswer::Unknown);
    CHECK(typedNonAnswer(QStringLiteral(" ?? ")) == NonAnswer::Declined);
    CHECK_FALSE(typedNonAnswer(QStringLiteral("???")).has_value());
    CHECK_FALSE(typedNonAnswer(QStringLiteral("")).has_value());
}

TEST_CASE("dates are written for people with the month as a word", "[base]")
{
    CHECK(formatDateItalian(QDate(1984, 5, 3)) == QStringLiteral("3 maggio 1984"));
    CHECK(formatDateItalian(QDate(2026, 12, 31)) == QStringLiteral("31 dicembre 2026"));
    CHECK(formatDateItalian(QDate()).isEmpty());
    for (int month = 1; month <= 12; ++month) {
        const QDate day(2026, month, 1);
        CHECK(dateOr(formatDateItalian(day).toUtf8().constData(), TwoDigitYear::Near) == day);
    }
    CHECK(monthFromItalian(QStringLiteral("Sett.")) == 9);
    CHECK(monthFromItalian(QStringLiteral("gi")) == 0);
}
