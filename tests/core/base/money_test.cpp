#include "core/base/money.h"
#include "tests/support/string_makers.h"

using core::Money;

TEST_CASE("the machine form of an amount is read to the cent and never guessed", "[base]")
{
    CHECK(Money::fromDecimal(QStringLiteral("1103.07")) == Money::fromCents(110307));
    CHECK(Money::fromDecimal(QStringLiteral("-3.5")) == Money::fromCents(-350));
    CHECK(Money::fromDecimal(QStringLiteral("1234")) == Money::fromCents(123400));
    for (const char *text : {"", "1.234,50", "1,5", "1.005", "1 000", "abc", "1.", ".5", "--1",
                             "99999999999999999999"}) {
        CAPTURE(text);
        CHECK_FALSE(Money::fromDecimal(QString::fromLatin1(text)).has_value());
    }
}

TEST_CASE("an amount is shown as people in Italy write it", "[base]")
{
    CHECK(Money::fromCents(110307).toItalian() == QStringLiteral("1.103,07\u00a0€"));
    CHECK(Money::fromCents(7).toItalian() == QStringLiteral("0,07\u00a0€"));
    CHECK(Money::fromCents(99999).toItalian() == QStringLiteral("999,99\u00a0€"));
    CHECK(Money::fromCents(123456789).toItalian() == QStringLiteral("1.234.567,89\u00a0€"));
    CHECK(Money::fromCents(-110307).toItalian() == QStringLiteral("-1.103,07\u00a0€"));
    CHECK(Money::fromCents(-99999).toItalian() == QStringLiteral("-999,99\u00a0€"));
}

TEST_CASE("the machine form round-trips", "[base]")
{
    for (const std::int64_t cents : {0LL, 1LL, 99LL, 100LL, 110307LL, -1LL, -12345LL}) {
        const Money money = Money::fromCents(cents);
        CHECK(Money::fromDecimal(money.toDecimal()) == money);
    }
}
