#include "core/reports/contacts.h"
#include "core/reports/csv_writer.h"
#include "core/reports/day_summary_report.h"
#include "tests/core/reports/figures.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::reports;
using namespace tests;

namespace {

const QDate kDay(2026, 11, 24);

QByteArray rowsOf(const domain::ReportFigures &figures)
{
    const QByteArray csv = toCsv(daySummaryReport(figures), CsvStyle::Italian);
    return csv.mid(csv.indexOf('\n') + 1);
}

const QByteArray kSite = ";Valdirosa, via del Municipio 1;";

}   // namespace

TEST_CASE("R2 has the columns of the specification in their order, and no row for no work",
          "[reports]")
{
    CHECK(toCsv(daySummaryReport(someFigures()), CsvStyle::Machine) ==
          "data,sede,servizio,contatti,persone_interessate,richieste,nuove_persone,presenza,"
          "telefono,video,uscita,attesa_mediana,attesa_p90,servizio_mediana,abbandoni,"
          "domande_avviate,domande_trasmesse,sospese,chiuse,aperte_inizio,aperte_fine\n");
}

TEST_CASE("a day is summed up by service", "[reports]")
{
    auto figures = someFigures();
    auto first = aVisit("A", 8, 20);
    first.needs = QStringList{QStringLiteral("lavoro_perso"), QStringLiteral("cibo")};
    first.newPerson = true;
    auto phone = aVisit("B", 9, 11);
    phone.channel = QStringLiteral("telefono");
    auto gaveUp = aVisit("C", 10, 4);
    gaveUp.outcome = QStringLiteral("ABBANDONO");
    auto family = aVisit("D", 11, 30);
    family.service = QStringLiteral("famiglia");
    auto open = aVisit("E", 11);
    open.closedAt = QDateTime();
    figures.visits = {first, phone, gaveUp, family, open};
    figures.cases = {aCase(kDay), aCase(kDay.addDays(-3), kDay), aCase(kDay.addDays(-9))};
    CHECK(rowsOf(figures) == "2026-11-24" + kSite +
                                 "lavoro;4;4;5;1;3;1;0;0;;;11,0;1;1;1;0;0;2;2\r\n" + "2026-11-24" +
                                 kSite + "famiglia;1;1;1;0;1;0;0;0;;;30,0;0;0;0;0;0;0;0\r\n");
}

TEST_CASE("who comes back the same day is one contact; who never came is none", "[reports]")
{
    auto figures = someFigures();
    auto again = aVisit("A", 10, 40);
    again.channel = QStringLiteral("video");
    auto absent = aVisit("B", 11, 0);
    absent.outcome = QStringLiteral("NON_PRESENTATA");
    figures.visits = {aVisit("A", 8, 21), again, absent};
    // One contact in presence, two requests, median of 21 and 40.
    CHECK(rowsOf(figures) ==
          "2026-11-24" + kSite + "lavoro;1;1;2;0;1;0;0;0;;;30,5;0;0;0;0;0;0;0\r\n");
}

TEST_CASE("a case is open from its day to the day before it left", "[reports]")
{
    auto figures = someFigures();
    figures.from = kDay.addDays(-2);
    auto closed = aCase(kDay.addDays(-2), QDate(), kDay.addDays(-1));
    auto suspended = aCase(kDay.addDays(-1));
    suspended.suspended = true;
    figures.cases = {closed, suspended};
    const QByteArray noVisits = "lavoro;0;0;0;0;0;0;0;0;;;;0;";
    CHECK(rowsOf(figures) == "2026-11-22" + kSite + noVisits + "1;0;;0;0;1\r\n" + "2026-11-23" +
                                 kSite + noVisits + "1;0;;1;1;1\r\n" + "2026-11-24" + kSite +
                                 noVisits + "0;0;1;0;1;1\r\n");
}

TEST_CASE("days after the report was made have no row", "[reports]")
{
    auto figures = someFigures();
    figures.to = kDay.addDays(3);
    figures.cases = {aCase(kDay)};
    CHECK(daySummaryReport(figures).rows.size() == 1);
}

TEST_CASE("a service that is not of the list has its row too", "[reports]")
{
    auto figures = someFigures();
    auto visit = aVisit("A");
    visit.service = QStringLiteral("tributi");
    figures.visits = {visit};
    CHECK(rowsOf(figures).startsWith("2026-11-24" + kSite + "tributi;1;"));
}

TEST_CASE("the series of contacts has every day, also those without", "[reports]")
{
    auto absent = aVisit("C");
    absent.outcome = QStringLiteral("NON_PRESENTATA");
    const QList visits = {aVisit("A", 8, 5, kDay.addDays(-2)),
                          aVisit("A", 9, 5, kDay.addDays(-2)),
                          aVisit("B", 9, 5, kDay.addDays(-2)),
                          aVisit("A"),
                          absent,
                          aVisit("A", 8, 5, kDay.addDays(-30))};
    CHECK(contactsPerDay(visits, kDay, 3) ==
          QList<DayCount>{{kDay.addDays(-2), 2}, {kDay.addDays(-1), 0}, {kDay, 1}});
    const auto month = contactsPerDay(visits, kDay);
    CHECK(month.size() == 30);
    CHECK(month.first() == DayCount{QDate(2026, 10, 26), 0});
}
