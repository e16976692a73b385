#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace ui::widgets {

/// Roles that RowDelegate reads besides Qt's own. Models of any page may answer them.
enum RowRole {
    ChipRole = Qt::UserRole + 100,   ///< ChipSpec: painted instead of the text
    SecondLineRole,                  ///< QString under the first line; the row is 47 high
    GroupRole,                       ///< bool: the row is the heading of a group
    MutedRole,                       ///< bool: text in `muted`
    StrongRole,                      ///< bool: first line in 600
    MonoRole,                        ///< bool: a code
    IconRole,                        ///< QString: icon name before the text
    LinkRole,                        ///< bool: the cell does something, written as a link
    MeaningRole,                     ///< QString after the words of a heading, in `muted`
};

/// Paints rows of a table as the design says: hairlines, leading edge on the selected row, focus
/// ring 2 px inside the cell, chips, second lines, group rows. Selection and ground are the base
/// style's. Models answer Qt::AccessibleTextRole for cells with a chip.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RowDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintWords(QPainter &painter, const QRect &cell, const QModelIndex &index,
                    const QStyleOptionViewItem &option) const;
};

/// No grid, no row numbers, whole rows, Tab leaves the table, RowDelegate. Row heights follow the
/// delegate; columns are left to the caller (QHeaderView::Stretch and ResizeToContents).
void styleTable(QTableView *table);

/// Every column as wide as its words, `stretched` takes what is left.
void stretchColumn(QTableView *table, int stretched);

}   // namespace ui::widgets
