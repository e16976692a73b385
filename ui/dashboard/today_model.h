#pragma once

#include "core/casework/today.h"
#include "core/rules/catalogue.h"

#include <QAbstractTableModel>

namespace ui {

/// «Oggi» as rows: the heading of each group that has any, then its items.
class TodayModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, State, Columns };

    explicit TodayModel(const core::rules::Catalogue &catalogue, QObject *parent = nullptr);

    void setList(const core::casework::TodayList &list);
    /// Null for a heading.
    const core::casework::TodayItem *at(int row) const;
    int rowOf(const core::casework::TodayItem &item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString heading;   // empty for an item
        core::casework::TodayItem item;
    };
    void addGroup(const QString &heading, const QList<core::casework::TodayItem> &items);
    QString benefitName(const QString &id) const;

    const core::rules::Catalogue &m_catalogue;
    core::casework::TodayList m_list;
    QList<Row> m_rows;
};

}   // namespace ui
