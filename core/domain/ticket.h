#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/interval.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

using TicketId = Id<struct TicketTag>;

}   // namespace core

namespace core::domain {

/// Where a number of the queue is. Waiting and Hold can be called; NoShow and Left can still be
/// recalled on their day; Done became a visit that is closed.
enum class TicketState { Waiting, Called, Serving, Hold, NoShow, Left, Done };

/// Stable codes for storage: `waiting`, `called`, `serving`, `hold`, `no_show`, `left`, `done`.
QString ticketStateCode(TicketState state);

/// After so many calls without an answer a ticket may become NoShow.
inline constexpr int kMostCalls = 3;

/// Codes of the reasons for being called before others (experience.md §9): appuntamento,
/// gravidanza, bambino_piccolo, disabilita, eta, scade_oggi.
const QStringList &priorityCodes();

/// A number of the queue. It knows what is needed and never who: no name, no code, no person.
struct Ticket {
    TicketId id;
    QString number;          // "F12": letter of the service and number of the day
    QString service;         // lavoro, famiglia, pensione, sostegno, documenti, altro
    QString priority;        // one of priorityCodes(), or empty
    QDateTime appointment;   // UTC; with priority appuntamento only: not before others until then
    TicketState state = TicketState::Waiting;
    QDateTime arrivedAt;         // UTC
    QList<QDateTime> calledAt;   // UTC, oldest first
    QList<Interval> served;
    QList<Interval> held;
    VisitId visit;       // what it became; null until somebody is at the desk with it
    bool kept = false;   // carried over the closing of its day

    /// In the queue or at the desk: a day that ends has something to do with it.
    bool isLive() const;
    bool mayBeCalled() const;

    QJsonObject toJson() const;
    /// @error Corrupt  a member is missing or of another type.
    static Result<Ticket> fromJson(const QJsonObject &json);

    bool operator==(const Ticket &) const = default;
};

/// `a` is called before `b` at `now`: a stated reason first, then who arrived first, then the lower
/// number of the day. The same for every desk and every repaint.
bool comesBefore(const Ticket &a, const Ticket &b, const QDateTime &now);

}   // namespace core::domain
