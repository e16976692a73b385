#pragma once

#include "core/casework/people.h"

#include <QAbstractTableModel>

namespace ui {

/// Two records that may be one person, side by side: what is compared, this record, the other one.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Here, There, Columns };
    /// bool: the two cells of the row differ.
    static constexpr int DiffersRole = Qt::UserRole + 300;

    using QAbstractTableModel::QAbstractTableModel;

    void compare(const core::domain::Person &here, const core::domain::Person &there);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString what;
        QString here;
        QString there;

        bool differs() const { return here != there; }
    };

    QList<Row> m_rows;
    QString m_there;
};

}   // namespace ui
