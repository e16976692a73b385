#pragma once

#include "core/domain/report_rows.h"

#include <QDate>
#include <QList>

namespace core::reports {

/// A contact is one person who presented on one day; coming back the same day adds none, and a
/// visit with outcome NON_PRESENTATA is none. Gives the first visit of each contact, in order.
QList<domain::ReportVisit> contactsOf(const QList<domain::ReportVisit> &visits);

struct DayCount {
    QDate day;
    int contacts = 0;

    bool operator==(const DayCount &) const = default;
};

/// Contacts of each of the `days` days that end with `last`, oldest first, days without any
/// included.
QList<DayCount> contactsPerDay(const QList<domain::ReportVisit> &visits, const QDate &last,
                               int days = 30);

}   // namespace core::reports
