#include "core/reports/visits_report.h"

#include "core/base/clock.h"
#include "core/reports/report_context.h"
#include "core/reports/statistics.h"
#include "core/reports/visit_minutes.h"

namespace core::reports {

namespace {

using domain::ReportVisit;

QList<Column> columns()
{
    const auto column = [](const char *name, const char *meaning) {
        return Column{QString::fromUtf8(name), QString::fromUtf8(meaning)};
    };
    return {
        column("data", "giorno della visita"),
        column("sede", "sede del punto"),
        column("punto", "codice del punto"),
        column("visita_id", "identificativo della visita"),
        column("persona_ps", "pseudonimo della persona, diverso ogni mese"),
        column("canale", "presenza, telefono, video, uscita, posta"),
        column("appuntamento", "si se la persona è venuta a un appuntamento, altrimenti no"),
        column("priorita", "appuntamento, gravidanza, bambino_piccolo, disabilita, eta, "
                           "scade_oggi; vuoto se nessuna"),
        column("ora_arrivo",
               "ora in cui la persona ha preso il numero; senza numero, ora in cui la "
               "visita è stata aperta"),
        column("ora_chiamata", "ora della prima chiamata; vuoto senza numero"),
        column("ora_fine", "ora in cui la visita è stata chiusa; vuoto se ancora aperta"),
        column("attesa_min", "minuti dall'arrivo alla prima chiamata; vuoto senza numero"),
        column("servizio_min", "minuti in cui la persona è stata servita"),
        column("sospensione_min",
               "minuti in cui la visita è stata in pausa; vuoto se non misurati"),
        column("chi_si_presenta", "interessato, delegato, genitore, tutore, "
                                  "amministratore_di_sostegno, accompagnatore, interprete"),
        column("fascia_eta", "età nel giorno della visita; vuoto se la nascita non è nota"),
        column("cittadinanza_gr", "IT, UE, extra_UE, apolide, ND"),
        column("lingua", "lingua parlata (BCP 47)"),
        column("interprete", "si, no"),
        column("bisogni", "codici separati da |"),
        column("misure_valutate", "codici separati da |"),
        column("misure_probabili", "codici separati da |"),
        column("domande_avviate", "numero di domande avviate nella visita"),
        column("domande_trasmesse", "numero di domande consegnate nella visita"),
        column("esito", "codice; vuoto se la visita è ancora aperta"),
        column("prossimo_passo", "codice; altro se scritto a parole"),
        column("prossimo_passo_data", "giorno del prossimo passo"),
        column("fuori_linea", "si se il centro non è stato raggiungibile, altrimenti no"),
    };
}

Cell textOrEmpty(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

Cell dateOrEmpty(const QDate &date)
{
    return date.isValid() ? Cell(date) : Cell();
}

Cell timeOf(const QDateTime &instant)
{
    return instant.isValid() ? Cell(inItaly(instant).time()) : Cell();
}

Cell numberOrEmpty(const std::optional<qint64> &number)
{
    return number ? Cell(*number) : Cell();
}

Cell yesNo(bool yes)
{
    return yes ? QStringLiteral("si") : QStringLiteral("no");
}

Cell codes(const QStringList &list)
{
    return textOrEmpty(list.join(QLatin1Char('|')));
}

Cell nextStep(const QString &written)
{
    static const QStringList kCodes = {
        QStringLiteral("appuntamento"),  QStringLiteral("documenti"),
        QStringLiteral("risposta_inps"), QStringLiteral("servizi_sociali"),
        QStringLiteral("anagrafe"),      QStringLiteral("patronato")};
    if (written.isEmpty())
        return {};
    const QString code = written.trimmed().toLower();
    return kCodes.contains(code) ? code : QStringLiteral("altro");
}

QList<Cell> rowOf(const ReportVisit &visit, const domain::ReportFigures &figures)
{
    return {visit.day,
            textOrEmpty(figures.site),
            textOrEmpty(figures.desk),
            visit.visitId,
            visit.person,
            visit.channel,
            yesNo(visit.onAppointment),
            textOrEmpty(visit.priority),
            timeOf(visit.arrivedAt.isValid() ? visit.arrivedAt : visit.openedAt),
            timeOf(visit.calledAt),
            timeOf(visit.closedAt),
            numberOrEmpty(waitingMinutes(visit)),
            numberOrEmpty(serviceMinutes(visit)),
            numberOrEmpty(holdMinutes(visit)),
            visit.present,
            textOrEmpty(ageBand(visit.ageYears)),
            visit.citizenship.isEmpty() ? QStringLiteral("ND") : visit.citizenship,
            textOrEmpty(visit.language),
            yesNo(visit.interpreter),
            codes(visit.needs),
            codes(visit.benefitsAssessed),
            codes(visit.benefitsProbable),
            qint64(visit.casesStarted),
            qint64(visit.casesHandedIn),
            textOrEmpty(visit.outcome),
            nextStep(visit.nextStep),
            dateOrEmpty(visit.nextStepOn),
            yesNo(visit.offline)};
}

}   // namespace

ReportTable visitsReport(const domain::ReportFigures &figures)
{
    ReportTable table;
    table.name = QStringLiteral("visite");
    table.columns = columns();
    table.context = contextOf(table.name, figures);
    table.madeAt = figures.madeAt;
    for (const ReportVisit &visit : figures.visits)
        table.rows.append(rowOf(visit, figures));
    return table;
}

}   // namespace core::reports
