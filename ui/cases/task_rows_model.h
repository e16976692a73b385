#pragma once

#include "core/casework/case_tasks.h"

#include <QAbstractTableModel>
#include <QList>

#include <functional>

namespace ui {

class CaseModel;

/// The eight tasks of the case that is open (S5): digit, name, status, who and when.
class TaskRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// `nameOf` gives the name of an operator by pseudonym.
    TaskRowsModel(const CaseModel &model, std::function<QString(const QString &)> nameOf,
                  QObject *parent = nullptr);

    void refresh();
    const QList<core::casework::TaskRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    enum Column { Digit, What, State, Who, Go, Columns };

private:
    QString words(const core::casework::TaskRow &row, int column) const;

    const CaseModel &m_model;
    std::function<QString(const QString &)> m_nameOf;
    QList<core::casework::TaskRow> m_rows;
};

}   // namespace ui
