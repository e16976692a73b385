#pragma once

#include "core/domain/case.h"
#include "core/rules/definition.h"

#include <QAbstractTableModel>

namespace ui {

/// The checklist of a case: a heading for each kind, then its items.
class DocumentRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(const QList<core::rules::Document> &documents,
             const QMap<QString, core::domain::DocumentState> &states);
    /// Empty for a heading.
    QString idAt(int row) const;
    int rowOf(const QString &document) const;
    bool isGroup(int row) const;
    /// Items somebody has to bring, and how many of them are there.
    int required() const;
    int requiredThere() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// The arrows pass over the headings.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    enum Column { Title, State, Columns };

private:
    struct Row {
        QString heading;
        core::rules::Document document;
        core::domain::DocumentState state;
    };
    QString secondLine(const Row &row) const;

    QList<Row> m_rows;
};

}   // namespace ui
