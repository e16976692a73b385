#include "ui/dashboard/queue_model.h"

#include "ui/widgets/table_style.h"
#include "ui/words/day_words.h"

#include <algorithm>

namespace ui {

using core::domain::Ticket;
using core::domain::TicketState;

QueueModel::QueueModel(const core::Clock &clock, const QString &desk, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock), m_desk(desk)
{
}

void QueueModel::setTickets(const QList<Ticket> &tickets)
{
    if (tickets == m_tickets)
        return;
    beginResetModel();
    m_tickets = tickets;
    endResetModel();
}

void QueueModel::tick()
{
    if (!m_tickets.isEmpty())
        Q_EMIT dataChanged(index(0, Wait), index(rowCount() - 1, Priority));
}

const Ticket *QueueModel::at(int row) const
{
    return row >= 0 && row < m_tickets.size() ? &m_tickets[row] : nullptr;
}

int QueueModel::rowOf(const core::TicketId &id) const
{
    for (int row = 0; row < m_tickets.size(); ++row)
        if (m_tickets[row].id == id)
            return row;
    return -1;
}

const Ticket *QueueModel::next() const
{
    const auto found = std::find_if(m_tickets.begin(), m_tickets.end(), [](const Ticket &ticket) {
        return ticket.state == TicketState::Waiting;
    });
    return found == m_tickets.end() ? nullptr : &*found;
}

int QueueModel::waiting() const
{
    return static_cast<int>(
        std::count_if(m_tickets.begin(), m_tickets.end(),
                      [](const Ticket &ticket) { return ticket.state == TicketState::Waiting; }));
}

qint64 QueueModel::minutesOf(const Ticket &ticket) const
{
    return std::max<qint64>(0, ticket.arrivedAt.secsTo(m_clock.nowUtc()) / 60);
}

qint64 QueueModel::medianWait() const
{
    QList<qint64> minutes;
    for (const Ticket &ticket : m_tickets)
        if (ticket.state == TicketState::Waiting)
            minutes.append(minutesOf(ticket));
    if (minutes.isEmpty())
        return 0;
    std::sort(minutes.begin(), minutes.end());
    const qsizetype middle = minutes.size() / 2;
    return minutes.size() % 2 == 1 ? minutes[middle] : (minutes[middle - 1] + minutes[middle]) / 2;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tickets.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString QueueModel::shown(const Ticket &ticket, int column) const
{
    const QString place = ticketPlaceWords(ticket, m_desk);
    switch (column) {
    case Number:
        return ticket.number;
    case Service:
        return ticketServiceWords(ticket.service);
    case Wait:
        return ticket.state == TicketState::Waiting ? minutesWords(minutesOf(ticket))
                                                    : QStringLiteral("—");
    default:
        return place.isEmpty() ? priorityWords(ticket.priority, ticket.appointment) : place;
    }
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    const Ticket *ticket = at(index.row());
    if (!ticket)
        return {};
    const bool waits = ticket->state == TicketState::Waiting;
    if (role == Qt::DisplayRole)
        return shown(*ticket, index.column());
    if (role == Qt::AccessibleTextRole && index.column() == Wait && !waits)
        return tr("non in attesa");
    if (role == widgets::MonoRole || role == widgets::StrongRole)
        return index.column() == Number;
    if (role == widgets::IconRole && index.column() == Priority && waits)
        return priorityIcon(ticket->priority);
    if (role == widgets::MutedRole)
        return index.column() == Priority && !waits;
    if (role == Qt::TextAlignmentRole && index.column() == Wait)
        return QVariant::fromValue<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Wait)
        return QVariant::fromValue<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Numero");
    case Service:
        return tr("Servizio");
    case Wait:
        return tr("Attesa");
    default:
        return tr("Priorità");
    }
}

}   // namespace ui
