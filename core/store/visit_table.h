#pragma once

#include "core/domain/visit.h"
#include "core/store/record_keys.h"

#include <QDate>
#include <QList>

namespace core::store {

/// Visits, sealed; in clear only the day, whether it is still open and the day
/// of an appointment still to be kept.
/// Every function works inside the caller's transaction.
class VisitTable {
public:
    VisitTable(Database &database, security::Vault &vault);

    /// New or replaced. `localDay` is the day of openedAt at the desk.
    [[nodiscard]] Result<> put(const domain::Visit &visit, const QDate &localDay);
    /// @error NotFound, Locked, Corrupt
    [[nodiscard]] Result<domain::Visit> get(const VisitId &id);
    /// In the order they were opened.
    [[nodiscard]] Result<QList<domain::Visit>> stillOpen();
    /// In the order they were opened; both days included.
    [[nodiscard]] Result<QList<domain::Visit>> ofDays(const QDate &from, const QDate &to);
    /// Visits whose appointment is on a day up to `day` and was neither kept nor missed, by day.
    [[nodiscard]] Result<QList<domain::Visit>> appointmentsUpTo(const QDate &day);
    /// How many visits the day has; needs no key.
    [[nodiscard]] Result<int> countOfDay(const QDate &day);
    [[nodiscard]] Result<> remove(const VisitId &id);

private:
    Result<QList<domain::Visit>> read(Statement statement);

    Database &m_database;
    RecordKeys m_keys;
};

}   // namespace core::store
