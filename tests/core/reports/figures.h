#pragma once

#include "core/domain/report_rows.h"

namespace tests {

/// Figures of one desk on 24 November 2026 (Italian winter time: UTC + 1).
inline core::domain::ReportFigures someFigures()
{
    core::domain::ReportFigures figures;
    figures.from = QDate(2026, 11, 24);
    figures.to = QDate(2026, 11, 24);
    figures.site = QStringLiteral("Valdirosa, via del Municipio 1");
    figures.desk = QStringLiteral("H501-D02");
    figures.bundleVersion = QStringLiteral("412");
    figures.madeAt = QDateTime({2026, 11, 24}, {12, 6}, Qt::UTC);
    return figures;
}

/// A closed visit of `person` in presence, opened at `hour` UTC for `minutes`.
inline core::domain::ReportVisit aVisit(const char *person, int hour = 8, int minutes = 20,
                                        QDate day = {2026, 11, 24})
{
    core::domain::ReportVisit visit;
    visit.day = day;
    visit.visitId = QStringLiteral("V-%1").arg(hour);
    visit.person = QString::fromLatin1(person);
    visit.service = QStringLiteral("lavoro");
    visit.channel = QStringLiteral("presenza");
    visit.present = QStringLiteral("interessato");
    visit.openedAt = QDateTime(day, {hour, 0}, Qt::UTC);
    visit.closedAt = visit.openedAt.addSecs(minutes * 60);
    visit.citizenship = QStringLiteral("IT");
    visit.language = QStringLiteral("it");
    visit.outcome = QStringLiteral("INFO");
    return visit;
}

inline core::domain::ReportCase aCase(QDate openedOn, QDate handedInOn = {}, QDate leftOn = {})
{
    return {QStringLiteral("lavoro"),
            QStringLiteral("naspi"),
            openedOn,
            handedInOn,
            leftOn.isValid() ? leftOn : handedInOn,
            false};
}

}   // namespace tests
