#pragma once

#include <QAbstractTableModel>

namespace ui {

class VariantsModel;

/// The table of «E se…»: a row for each benefit that some hypothesis changes, and the total of a
/// year; a column for today and one for each hypothesis.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Today, FirstVariant };

    explicit ComparisonModel(const VariantsModel &variants, QObject *parent = nullptr);

    void refresh();
    /// Of a row; empty for the total.
    QString benefit(int row) const { return m_benefits.value(row); }
    int rowOf(const QString &benefit) const
    {
        return static_cast<int>(m_benefits.indexOf(benefit));
    }
    /// The whole table as text, a line a row.
    QString toText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell;
    Cell cell(int row, int column) const;
    Cell nameCell(int row) const;
    Cell totalCell(int column) const;
    Cell benefitCell(const QString &benefit, int column) const;

    const VariantsModel &m_variants;
    QStringList m_benefits;
    bool m_isGone = false;   // what it shows: at the end of the program windows may go last
};

}   // namespace ui
