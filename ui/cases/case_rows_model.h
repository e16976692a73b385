#pragma once

#include "core/base/clock.h"
#include "core/casework/case_service.h"
#include "core/rules/catalogue.h"

#include <QAbstractTableModel>
#include <QSet>

namespace ui {

/// Cases in a list: what, whose, where it is, what comes next, how many days are left, since when.
class CaseRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// OnePerson leaves the name out.
    enum class Scope { Everybody, OnePerson };

    CaseRowsModel(const core::rules::Catalogue &catalogue, const core::Clock &clock, Scope scope,
                  QObject *parent = nullptr);

    /// What comes next and the last day stay empty until they are set.
    void setRows(const QList<core::casework::CaseRow> &rows);
    void setOutlooks(const QList<core::casework::CaseOutlook> &rows);
    /// Cases that two desks changed: nobody has chosen yet (W5).
    void setDiffering(const QList<core::CaseId> &cases);
    core::CaseId idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// OnePerson has only the first four.
    enum Column { What, State, Number, Changed, Next, Deadline, Columns };

private:
    QString what(const core::casework::CaseRow &row) const;
    QString next(const core::casework::CaseOutlook &outlook) const;
    QVariant chip(const core::casework::CaseOutlook &outlook, int column) const;

    const core::rules::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    Scope m_scope;
    QList<core::casework::CaseOutlook> m_rows;
    QSet<core::CaseId> m_differing;
    bool m_known = false;   // the rows have their outlooks
};

}   // namespace ui
