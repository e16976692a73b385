#include "core/reports/statistics.h"
#include "tests/support/string_makers.h"

using namespace core::reports;

TEST_CASE("the median is the middle, or the mean of the two in the middle", "[reports]")
{
    CHECK_FALSE(median({}).has_value());
    CHECK(median({7}) == Tenths{70});
    CHECK(median({9, 1, 5}) == Tenths{50});
    CHECK(median({4, 1, 10, 3}) == Tenths{35});
}

TEST_CASE("nine in ten do not exceed the ninetieth percentile, and it was measured", "[reports]")
{
    CHECK_FALSE(ninetiethPercentile({}).has_value());
    CHECK(ninetiethPercentile({7}) == 7);
    CHECK(ninetiethPercentile({1, 100}) == 100);
    CHECK(ninetiethPercentile({10, 9, 8, 7, 6, 5, 4, 3, 2, 1}) == 9);
    CHECK(ninetiethPercentile({11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}) == 10);
    QList<qint64> hundred;
    for (int i = 1; i <= 100; ++i)
        hundred.append(i);
    CHECK(ninetiethPercentile(hundred) == 90);
}

TEST_CASE("age bands meet without gap", "[reports]")
{
    const auto band = [](int years) { return ageBand(years).toStdString(); };
    CHECK(band(-1).empty());
    CHECK(band(0) == "0–17");
    CHECK(band(17) == "0–17");
    CHECK(band(18) == "18–29");
    CHECK(band(29) == "18–29");
    CHECK(band(30) == "30–44");
    CHECK(band(44) == "30–44");
    CHECK(band(45) == "45–59");
    CHECK(band(60) == "60–66");
    CHECK(band(66) == "60–66");
    CHECK(band(67) == "67–79");
    CHECK(band(79) == "67–79");
    CHECK(band(80) == "80+");
    CHECK(band(104) == "80+");
}

TEST_CASE("minutes are whole, halves up, and never negative", "[reports]")
{
    const QDateTime start({2026, 11, 24}, {8, 0}, Qt::UTC);
    CHECK(minutesBetween(start, start.addSecs(89)) == 1);
    CHECK(minutesBetween(start, start.addSecs(90)) == 2);
    CHECK(minutesBetween(start, start) == 0);
    CHECK_FALSE(minutesBetween(start, start.addSecs(-1)).has_value());
    CHECK_FALSE(minutesBetween(start, QDateTime()).has_value());
}
