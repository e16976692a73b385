#include "tests/app/ctl/ctl_program.h"

using tests::ctl;

namespace {

const QByteArray kTable =
    "data_cessazione,categoria,causa_cessazione,settimane_quadriennio,imponibile_quadriennio,"
    "data_domanda,data_nascita\n"
    "2026-03-31,subordinato_privato,licenziamento_gmo,208,72000,2026-04-20,1986-02-03\n"
    "2026-03-31,subordinato_privato,licenziamento_gmo,dieci,72000,2026-04-20,1986-02-03\n"
    "2026-03-31,subordinato_privato,dimissioni_volontarie,208,72000,2026-04-20,1986-02-03\n";

const QStringList kNaspi{QStringLiteral("screen"),     QStringLiteral("-"),
                         QStringLiteral("--on"),       QStringLiteral("2026-04-20"),
                         QStringLiteral("--known-on"), QStringLiteral("2026-04-20"),
                         QStringLiteral("--benefit"),  QStringLiteral("naspi")};

}   // namespace

TEST_CASE("screen reads standard input, writes a line for each household and names the bad ones",
          "[ctl][naspi]")
{
    const auto ended = ctl(kNaspi, kTable);
    INFO(ended.err.toStdString());
    CHECK(ended.exitCode == 2);
    const auto lines = ended.out.split('\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == "household,benefit,outcome,amount,unit");
    CHECK(lines[1].startsWith("1,naspi,"));
    CHECK(lines[1].endsWith(",1103.07,EUR/month"));
    CHECK(lines[2].startsWith("3,naspi,no,"));
    CHECK(ended.err.contains("riga 3: "));
    CHECK(ended.err.contains("settimane_quadriennio"));
}

TEST_CASE("screen ends with 0 when every line was read", "[ctl][naspi]")
{
    auto lines = kTable.split('\n');
    lines.removeAt(2);
    CHECK(ctl(kNaspi, lines.join('\n')).exitCode == 0);
}

TEST_CASE("screen refuses a benefit or a column that nobody knows, and a file that is not there",
          "[ctl]")
{
    auto other = kNaspi;
    other.last() = QStringLiteral("nessuna");
    CHECK(ctl(other, kTable).exitCode == 2);
    const auto column = ctl(kNaspi, "colore\nrosso\n");
    CHECK(column.exitCode == 2);
    CHECK(column.err.contains("colore"));
    auto missing = kNaspi;
    missing[1] = QStringLiteral("non-ci-sono.csv");
    CHECK(ctl(missing).exitCode == 5);
}
