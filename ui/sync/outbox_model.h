#pragma once

#include "core/base/clock.h"
#include "core/casework/dispatch.h"

#include <QAbstractTableModel>

namespace ui {

/// What is on its way to the centre, refused things on top, each with its reason in words.
class OutboxModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit OutboxModel(const core::Clock &clock, QObject *parent = nullptr);

    void setItems(const QList<core::casework::OutboxItem> &items, bool online);
    const core::casework::OutboxItem *itemAt(int row) const;
    /// Shows only what somebody has to put right.
    void setOnlyToCorrect(bool only);
    /// The centre did not take it: it waits for somebody.
    static bool isToCorrect(const core::casework::OutboxItem &item);
    int waiting() const;
    int countOf(core::casework::OutboxState state) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    enum Column { What, Code, Since, State, Why, Action, Columns };

private:
    void show();

    const core::Clock &m_clock;
    QList<core::casework::OutboxItem> m_all;
    QList<core::casework::OutboxItem> m_items;   // those shown
    bool m_onlyToCorrect = false;
    bool m_online = true;
};

}   // namespace ui
