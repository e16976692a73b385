#pragma once

#include "core/base/clock.h"
#include "core/casework/case_service.h"
#include "core/rules/catalogue.h"

#include <QAbstractTableModel>

namespace ui {

/// Cases in a list: what, whose, where it is, since when.
class CaseRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// OnePerson leaves the name out.
    enum class Scope { Everybody, OnePerson };

    CaseRowsModel(const core::rules::Catalogue &catalogue, const core::Clock &clock, Scope scope,
                  QObject *parent = nullptr);

    void setRows(const QList<core::casework::CaseRow> &rows);
    core::CaseId idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    enum Column { What, State, Number, Changed, Columns };

private:
    QString what(const core::casework::CaseRow &row) const;

    const core::rules::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    Scope m_scope;
    QList<core::casework::CaseRow> m_rows;
};

}   // namespace ui
