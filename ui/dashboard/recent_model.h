#pragma once

#include "core/base/clock.h"
#include "core/casework/case_service.h"
#include "core/rules/catalogue.h"

#include <QAbstractTableModel>
#include <QMap>

namespace ui {

/// The last cases, one digit each: whose, what, who touched it and when, where it is.
class RecentModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Key, What, State, Columns };
    /// The digit of a row, painted in a little box.
    static constexpr int kKeyRole = Qt::UserRole + 1;

    RecentModel(const core::rules::Catalogue &catalogue, const core::Clock &clock,
                QObject *parent = nullptr);

    void setRows(const QList<core::casework::CaseRow> &rows);
    /// Names of operators by pseudonym, and which of them is reading.
    void setNames(const QMap<QString, QString> &names, const QString &me);
    core::CaseId idAt(int row) const;
    int rowOf(const core::CaseId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString what(const core::casework::CaseRow &row) const;
    QString touched(const core::casework::CaseRow &row) const;

    const core::rules::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    QList<core::casework::CaseRow> m_rows;
    QMap<QString, QString> m_names;
    QString m_me;
};

}   // namespace ui
