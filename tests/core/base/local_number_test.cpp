#include "core/base/ids.h"
#include "core/base/local_number.h"
#include "tests/support/string_makers.h"

using namespace core;

namespace {

const QUuid kCase(QStringLiteral("018f2f6e-7c1a-7b3e-9d52-0a5b6c7d8e9f"));

}   // namespace

TEST_CASE("a local number is stable, grouped for paper and readable again", "[base]")
{
    const QString number = localNumber(kCase);
    CHECK(number.size() == 10);
    CHECK(number == localNumber(kCase));
    const QString grouped = groupedLocalNumber(number);
    CHECK(grouped.size() == 12);
    CHECK(grouped[4] == QLatin1Char(' '));
    CHECK(parseLocalNumber(grouped.toLower()) == number);
}

TEST_CASE("one wrong character do not pass the check", "[base]")
{
    const QString alphabet = QStringLiteral("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
    for (int sample = 0; sample < 40; ++sample) {
        const QString number = localNumber(QUuid::createUuidV5(kCase, QByteArray::number(sample)));
        REQUIRE(parseLocalNumber(number) == number);
        for (qsizetype at = 0; at < number.size(); ++at) {
            for (const QChar c : alphabet) {
                QString wrong = number;
                wrong[at] = c;
                CHECK(parseLocalNumber(wrong).has_value() == (c == number[at]));
            }
        }
    }
}

TEST_CASE("what is not of the alphabet or of the length is no local number", "[base]")
{
    for (const char *text : {"", "7KQM", "7KQM3T9HX0", "7KQM3T9HXI", "7KQM3T9HX4Z"}) {
        CAPTURE(text);
        CHECK_FALSE(parseLocalNumber(QString::fromLatin1(text)).has_value());
    }
}
