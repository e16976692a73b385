#include "tests/bench/line.h"

#include "tests/support/string_makers.h"

#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace bench;

namespace {

const Line kLine{QStringLiteral("D9"),
                 QStringLiteral("carrying, ms"),
                 {.good = 2, .excellent = 1.5},
                 {{30, 10}, {12, 10}, {40, 20}}};

}   // namespace

TEST_CASE("the ratio of a line is the middle one of its rounds", "[bench]")
{
    const QJsonObject row = writeJson({kLine}).first().toObject();
    CHECK(row[QLatin1String("ratio")].toDouble() == Approx(2.0));
    CHECK(row[QLatin1String("min")].toDouble() == Approx(1.2));
    CHECK(row[QLatin1String("max")].toDouble() == Approx(3.0));
    CHECK(row[QLatin1String("product")].toDouble() == Approx(30));
    CHECK(row[QLatin1String("limit")].toDouble() == Approx(10));
}

TEST_CASE("the table has a head and a line for each row, columns under each other", "[bench]")
{
    const QList<QByteArray> rows = writeTable({kLine}).split('\n');
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].contains("2.00 (1.20–3.00)"));
    CHECK(rows[1].contains("2.00 / 1.50"));
    CHECK(rows[0].indexOf("work") == rows[1].indexOf("carrying"));
}

TEST_CASE("the median of a noisy series is not moved by one wild value", "[bench]")
{
    CHECK(median({5}) == 5);
    CHECK(median({9, 1, 1000}) == 9);
    CHECK(median({4, 1, 3, 2}) == 3);
}
