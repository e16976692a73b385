#include "core/reports/contacts.h"
#include "core/reports/csv_writer.h"
#include "core/reports/day_summary_report.h"
#include "tests/core/reports/figures.h"
#include "tests/support/string_makers.h"

#include <algorithm>
#include <limits>

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

QString cellText(const Cell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *tenths = std::get_if<Tenths>(&cell))
        return QString::number(double(tenths->tenths) / 10, 'f', 1);
    if (const auto *words = std::get_if<QString>(&cell))
        return *words;
    return {};
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

TEST_CASE("the figures of a made-up day are those counted by hand, cell by cell", "[reports]")
{
    // Each visit told as «arrived, called, opened, closed, hold» in minutes after 08:00; the
    // expected cells are counted again here from these rows, not by the code of the report.
    struct Told {
        int arrived, called, opened, closed, heldFrom, heldTo;
    };
    const QList<Told> day = {
        {0, 4, 5, 25, 0, 0},        {1, 27, 28, 58, 30, 40},    {10, 60, 61, 70, 0, 0},
        {30, 71, 73, 120, 80, 95},  {-1, -1, 121, 131, 0, 0},   {100, 132, 133, 150, 0, 0},
        {99, 151, 152, 153, 0, 0},  {102, 154, 156, 200, 0, 0}, {103, 201, 202, 220, 0, 0},
        {150, 221, 222, 230, 0, 0}, {151, 231, 233, 250, 0, 0}};
    const QDateTime eight(kDay, QTime(8, 0), Qt::UTC);
    const auto minute = [&](int m) { return eight.addSecs(60 * m); };
    auto figures = someFigures();
    QList<int> waits;
    QList<int> services;
    for (const Told &told : day) {
        auto visit = aVisit("x");
        visit.person = QString::number(figures.visits.size());
        visit.openedAt = minute(told.opened);
        visit.closedAt = minute(told.closed);
        int service = told.closed - told.opened;
        if (told.arrived >= 0) {
            visit.arrivedAt = minute(told.arrived);
            visit.calledAt = minute(told.called);
            waits.append(told.called - told.arrived);
        }
        if (told.heldTo > 0) {
            visit.served = {{visit.openedAt, minute(told.heldFrom)},
                            {minute(told.heldTo), visit.closedAt}};
            visit.held = {{minute(told.heldFrom), minute(told.heldTo)}};
            service -= told.heldTo - told.heldFrom;
        } else {
            visit.served = {{visit.openedAt, visit.closedAt}};
        }
        services.append(service);
        figures.visits.append(visit);
    }
    figures.unserved = {{kDay, QStringLiteral("lavoro")},
                        {kDay, QStringLiteral("lavoro")},
                        {kDay, QStringLiteral("famiglia")},
                        {kDay.addDays(-1), QStringLiteral("lavoro")}};
    // The k-th smallest by its definition, by counting: no sorting.
    const auto kth = [](const QList<int> &values, int k) {
        int found = std::numeric_limits<int>::max();
        for (const int value : values)
            if (std::count_if(values.begin(), values.end(), [&](int v) { return v <= value; }) >= k)
                found = std::min(found, value);
        return found;
    };
    REQUIRE(waits.size() == 10);
    const double medianWait = (kth(waits, 5) + kth(waits, 6)) / 2.0;

    const ReportTable table = daySummaryReport(figures);
    const auto cell = [&](int row, const char *name) {
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            if (table.columns[i].name == QLatin1String(name))
                return cellText(table.rows[row][i]);
        return QStringLiteral("no such column");
    };
    REQUIRE(table.rows.size() == 2);
    CHECK(cell(0, "contatti") == QStringLiteral("11"));
    CHECK(cell(0, "attesa_mediana") == QString::number(medianWait, 'f', 1));
    CHECK(cell(0, "attesa_p90") == QString::number(kth(waits, 9)));
    CHECK(cell(0, "servizio_mediana") == QString::number(kth(services, 6)) + QStringLiteral(".0"));
    CHECK(cell(0, "abbandoni") == QStringLiteral("2"));
    // Nobody of «famiglia» was served, and yet somebody came.
    CHECK(cell(1, "servizio") == QStringLiteral("famiglia"));
    CHECK(cell(1, "contatti") == QStringLiteral("0"));
    CHECK(cell(1, "attesa_mediana").isEmpty());
    CHECK(cell(1, "abbandoni") == QStringLiteral("1"));
    // And by eye, for this very day.
    CHECK(cell(0, "attesa_p90") == QStringLiteral("80"));
    CHECK(cell(0, "attesa_mediana") == QStringLiteral("51.0"));
    CHECK(cell(0, "servizio_mediana") == QStringLiteral("17.0"));
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
