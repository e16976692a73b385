#include "ui/sync/outbox_model.h"

#include "ui/sync/outbox_words.h"
#include "ui/widgets/table_style.h"
#include "ui/words/window_dates.h"

#include <algorithm>

namespace ui {

using core::casework::OutboxItem;
using core::casework::OutboxState;

OutboxModel::OutboxModel(const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock)
{
}

void OutboxModel::setItems(const QList<OutboxItem> &items, bool online)
{
    m_all = items;
    m_online = online;
    std::stable_partition(m_all.begin(), m_all.end(), isToCorrect);
    show();
}

void OutboxModel::setOnlyToCorrect(bool only)
{
    m_onlyToCorrect = only;
    show();
}

bool OutboxModel::isToCorrect(const OutboxItem &item)
{
    return item.state == OutboxState::Quarantined;
}

void OutboxModel::show()
{
    beginResetModel();
    m_items = m_all;
    if (m_onlyToCorrect)
        m_items.removeIf([](const OutboxItem &item) { return !isToCorrect(item); });
    endResetModel();
}

const OutboxItem *OutboxModel::itemAt(int row) const
{
    return row >= 0 && row < m_items.size() ? &m_items[row] : nullptr;
}

int OutboxModel::waiting() const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [](const OutboxItem &item) {
        return item.state != OutboxState::Received;
    }));
}

int OutboxModel::countOf(OutboxState state) const
{
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(),
                      [state](const OutboxItem &item) { return item.state == state; }));
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    const OutboxItem &item = m_items[index.row()];
    if (role == widgets::ChipRole && index.column() == State)
        return QVariant::fromValue(outboxChip(item.state, m_online));
    if (role == widgets::StrongRole)
        return index.column() == What;
    if (role == widgets::MonoRole)
        return index.column() == Code;
    if (role == widgets::LinkRole)
        return index.column() == Action && isToCorrect(item);
    if (role == Qt::AccessibleTextRole && index.column() == Action)
        return isToCorrect(item) ? tr("Correggi: %1").arg(item.title) : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return item.title;
    case Code:
        return item.localNumber;
    case Since: {
        const QString waited = item.state == OutboxState::Received
                                   ? QString()
                                   : waitedFor(item.since, m_clock.nowUtc());
        const QString when = whenWords(item.since, m_clock.today());
        return waited.isEmpty() ? when : when + QStringLiteral(" · ") + waited;
    }
    case State:
        return outboxChip(item.state, m_online).word;
    case Action:
        return isToCorrect(item) ? tr("Correggi") : QString();
    default:
        return outboxReason(item, m_online);
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Che cosa");
    case Code:
        return tr("Codice");
    case Since:
        return tr("Da quando");
    case State:
        return tr("Stato");
    case Action:
        return QString();
    default:
        return tr("Perché");
    }
}

}   // namespace ui
