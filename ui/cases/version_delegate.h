#pragma once

#include "ui/widgets/table_style.h"

namespace ui {

/// Cells of the two versions: words wrap, since a cut answer cannot be compared, and each side
/// carries the ring of a choice, full where it counts. Rows that both desks changed are marked.
class VersionDelegate : public widgets::RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Width of the option is that of the column.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// None: the words are drawn here, over what a row has of its own.
    QString displayText(const QVariant &value, const QLocale &locale) const override;
};

}   // namespace ui
