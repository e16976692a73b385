#pragma once

#include "ui/review/review_rows.h"

#include <QAbstractTableModel>
#include <QList>

namespace ui {

class CaseModel;

/// The rows of the review (S8) as a table. A group row spans it; its small words are how many
/// answers it has. Under an answer stand the rows of a list, the warning that was passed there, and
/// what was sent before.
class ReviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ReviewModel(CaseModel &model, QObject *parent = nullptr);

    void refresh();
    /// What is written now, or what was sent before it.
    void setVersion(ReviewVersion version) { m_version = version; }
    ReviewVersion version() const { return m_version; }
    const QList<ReviewRow> &rows() const { return m_rows; }
    /// Question of a row; empty for a group.
    QString keyAt(int row) const;
    /// Null when there is no such row.
    const ReviewRow *rowAt(int row) const;
    bool isGroup(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// The arrows pass over the headings.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    enum Column { Question, Answer, Where, Change, Columns };

private:
    QString actionOf(const ReviewRow &row) const;

    CaseModel &m_model;
    ReviewVersion m_version = ReviewVersion::Now;
    QList<ReviewRow> m_rows;
};

}   // namespace ui
