#pragma once

#include "core/casework/people.h"

#include <QAbstractTableModel>

namespace ui {

/// People found by a search: name, birth, last characters of the code.
class PersonRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<core::casework::PersonRow> &rows);
    core::PersonId idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<core::casework::PersonRow> m_rows;
};

}   // namespace ui
