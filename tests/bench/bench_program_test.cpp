#include "tests/support/program.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

namespace {

tests::Ended bench(const QStringList &arguments)
{
    return tests::runProgram(QStringLiteral(BENCH_PROGRAM), arguments);
}

}   // namespace

TEST_CASE("the benchmark prints a row as an object that other programs can read", "[bench]")
{
    const auto ended =
        bench({QStringLiteral("--only"), QStringLiteral("D3"), QStringLiteral("--rounds"),
               QStringLiteral("1"), QStringLiteral("--json")});
    INFO(ended.err.toStdString());
    REQUIRE(ended.exitCode == 0);
    const QJsonArray rows = QJsonDocument::fromJson(ended.out).array();
    REQUIRE(rows.size() == 1);
    const QJsonObject row = rows.first().toObject();
    CHECK(row.keys() == QStringList{QStringLiteral("id"), QStringLiteral("limit"),
                                    QStringLiteral("max"), QStringLiteral("min"),
                                    QStringLiteral("product"), QStringLiteral("ratio"),
                                    QStringLiteral("target"), QStringLiteral("work")});
    CHECK(row[QLatin1String("id")] == QStringLiteral("D3"));
    CHECK(row[QLatin1String("product")].toDouble() > 0);
    CHECK(row[QLatin1String("limit")].toDouble() > 0);
    CHECK(row[QLatin1String("min")].toDouble() <= row[QLatin1String("ratio")].toDouble());
    CHECK(row[QLatin1String("ratio")].toDouble() <= row[QLatin1String("max")].toDouble());
}

TEST_CASE("the benchmark refuses rows it does not have", "[bench]")
{
    const auto ended = bench({QStringLiteral("--only"), QStringLiteral("D99")});
    CHECK(ended.exitCode == 1);
    CHECK(ended.out.isEmpty());
    CHECK(ended.err.contains("--help"));
}
