#pragma once

#include "core/base/clock.h"
#include "core/domain/ticket.h"

#include <QAbstractTableModel>

namespace ui {

/// Numbers of the queue: number, service, minutes waiting, priority or where it is. No names, ever.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Service, Wait, Priority, Columns };

    /// `desk` as in «ora al banco 2».
    QueueModel(const core::Clock &clock, const QString &desk, QObject *parent = nullptr);

    /// Rows that did not change are not touched, so that the current one stays.
    void setTickets(const QList<core::domain::Ticket> &tickets);
    /// The minutes are told again.
    void tick();

    const QList<core::domain::Ticket> &tickets() const { return m_tickets; }
    /// Null when there is no such row.
    const core::domain::Ticket *at(int row) const;
    int rowOf(const core::TicketId &id) const;
    /// Who is called next; null when nobody waits.
    const core::domain::Ticket *next() const;
    int waiting() const;
    /// Of those who wait, in whole minutes; 0 when nobody does.
    qint64 medianWait() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    qint64 minutesOf(const core::domain::Ticket &ticket) const;
    QString shown(const core::domain::Ticket &ticket, int column) const;

    const core::Clock &m_clock;
    QString m_desk;
    QList<core::domain::Ticket> m_tickets;
};

}   // namespace ui
