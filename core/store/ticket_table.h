#pragma once

#include "core/domain/ticket.h"
#include "core/store/record_keys.h"

#include <QDate>
#include <QList>

namespace core::store {

/// Numbers of the queue, sealed; in clear only the day and whether it is still in the queue.
/// Every function works inside the caller's transaction.
class TicketTable {
public:
    TicketTable(Database &database, security::Vault &vault);

    /// New or replaced. `localDay` is the day of its arrival at the desk.
    [[nodiscard]] Result<> put(const domain::Ticket &ticket, const QDate &localDay);
    /// @error NotFound, Locked, Corrupt
    [[nodiscard]] Result<domain::Ticket> get(const TicketId &id);
    /// In the order they arrived; both days included.
    [[nodiscard]] Result<QList<domain::Ticket>> ofDays(const QDate &from, const QDate &to);
    /// Those in the queue or at the desk, of whatever day, in the order they arrived.
    [[nodiscard]] Result<QList<domain::Ticket>> live();

private:
    Result<QList<domain::Ticket>> read(Statement statement);

    Database &m_database;
    RecordKeys m_keys;
};

}   // namespace core::store
