#pragma once

#include "core/reports/report_table.h"

#include <QAbstractTableModel>

namespace ui {

/// A report as it is exported, on the screen: same columns, same order.
class ReportTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const core::reports::ReportTable &table);
    const core::reports::ReportTable &table() const { return m_table; }
    QString toText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isNumberColumn(int column) const;

    core::reports::ReportTable m_table;
};

}   // namespace ui
