#include "core/review/caseload.h"

#include "tests/support/string_makers.h"

#include <QBuffer>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace core;
using namespace core::review;

namespace {

CellKind kindOf(const QString &name)
{
    if (name == QLatin1String("lavora"))
        return CellKind::YesNo;
    if (name == QLatin1String("isee"))
        return CellKind::Number;
    return name == QLatin1String("componenti") ? CellKind::List : CellKind::Word;
}

QList<Household> households(const QByteArray &text)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    auto reader = CaseloadReader::open(buffer, kindOf);
    REQUIRE(reader);
    QList<Household> all;
    while (const auto household = reader->next())
        all.append(*household);
    return all;
}

Error faultOf(const QByteArray &text)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = CaseloadReader::open(buffer, kindOf);
    REQUIRE_FALSE(reader);
    return reader.error();
}

}   // namespace

TEST_CASE("a table of households is read by its first line, empty cells are unknown", "[review]")
{
    const auto all = households("isee,lavora,citta\n1000.50,1,Roma\n\n,no,\n");
    REQUIRE(all.size() == 2);
    CHECK(all[0].number == 1);
    CHECK(all[0].line == 2);
    CHECK(all[0].facts.value(QLatin1String("isee")).toString() == QStringLiteral("1000.50"));
    CHECK(all[0].facts.value(QLatin1String("lavora")).toBool());
    CHECK(all[1].number == 2);
    CHECK(all[1].line == 4);
    CHECK(all[1].facts.size() == 1);
    CHECK(all[1].facts.value(QLatin1String("lavora")) == QJsonValue(false));
}

TEST_CASE("a table from an Italian spreadsheet has semicolons, decimal commas and a mark",
          "[review]")
{
    const auto all =
        households("\xEF\xBB\xBFisee;citta\r\n1000,50;\"Reggio; Emilia \"\"E\"\"\"\r\n");
    REQUIRE(all.size() == 1);
    CHECK(all[0].facts.value(QLatin1String("isee")).toString() == QStringLiteral("1000.50"));
    CHECK(all[0].facts.value(QLatin1String("citta")).toString() ==
          QStringLiteral("Reggio; Emilia \"E\""));
}

TEST_CASE("a list of members stands in a cell as JSON", "[review]")
{
    const auto all = households("componenti\n\"[{\"\"nome\"\": \"\"a\"\"}]\"\n\"[rotto\"\n");
    REQUIRE(all.size() == 2);
    CHECK(all[0].facts.value(QLatin1String("componenti")).toArray().size() == 1);
    CHECK_FALSE(all[1].fault.isEmpty());
    CHECK(all[1].facts.isEmpty());
}

TEST_CASE("households are read from objects, one a line", "[review]")
{
    const auto all = households("{\"isee\": 5}\n\n{\"isee\": \n{\"isee\": null, \"x\": [1]}");
    REQUIRE(all.size() == 3);
    CHECK(all[0].facts.value(QLatin1String("isee")).toInt() == 5);
    CHECK_FALSE(all[1].fault.isEmpty());
    CHECK(all[1].line == 3);
    CHECK(all[2].number == 3);
    CHECK(all[2].facts.size() == 2);
}

TEST_CASE("a line with more or fewer cells than the first is a fault of that line", "[review]")
{
    const auto all = households("a,b\n1\n1,2,3\n1,2\n\"1,2\n");
    REQUIRE(all.size() == 4);
    CHECK_FALSE(all[0].fault.isEmpty());
    CHECK_FALSE(all[1].fault.isEmpty());
    CHECK(all[2].fault.isEmpty());
    CHECK_FALSE(all[3].fault.isEmpty());
}

TEST_CASE("a line too long for a household is one bad line", "[review]")
{
    const auto all = households("a\n" + QByteArray(3 * 1024 * 1024, 'x') + "\n1\n");
    REQUIRE(all.size() == 2);
    CHECK(all[1].facts.value(QLatin1String("a")).toString() == QStringLiteral("1"));
    CHECK(all[1].line == 3);
    CHECK(all[0].facts != QJsonObject{{QStringLiteral("a"), QString()}});
}

TEST_CASE("a caseload without households or with a column twice is refused", "[review]")
{
    CHECK(faultOf("").code == ErrorCode::Invalid);
    CHECK(faultOf("a,b,a\n1,2,3\n").detail.contains(QLatin1Char('a')));
    CHECK(faultOf("a,,b\n").code == ErrorCode::Invalid);
}
