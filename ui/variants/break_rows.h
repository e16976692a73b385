#pragma once

#include "core/triage/curves.h"

#include <QAbstractTableModel>

namespace ui {

/// The breaks of a curve, exact: up to where, what was paid, what is paid from there on, and which
/// condition comes out otherwise.
class BreakRows : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { UpTo, Before, From, After, Why, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setCurve(const core::triage::CurveAxis &axis, const QList<core::interview::Break> &breaks);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    core::triage::CurveAxis m_axis;
    QList<core::interview::Break> m_breaks;
};

}   // namespace ui
