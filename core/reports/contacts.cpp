#include "core/reports/contacts.h"

#include <QMap>
#include <QSet>

#include <utility>

namespace core::reports {

QList<domain::ReportVisit> contactsOf(const QList<domain::ReportVisit> &visits)
{
    QList<domain::ReportVisit> contacts;
    QSet<std::pair<QDate, QString>> seen;
    for (const domain::ReportVisit &visit : visits) {
        const std::pair key{visit.day, visit.person};
        if (visit.outcome == QLatin1String("NON_PRESENTATA") || seen.contains(key))
            continue;
        seen.insert(key);
        contacts.append(visit);
    }
    return contacts;
}

QList<DayCount> contactsPerDay(const QList<domain::ReportVisit> &visits, const QDate &last,
                               int days)
{
    QMap<QDate, int> counts;
    for (const domain::ReportVisit &contact : contactsOf(visits))
        ++counts[contact.day];
    QList<DayCount> series;
    for (int back = days - 1; back >= 0; --back) {
        const QDate day = last.addDays(-back);
        series.append({day, counts.value(day)});
    }
    return series;
}

}   // namespace core::reports
