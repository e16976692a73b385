#include "ui/widgets/table_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace ui::widgets {

namespace {

using theme::Token;

constexpr int kPadding = 10;
constexpr int kFirstPadding = 16;
constexpr int kLeadingEdge = 4;
constexpr int kIconAt100 = 16;
constexpr int kIconGap = 6;

bool flag(const QModelIndex &index, int role)
{
    return index.data(role).toBool();
}

bool hasSecondLine(const QModelIndex &index)
{
    return !index.data(SecondLineRole).toString().isEmpty();
}

QFont firstLineFont(const QModelIndex &index)
{
    const bool strong = flag(index, StrongRole) || flag(index, GroupRole);
    if (flag(index, MonoRole))
        return theme::monoFont(theme::Type::Second);
    QFont font = theme::font(flag(index, MutedRole) || flag(index, GroupRole) ? theme::Type::Second
                                                                              : theme::Type::Body,
                             strong);
    font.setUnderline(flag(index, LinkRole));
    return font;
}

QColor inkOf(const QModelIndex &index, bool selected)
{
    if (flag(index, LinkRole))
        return theme::colour(Token::Info);
    if (flag(index, MutedRole))
        return theme::colour(Token::Muted);
    return selected ? theme::selectionText() : theme::colour(Token::Text);
}

/// Cut with an ellipsis where a column was made narrower than its words.
void drawWords(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(rect, static_cast<int>(alignment),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

int leftPadding(const QModelIndex &index)
{
    return index.column() == 0 ? kFirstPadding : kPadding;
}

}   // namespace

RowDelegate::RowDelegate(QObject *parent) : QStyledItemDelegate(parent)
{
}

void RowDelegate::paintWords(QPainter &painter, const QRect &cell, const QModelIndex &index,
                             const QStyleOptionViewItem &option) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = inkOf(index, selected);
    QRect words = cell.adjusted(leftPadding(index), 0, -kPadding, 0);
    if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        const int side = theme::px(kIconAt100);
        painter.drawPixmap(words.left(), words.center().y() - side / 2,
                           theme::iconPixmap(icon, side, ink, option.widget->devicePixelRatioF()));
        words.setLeft(words.left() + side + kIconGap);
    }
    const Qt::Alignment asked(index.data(Qt::TextAlignmentRole).toInt());
    const Qt::Alignment across = asked & Qt::AlignHorizontal_Mask ? asked : Qt::AlignLeft;
    const QFont first = firstLineFont(index);
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    painter.setFont(first);
    painter.setPen(ink);
    if (!hasSecondLine(index)) {
        drawWords(painter, words, (across & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, text);
        if (const QString meaning = index.data(MeaningRole).toString(); !meaning.isEmpty()) {
            words.setLeft(words.left() + QFontMetrics(first).horizontalAdvance(text) + kIconGap);
            painter.setFont(theme::font(theme::Type::Second));
            painter.setPen(theme::colour(Token::Muted));
            drawWords(painter, words, Qt::AlignLeft | Qt::AlignVCenter, meaning);
        }
        return;
    }
    const int firstLine = QFontMetrics(first).height();
    const QFont second = theme::font(theme::Type::Second);
    const int secondLine = QFontMetrics(second).height();
    words.setTop(cell.top() + (cell.height() - firstLine - secondLine) / 2);
    words.setHeight(firstLine);
    drawWords(painter, words, Qt::AlignLeft | Qt::AlignVCenter, text);
    words.moveTop(words.bottom() + 1);
    words.setHeight(secondLine);
    painter.setFont(second);
    painter.setPen(selected ? ink : theme::colour(Token::Muted));
    drawWords(painter, words, Qt::AlignLeft | Qt::AlignVCenter,
              index.data(SecondLineRole).toString());
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    ground.index = index;
    ground.state &= ~QStyle::State_HasFocus;
    if (flag(index, GroupRole))
        ground.backgroundBrush = theme::colour(Token::Raised);
    const QStyle *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);

    painter->save();
    const QRect cell = option.rect;
    painter->setClipRect(cell);
    const bool selected = option.state & QStyle::State_Selected;
    if (index.data(ChipRole).canConvert<ChipSpec>())
        Chip::paint(*painter, cell.adjusted(leftPadding(index), 0, 0, 0),
                    index.data(ChipRole).value<ChipSpec>(), selected);
    else
        paintWords(*painter, cell, index, option);

    painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, theme::colour(Token::Hair));
    if (selected && index.column() == 0)
        painter->fillRect(cell.left(), cell.top(), kLeadingEdge, cell.height(),
                          theme::colour(Token::Primary));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme::colour(Token::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int edges = leftPadding(index) + kPadding;
    const bool twoLines = hasSecondLine(index);
    const int height = twoLines                 ? theme::grown(47, 38)
                       : flag(index, GroupRole) ? theme::grown(27, 18)
                                                : theme::grown(33, 20);
    const QVariant chip = index.data(ChipRole);
    if (chip.canConvert<ChipSpec>())
        return {Chip::sizeOf(chip.value<ChipSpec>()).width() + edges, height};
    int width = QFontMetrics(firstLineFont(index))
                    .horizontalAdvance(displayText(index.data(Qt::DisplayRole), option.locale));
    if (twoLines)
        width = std::max(width, QFontMetrics(theme::font(theme::Type::Second))
                                    .horizontalAdvance(index.data(SecondLineRole).toString()));
    if (!index.data(IconRole).toString().isEmpty())
        width += theme::px(kIconAt100) + kIconGap;
    return {width + edges + 2, height};
}

void styleTable(QTableView *table)
{
    table->setItemDelegate(new RowDelegate(table));
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setMouseTracking(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(24);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
}

void stretchColumn(QTableView *table, int stretched)
{
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

}   // namespace ui::widgets
