#include "core/reports/visits_report.h"
#include "core/reports/xlsx_writer.h"
#include "tests/core/reports/figures.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"
#include "tests/support/zip_reader.h"

#include <QDir>
#include <QTemporaryDir>

using namespace core;
using namespace core::reports;
using namespace tests;

namespace {

ReportTable aTable()
{
    ReportTable table;
    table.name = QStringLiteral("visite");
    table.columns = {{QStringLiteral("testo"), QStringLiteral("un testo")},
                     {QStringLiteral("numero"), QStringLiteral("un numero")},
                     {QStringLiteral("mediana"), QStringLiteral("una mediana")},
                     {QStringLiteral("data"), QStringLiteral("un giorno")},
                     {QStringLiteral("ora"), QStringLiteral("un'ora")},
                     {QStringLiteral("vuoto"), QStringLiteral("niente")}};
    table.rows = {{QStringLiteral("=FORLÌ()"), qint64(42), Tenths{125}, QDate(2026, 11, 24),
                   QTime(12, 0), Cell()}};
    table.context = {{QStringLiteral("versione_regole"), QStringLiteral("412")}};
    table.madeAt = QDateTime({2026, 11, 24}, {12, 6}, Qt::UTC);
    return table;
}

QMap<QString, QByteArray> written(const ReportTable &table)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("riepilogo è.xlsx"));
    REQUIRE(writeXlsx(table, path).has_value());
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);   // no temporary file is left
    return unzipped(readFile(path));
}

const QString kData = QStringLiteral("xl/worksheets/sheet1.xml");

}   // namespace

TEST_CASE("a workbook has the report and its legend as two sheets", "[reports]")
{
    const auto members = written(aTable());
    const QByteArray book = members[QStringLiteral("xl/workbook.xml")];
    CHECK(book.contains("name=\"visite\""));
    CHECK(book.contains("name=\"Legenda\""));
    const QByteArray strings = members[QStringLiteral("xl/sharedStrings.xml")];
    for (const char *text : {"testo", "mediana", "versione_regole", "412", "una mediana", "voce"}) {
        CAPTURE(text);
        CHECK(strings.contains(QByteArray("<t>") + text + "</t>"));
    }
}

TEST_CASE("cells are typed: numbers, days and hours are not text", "[reports]")
{
    const QByteArray sheet = written(aTable())[kData];
    CHECK(sheet.contains("<c r=\"B2\"><v>42</v></c>"));
    CHECK(sheet.contains("<v>12.5</v>"));
    CHECK(sheet.contains("<v>46350</v>"));   // 24 November 2026 in days of the 1900 calendar
    CHECK(sheet.contains("<v>0.5</v>"));     // noon
    CHECK_FALSE(sheet.contains("r=\"F2\""));
}

TEST_CASE("the header of a workbook stays in view", "[reports]")
{
    CHECK(written(aTable())[kData].contains("<pane ySplit=\"1\" topLeftCell=\"A2\""));
}

TEST_CASE("a workbook holds no formula, even when the text looks like one", "[reports]")
{
    const auto members = written(aTable());
    CHECK_FALSE(members[kData].contains("<f>"));
    CHECK(members[QStringLiteral("xl/sharedStrings.xml")].contains("<t>'=FORLÌ()</t>"));
}

TEST_CASE("the same report gives the same workbook, whatever the clock says", "[reports]")
{
    const auto first = written(aTable());
    CHECK(first == written(aTable()));
    CHECK(first[QStringLiteral("docProps/core.xml")].contains("2026-11-24T12:06:00Z"));
}

TEST_CASE("a real report becomes a workbook with a row for each visit", "[reports]")
{
    auto figures = someFigures();
    figures.visits = {aVisit("A", 8), aVisit("B", 9)};
    const QByteArray sheet = written(visitsReport(figures))[kData];
    CHECK(sheet.contains("<dimension ref=\"A1:AB3\"/>"));
}

TEST_CASE("a folder that is not there is an Io error", "[reports]")
{
    const QTemporaryDir folder;
    const auto result = writeXlsx(aTable(), folder.filePath(QStringLiteral("none/x.xlsx")));
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::Io);
}
