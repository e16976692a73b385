#pragma once

#include "core/domain/person.h"

#include <QAbstractTableModel>

namespace ui {

/// The household as the table shows it (W14): the person first, then a row a member; ages are
/// computed, the relation is a sentence.
class HouseholdModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Age, Relation, Born, Source, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setPerson(const core::domain::Person &person, const QDate &today);
    /// Place in Household::members of this row; -1 for the person's own.
    static int memberAt(int row) { return row - 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString ofPerson(int column) const;
    QString ofMember(const core::domain::HouseholdMember &member, int column) const;

    core::domain::Person m_person;
    QDate m_today;
};

}   // namespace ui
