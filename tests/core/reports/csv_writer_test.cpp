#include "core/reports/csv_writer.h"
#include "tests/support/string_makers.h"

using namespace core::reports;

namespace {

ReportTable tableOf(const QList<Cell> &row)
{
    ReportTable table;
    table.name = QStringLiteral("prova");
    for (qsizetype i = 0; i < row.size(); ++i)
        table.columns.append({QStringLiteral("c%1").arg(i), QStringLiteral("colonna")});
    table.rows.append(row);
    return table;
}

QByteArray machineCell(const Cell &cell)
{
    const QByteArray csv = toCsv(tableOf({cell}), CsvStyle::Machine);
    REQUIRE(csv.startsWith("c0\n"));
    REQUIRE(csv.endsWith('\n'));
    return csv.mid(3, csv.size() - 4);
}

Cell text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QList<Cell> &kinds()
{
    static const QList<Cell> row = {text("Forlì"),      qint64(-3),  Tenths{125}, Tenths{-5},
                                    QDate(2026, 11, 3), QTime(8, 5), Cell(),      text("a;b,c")};
    return row;
}

}   // namespace

TEST_CASE("an Italian spreadsheet gets a mark, semicolons, decimal commas and CRLF", "[reports]")
{
    CHECK(toCsv(tableOf(kinds()), CsvStyle::Italian) ==
          QByteArray("\xEF\xBB\xBF"
                     "c0;c1;c2;c3;c4;c5;c6;c7\r\n"
                     "Forlì;-3;12,5;-0,5;2026-11-03;08:05;;\"a;b,c\"\r\n"));
}

TEST_CASE("a machine gets commas, decimal points and plain lines", "[reports]")
{
    CHECK(toCsv(tableOf(kinds()), CsvStyle::Machine) ==
          QByteArray("c0,c1,c2,c3,c4,c5,c6,c7\n"
                     "Forlì,-3,12.5,-0.5,2026-11-03,08:05,,\"a;b,c\"\n"));
}

TEST_CASE("text that would be a formula is neutralised, numbers are not", "[reports]")
{
    CHECK(machineCell(text("=1+1")) == "'=1+1");
    CHECK(machineCell(text("+39")) == "'+39");
    CHECK(machineCell(text("-x")) == "'-x");
    CHECK(machineCell(text("@SUM(A1)")) == "'@SUM(A1)");
    CHECK(machineCell(text("\tx")) == "'\tx");
    CHECK(machineCell(text("\rx")) == "\"'\rx\"");
    CHECK(machineCell(text("＝1")) == "'＝1");
    CHECK(machineCell(text("=HYPERLINK(\"x\",1)")) == "\"'=HYPERLINK(\"\"x\"\",1)\"");
    CHECK(machineCell(text("a=b")) == "a=b");
    CHECK(machineCell(qint64(-1)) == "-1");
}

TEST_CASE("quotes and line breaks stay inside one cell", "[reports]")
{
    CHECK(machineCell(text("say \"no\"")) == "\"say \"\"no\"\"\"");
    CHECK(machineCell(text("a\nb")) == "\"a\nb\"");
    CHECK(machineCell(text("")).isEmpty());
}

TEST_CASE("a table without rows is its header", "[reports]")
{
    ReportTable table = tableOf({Cell()});
    table.rows.clear();
    CHECK(toCsv(table, CsvStyle::Machine) == "c0\n");
}

TEST_CASE("the legend is a file of its own: context first, then the columns", "[reports]")
{
    ReportTable table = tableOf({Cell()});
    table.context = {{QStringLiteral("versione_regole"), QStringLiteral("412")}};
    CHECK(legendToCsv(table, CsvStyle::Italian) ==
          QByteArray("\xEF\xBB\xBF"
                     "voce;significato\r\nversione_regole;412\r\nc0;colonna\r\n"));
}
