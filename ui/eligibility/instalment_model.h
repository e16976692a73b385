#pragma once

#include "core/rules/decision.h"

#include <QAbstractTableModel>

namespace ui {

/// The months of a schedule: number, first day, amount.
class InstalmentModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSchedule(const QList<core::rules::Instalment> &schedule);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<core::rules::Instalment> m_schedule;
};

}   // namespace ui
