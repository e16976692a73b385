#pragma once

#include "core/domain/case.h"
#include "core/rules/definition.h"

#include <QAbstractTableModel>
#include <QDate>

#include <functional>

namespace ui {

/// The checklist of a case: a heading for each kind, then its items.
class DocumentRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(const QList<core::rules::Document> &documents,
             const QMap<QString, core::domain::DocumentState> &states);
    /// What is known beside the case: pages not yet kept, papers given earlier (day by document
    /// id), and how a pseudonym is said. Before set().
    struct Beside {
        QMap<QString, int> waiting = {};
        QMap<QString, QDate> earlier = {};
        std::function<QString(const QString &pseudonym)> nameOf = {};
        QDate today = {};
    };
    void setBeside(const Beside &beside) { m_beside = beside; }
    /// Word on the button of the row, empty for none.
    QString actionAt(int row) const;
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

    enum Column { Title, State, Action, Columns };

private:
    struct Row {
        QString heading;
        QString meaning;
        core::rules::Document document;
        core::domain::DocumentState state;
    };
    QString secondLine(const Row &row) const;
    QString attachedLine(const Row &row) const;
    QString byWhom(const core::domain::DocumentState &state) const;

    QList<Row> m_rows;
    Beside m_beside;
};

}   // namespace ui
