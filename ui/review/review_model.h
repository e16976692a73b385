#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace ui {

class CaseModel;

/// Every answer, grouped by section, then those set aside (S8). A group row spans the table. Under
/// the answer to a list each of its rows has a line.
class ReviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ReviewModel(CaseModel &model, QObject *parent = nullptr);

    void refresh();
    /// Question of a row; empty for a group.
    QString keyAt(int row) const;
    bool isGroup(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// The arrows pass over the headings.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    enum Column { Question, Answer, Where, Change, Columns };

private:
    struct Row {
        QString group;   // not empty: a heading
        QString key;
        QString question;
        QString answer;
        QString where;
        QString icon;
        bool aside = false;
        bool detail = false;   // one row of the list above
    };
    void appendGroup(const QString &title, const QStringList &keys, bool aside);
    Row rowFor(const QString &key, bool aside) const;
    void appendListRows(const QString &key, bool aside);

    CaseModel &m_model;
    QList<Row> m_rows;
};

}   // namespace ui
