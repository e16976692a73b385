#include "core/reports/rights_report.h"

#include "core/reports/report_context.h"

#include <QMap>

namespace core::reports {

namespace {

using domain::BenefitFinding;
using domain::FindingKind;
using domain::ReportCase;
using domain::ReportVisit;

QList<Column> columns()
{
    const auto column = [](const char *name, const char *meaning) {
        return Column{QString::fromUtf8(name), QString::fromUtf8(meaning)};
    };
    return {
        column("periodo", "primo e ultimo giorno"),
        column("misura", "codice della misura"),
        column("valutate", "visite in cui la misura è stata controllata"),
        column("probabili", "di queste, con esito probabile"),
        column("forse", "di queste, con dati che mancano"),
        column("no", "di queste, con una condizione che manca"),
        column("gia_ricevute", "di queste, con la misura già in pagamento"),
        column("proposte", "visite in cui la persona ha detto se la vuole"),
        column("avviate", "domande aperte nel periodo"),
        column("trasmesse", "domande consegnate nel periodo"),
        column("accolte", "domande accolte nel periodo"),
        column("respinte", "domande respinte nel periodo"),
        column("non_interessa", "visite in cui la persona non la vuole"),
        column("motivo_rinuncia_1", "il motivo più detto da chi non la vuole"),
        column("motivo_no_1", "la condizione che manca più spesso"),
        column("dato_mancante_1", "il dato che manca più spesso"),
        column("importo_annuo_stimato",
               "euro in dodici mesi, somma delle stime delle visite con esito probabile; vuoto se "
               "nessuna è nota"),
    };
}

/// How often each code was given.
class Tally {
public:
    void add(const QString &code)
    {
        if (!code.isEmpty())
            ++m_counts[code];
    }
    /// Empty when none was.
    Cell mostFrequent() const
    {
        QString found;
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
            if (found.isEmpty() || *it > m_counts[found])
                found = it.key();
        return found.isEmpty() ? Cell() : Cell(found);
    }

private:
    QMap<QString, qint64> m_counts;
};

struct Counts {
    QMap<FindingKind, qint64> findings;
    qint64 offered = 0;
    qint64 refused = 0;
    qint64 started = 0;
    qint64 handedIn = 0;
    qint64 granted = 0;
    qint64 denied = 0;
    Money yearly;
    Tally refusals;
    Tally whyNot;
    Tally missing;
};

using ByBenefit = QMap<QString, Counts>;

void countVisit(ByBenefit &all, const ReportVisit &visit)
{
    for (const BenefitFinding &one : visit.findings) {
        Counts &counts = all[one.benefit];
        ++counts.findings[one.kind];
        counts.whyNot.add(one.kind == FindingKind::No ? one.whyNot : QString());
        counts.missing.add(one.missing);
        if (one.kind == FindingKind::Probable)
            counts.yearly = counts.yearly + one.yearly;
    }
    for (const domain::ReportChoice &one : visit.choices) {
        Counts &counts = all[one.benefit];
        ++counts.offered;
        if (one.wanted)
            continue;
        ++counts.refused;
        counts.refusals.add(one.reason);
    }
}

void countCase(ByBenefit &all, const ReportCase &one, const domain::ReportFigures &figures)
{
    const auto within = [&](const QDate &day) { return day >= figures.from && day <= figures.to; };
    const bool counts = within(one.openedOn) || within(one.handedInOn) || within(one.decidedOn);
    if (one.benefit.isEmpty() || !counts)
        return;
    Counts &row = all[one.benefit];
    row.started += within(one.openedOn) ? 1 : 0;
    row.handedIn += within(one.handedInOn) ? 1 : 0;
    if (within(one.decidedOn))
        ++(one.granted ? row.granted : row.denied);
}

QList<Cell> rowOf(const QString &period, const QString &benefit, const Counts &counts)
{
    const auto came = [&](FindingKind kind) { return counts.findings.value(kind); };
    qint64 checked = 0;
    for (const qint64 one : counts.findings)
        checked += one;
    const qint64 euros = (counts.yearly.cents() + 50) / 100;
    return {period,
            benefit,
            checked,
            came(FindingKind::Probable),
            came(FindingKind::Maybe),
            came(FindingKind::No),
            came(FindingKind::Received),
            counts.offered,
            counts.started,
            counts.handedIn,
            counts.granted,
            counts.denied,
            counts.refused,
            counts.refusals.mostFrequent(),
            counts.whyNot.mostFrequent(),
            counts.missing.mostFrequent(),
            counts.yearly == Money() ? Cell() : Cell(euros)};
}

}   // namespace

ReportTable rightsReport(const domain::ReportFigures &figures)
{
    ReportTable table;
    table.name = QStringLiteral("diritti");
    table.columns = columns();
    table.context = contextOf(table.name, figures);
    table.madeAt = figures.madeAt;
    ByBenefit all;
    for (const ReportVisit &visit : figures.visits)
        countVisit(all, visit);
    for (const ReportCase &one : figures.cases)
        countCase(all, one, figures);
    const QString period =
        figures.from.toString(Qt::ISODate) + QLatin1Char('/') + figures.to.toString(Qt::ISODate);
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        table.rows.append(rowOf(period, it.key(), *it));
    return table;
}

}   // namespace core::reports
