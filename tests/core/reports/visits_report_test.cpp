#include "core/reports/csv_writer.h"
#include "core/reports/visits_report.h"
#include "tests/core/reports/figures.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::reports;
using namespace tests;

namespace {

/// The cell of the only row under `column`, as machine CSV text.
QString cellOf(const domain::ReportVisit &visit, const char *column)
{
    auto figures = someFigures();
    figures.visits = {visit};
    ReportTable table = visitsReport(figures);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].name == QLatin1String(column)) {
            table.rows = {{table.rows[0][i]}};
            table.columns = {table.columns[i]};
            return QString::fromUtf8(toCsv(table, CsvStyle::Machine))
                .section(QLatin1Char('\n'), 1, 1);
        }
    }
    return QStringLiteral("no such column");
}

}   // namespace

TEST_CASE("R1 has the columns of the specification in their order", "[reports]")
{
    const QByteArray csv = toCsv(visitsReport(someFigures()), CsvStyle::Machine);
    CHECK(csv == "data,sede,punto,visita_id,persona_ps,canale,appuntamento,priorita,ora_arrivo,"
                 "ora_chiamata,ora_fine,attesa_min,servizio_min,sospensione_min,chi_si_presenta,"
                 "fascia_eta,cittadinanza_gr,lingua,interprete,bisogni,misure_valutate,"
                 "misure_probabili,domande_avviate,domande_trasmesse,esito,prossimo_passo,"
                 "prossimo_passo_data,fuori_linea\n");
}

TEST_CASE("one visit gives one row, with local times and empty cells for what is not recorded",
          "[reports]")
{
    auto figures = someFigures();
    auto visit = aVisit("A1B2C3", 8, 21);
    visit.ageYears = 40;
    visit.needs = QStringList{QStringLiteral("lavoro_perso"), QStringLiteral("casa_affitto")};
    visit.benefitsAssessed = QStringList{QStringLiteral("naspi")};
    visit.benefitsProbable = visit.benefitsAssessed;
    visit.casesStarted = 1;
    visit.casesHandedIn = 1;
    visit.interpreter = true;
    visit.outcome = QStringLiteral("TRASMESSA");
    visit.nextStep = QStringLiteral("documenti");
    visit.nextStepOn = QDate(2026, 12, 1);
    visit.offline = true;
    figures.visits = {visit};
    CHECK(toCsv(visitsReport(figures), CsvStyle::Italian).split('\n')[1] ==
          QByteArray("2026-11-24;Valdirosa, via del Municipio 1;H501-D02;V-8;A1B2C3;presenza;no;;"
                     "09:00;;09:21;;21;;interessato;30–44;IT;it;si;lavoro_perso|casa_affitto;"
                     "naspi;naspi;1;1;TRASMESSA;documenti;2026-12-01;si\r"));
}

TEST_CASE("a visit of the queue has arrival, call, waiting, service and hold", "[reports]")
{
    auto visit = aVisit("A", 8, 30);
    visit.onAppointment = true;
    visit.priority = QStringLiteral("gravidanza");
    visit.arrivedAt = visit.openedAt.addSecs(-21 * 60 - 40);
    visit.calledAt = visit.openedAt.addSecs(-60);
    visit.served = {{visit.openedAt, visit.openedAt.addSecs(600)},
                    {visit.openedAt.addSecs(900), visit.closedAt}};
    visit.held = {{visit.openedAt.addSecs(600), visit.openedAt.addSecs(900)}};
    CHECK(cellOf(visit, "appuntamento") == QStringLiteral("si"));
    CHECK(cellOf(visit, "priorita") == QStringLiteral("gravidanza"));
    CHECK(cellOf(visit, "ora_arrivo") == QStringLiteral("08:38"));
    CHECK(cellOf(visit, "ora_chiamata") == QStringLiteral("08:59"));
    CHECK(cellOf(visit, "attesa_min") == QStringLiteral("21"));
    CHECK(cellOf(visit, "servizio_min") == QStringLiteral("25"));
    CHECK(cellOf(visit, "sospensione_min") == QStringLiteral("5"));
}

TEST_CASE("who came without a number has no waiting, not a waiting of zero", "[reports]")
{
    auto visit = aVisit("A", 8, 30);
    visit.served = {{visit.openedAt, visit.closedAt}};
    CHECK(cellOf(visit, "attesa_min").isEmpty());
    CHECK(cellOf(visit, "ora_chiamata").isEmpty());
    CHECK(cellOf(visit, "ora_arrivo") == QStringLiteral("09:00"));
    CHECK(cellOf(visit, "sospensione_min") == QStringLiteral("0"));
    visit.arrivedAt = visit.calledAt = visit.openedAt;
    CHECK(cellOf(visit, "attesa_min") == QStringLiteral("0"));
}

TEST_CASE("an open visit has no end, no length and no outcome", "[reports]")
{
    auto visit = aVisit("A");
    visit.closedAt = QDateTime();
    visit.outcome.clear();
    CHECK(cellOf(visit, "ora_fine").isEmpty());
    CHECK(cellOf(visit, "servizio_min").isEmpty());
    CHECK(cellOf(visit, "esito").isEmpty());
    CHECK(cellOf(visit, "fuori_linea") == QStringLiteral("no"));
}

TEST_CASE("what the operator wrote as next step does not leave the desk", "[reports]")
{
    auto visit = aVisit("A");
    visit.nextStep = QStringLiteral("chiamare il figlio Mario Rossi al 333");
    CHECK(cellOf(visit, "prossimo_passo") == QStringLiteral("altro"));
    visit.nextStep = QStringLiteral("rossi");
    CHECK(cellOf(visit, "prossimo_passo") == QStringLiteral("altro"));
    visit.nextStep = QStringLiteral(" Appuntamento ");
    CHECK(cellOf(visit, "prossimo_passo") == QStringLiteral("appuntamento"));
    visit.nextStep.clear();
    CHECK(cellOf(visit, "prossimo_passo").isEmpty());
}

TEST_CASE("an unknown age is empty and an unknown citizenship is ND", "[reports]")
{
    auto visit = aVisit("A");
    visit.ageYears = -1;
    visit.citizenship.clear();
    CHECK(cellOf(visit, "fascia_eta").isEmpty());
    CHECK(cellOf(visit, "cittadinanza_gr") == QStringLiteral("ND"));
}

TEST_CASE("a summer visit is shown in summer time", "[reports]")
{
    CHECK(cellOf(aVisit("A", 8, 5, {2026, 7, 1}), "ora_arrivo") == QStringLiteral("10:00"));
}

TEST_CASE("the legend of a report says rules, period, desk and time, and every column", "[reports]")
{
    const auto table = visitsReport(someFigures());
    QMap<QString, QString> legend;
    for (const LegendLine &line : legendOf(table))
        legend.insert(line.name, line.meaning);
    CHECK(legend[QStringLiteral("versione_regole")] == QStringLiteral("412"));
    CHECK(legend[QStringLiteral("punti_compresi")] == QStringLiteral("H501-D02"));
    CHECK(legend[QStringLiteral("dal")] == QStringLiteral("2026-11-24"));
    CHECK(legend[QStringLiteral("fatto_il")] == QStringLiteral("2026-11-24 13:06"));
    CHECK(legendOf(table).size() == table.context.size() + table.columns.size());
    for (const Column &column : table.columns)
        CHECK_FALSE(legend[column.name].isEmpty());
}
