#include "core/reports/day_summary_report.h"

#include "core/base/clock.h"
#include "core/reports/contacts.h"
#include "core/reports/report_context.h"
#include "core/reports/statistics.h"
#include "core/reports/visit_minutes.h"

#include <algorithm>

namespace core::reports {

namespace {

using domain::ReportCase;
using domain::ReportVisit;

QList<Column> columns()
{
    const auto column = [](const char *name, const char *meaning) {
        return Column{QString::fromUtf8(name), QString::fromUtf8(meaning)};
    };
    return {
        column("data", "giorno"),
        column("sede", "sede del punto"),
        column("servizio", "lavoro, famiglia, pensione, sostegno, documenti, altro"),
        column("contatti",
               "persone che si sono presentate nel giorno per il servizio; chi torna lo "
               "stesso giorno conta una volta"),
        column("persone_interessate", "persone diverse per cui si chiede"),
        column("richieste", "bisogni detti, almeno uno per visita"),
        column("nuove_persone", "persone registrate per la prima volta"),
        column("presenza", "contatti di persona"),
        column("telefono", "contatti per telefono"),
        column("video", "contatti in video"),
        column("uscita", "contatti in uscita"),
        column("attesa_mediana",
               "mediana dei minuti d'attesa di chi aveva un numero ed è stato servito"),
        column("attesa_p90", "minuti d'attesa che nove persone su dieci non hanno superato"),
        column("servizio_mediana", "mediana dei minuti di servizio delle visite chiuse, senza chi "
                                   "non si è presentato"),
        column("abbandoni", "visite con esito ABBANDONO e numeri della coda mai serviti"),
        column("domande_avviate", "domande aperte nel giorno"),
        column("domande_trasmesse", "domande consegnate nel giorno"),
        column("sospese", "domande sospese; solo nel giorno in cui il riepilogo è fatto"),
        column("chiuse", "domande chiuse nel giorno senza consegna"),
        column("aperte_inizio", "domande aperte all'inizio del giorno"),
        column("aperte_fine", "domande aperte alla fine del giorno"),
    };
}

/// Everything of one day and one service.
struct Slice {
    QDate day;
    QString service;
    bool isLastDay = false;
    QList<ReportVisit> visits;
    QList<ReportCase> cases;
    qint64 unserved = 0;
};

bool isOpenAtEndOf(const ReportCase &subject, const QDate &day)
{
    return subject.openedOn <= day && (!subject.leftOn.isValid() || subject.leftOn > day);
}

qint64 countCases(const Slice &slice, const auto &matches)
{
    return std::count_if(slice.cases.begin(), slice.cases.end(), matches);
}

qint64 countVisits(const QList<ReportVisit> &visits, const auto &matches)
{
    return std::count_if(visits.begin(), visits.end(), matches);
}

QList<Cell> visitCells(const Slice &slice)
{
    const QList<ReportVisit> contacts = contactsOf(slice.visits);
    const auto viaChannel = [&](const char *channel) -> Cell {
        return countVisits(contacts, [&](const ReportVisit &visit) {
            return visit.channel == QLatin1String(channel);
        });
    };
    qint64 requests = 0;
    QList<qint64> minutes;
    QList<qint64> waits;
    for (const ReportVisit &visit : slice.visits) {
        if (visit.outcome == QLatin1String("NON_PRESENTATA"))
            continue;
        requests += std::max<qsizetype>(1, visit.needs.size());
        if (const auto length = serviceMinutes(visit))
            minutes.append(*length);
        if (const auto waited = waitingMinutes(visit))
            waits.append(*waited);
    }
    const auto middle = median(minutes);
    const auto middleWait = median(waits);
    const auto longWait = ninetiethPercentile(waits);
    const qint64 newPeople =
        countVisits(contacts, [](const ReportVisit &visit) { return visit.newPerson; });
    const qint64 gaveUp = countVisits(slice.visits, [](const ReportVisit &visit) {
        return visit.outcome == QLatin1String("ABBANDONO");
    });
    return {qint64(contacts.size()),
            qint64(contacts.size()),   // the desk records one person a visit: who comes, for whom
            requests,
            newPeople,
            viaChannel("presenza"),
            viaChannel("telefono"),
            viaChannel("video"),
            viaChannel("uscita"),
            middleWait ? Cell(*middleWait) : Cell(),
            longWait ? Cell(*longWait) : Cell(),
            middle ? Cell(*middle) : Cell(),
            gaveUp + slice.unserved};
}

QList<Cell> caseCells(const Slice &slice)
{
    const QDate day = slice.day;
    const auto suspended =
        countCases(slice, [](const ReportCase &subject) { return subject.suspended; });
    return {
        countCases(slice, [&](const ReportCase &subject) { return subject.openedOn == day; }),
        countCases(slice, [&](const ReportCase &subject) { return subject.handedInOn == day; }),
        slice.isLastDay ? Cell(suspended) : Cell(),
        countCases(slice,
                   [&](const ReportCase &subject) {
                       return subject.leftOn == day && !subject.handedInOn.isValid();
                   }),
        countCases(
            slice,
            [&](const ReportCase &subject) { return isOpenAtEndOf(subject, day.addDays(-1)); }),
        countCases(slice, [&](const ReportCase &subject) { return isOpenAtEndOf(subject, day); })};
}

Slice sliceOf(const domain::ReportFigures &figures, const QDate &day, const QString &service)
{
    Slice slice{day, service, day == inItaly(figures.madeAt).date(), {}, {}, 0};
    for (const ReportVisit &visit : figures.visits)
        if (visit.day == day && visit.service == service)
            slice.visits.append(visit);
    slice.unserved = std::count(figures.unserved.begin(), figures.unserved.end(),
                                domain::ReportTicket{day, service});
    // A case counts on the days it was open, and on the day it left.
    for (const ReportCase &subject : figures.cases)
        if (subject.service == service && subject.openedOn <= day &&
            (!subject.leftOn.isValid() || subject.leftOn >= day))
            slice.cases.append(subject);
    return slice;
}

/// The services of the desk in the order of the reports, then any other in use.
QStringList servicesIn(const domain::ReportFigures &figures)
{
    QStringList services = {QStringLiteral("lavoro"),    QStringLiteral("famiglia"),
                            QStringLiteral("pensione"),  QStringLiteral("sostegno"),
                            QStringLiteral("documenti"), QStringLiteral("altro")};
    const auto add = [&services](const QString &service) {
        if (!services.contains(service))
            services.append(service);
    };
    for (const ReportVisit &visit : figures.visits)
        add(visit.service);
    for (const ReportCase &subject : figures.cases)
        add(subject.service);
    for (const domain::ReportTicket &ticket : figures.unserved)
        add(ticket.service);
    return services;
}

}   // namespace

ReportTable daySummaryReport(const domain::ReportFigures &figures)
{
    ReportTable table;
    table.name = QStringLiteral("riepilogo_giorno");
    table.columns = columns();
    table.context = contextOf(table.name, figures);
    table.madeAt = figures.madeAt;
    const QStringList services = servicesIn(figures);
    const QDate last = std::min(figures.to, inItaly(figures.madeAt).date());
    for (QDate day = figures.from; day <= last; day = day.addDays(1)) {
        for (const QString &service : services) {
            const Slice slice = sliceOf(figures, day, service);
            if (slice.visits.isEmpty() && slice.cases.isEmpty() && slice.unserved == 0)
                continue;
            const Cell site = figures.site.isEmpty() ? Cell() : Cell(figures.site);
            table.rows.append(QList<Cell>{day, site, service} + visitCells(slice) +
                              caseCells(slice));
        }
    }
    return table;
}

}   // namespace core::reports
