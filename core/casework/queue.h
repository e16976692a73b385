#pragma once

#include "core/base/result.h"
#include "core/domain/ticket.h"
#include "core/domain/visit.h"

#include <QList>
#include <QString>

namespace core::casework {

class DeskContext;

/// What a number is taken for. `service` as in Ticket; `priority` one of priorityCodes() or empty,
/// with `appointment` (UTC) when it is `appuntamento`.
struct TicketWish {
    QString service;
    QString priority = {};
    QDateTime appointment = {};
};

/// The queue of this desk (experience.md §9). Numbers, never names. Every change is the ticket, its
/// visit and the trail in one transaction.
class Queue {
public:
    explicit Queue(DeskContext &context);

    /// A new number that waits. @error Invalid  an unknown service or priority
    Result<domain::Ticket> add(const TicketWish &wish);
    /// A new number whose person is at the desk already: no waiting, service runs. The next visit
    /// that is opened is theirs.
    Result<domain::Ticket> serveNow(const TicketWish &wish);

    /// Numbers of today and those kept from other days: at the desk, called, waiting in the order
    /// they will be called, on hold, absent after their calls. Those done or gone are left out.
    Result<QList<domain::Ticket>> shown();

    /// Calls who comes first. @error NotFound  nobody waits
    Result<domain::Ticket> callNext();
    /// Calls this one: out of turn, back from hold, or once more after it was absent. From the
    /// fourth call on the last one is written over. @error Conflict  it is at the desk or done
    Result<domain::Ticket> call(const TicketId &id);
    /// Shift+F3: calls again whom this desk called last. @error NotFound  nobody was called
    Result<domain::Ticket> recall();
    /// The person is at the desk and no visit is opened yet. @error Conflict
    Result<domain::Ticket> arrived(const TicketId &id);
    /// Waits for a paper or a colleague; with a visit the visit goes on hold. @error Conflict
    Result<domain::Ticket> hold(const TicketId &id);
    /// Back from hold into the queue, or to the desk when it has a visit. @error Conflict
    Result<domain::Ticket> resume(const TicketId &id);
    /// @error Conflict  not called three times yet
    Result<domain::Ticket> noShow(const TicketId &id);
    /// Went away unserved. @error Conflict  it is at the desk or done
    Result<domain::Ticket> left(const TicketId &id);

private:
    template <class Change>
    Result<domain::Ticket> change(const TicketId &id, const QString &action, Change change);
    Result<domain::Ticket> start(const TicketWish &wish, bool atDesk);

    DeskContext &m_context;
};

/// Letters of the services on a ticket, in their order: F, L, P, S, D, A.
struct ServiceLetter {
    QChar letter;
    QString service;
};
QList<ServiceLetter> serviceLetters();

}   // namespace core::casework
