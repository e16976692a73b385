#include "ui/cases/version_delegate.h"

#include "ui/cases/version_rows_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

using theme::Token;

namespace {

constexpr int kPadding = 10;
constexpr int kFirstPadding = 16;
constexpr int kLinePadding = 7;
constexpr int kMarkAt100 = 16;
constexpr int kMarkGap = 8;
constexpr int kDotAt100 = 8;
/// Height to wrap into; no answer is as long.
constexpr int kEndless = 10000;
constexpr int kWrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

bool hasMark(const QModelIndex &index)
{
    const bool both = index.column() == VersionRowsModel::What &&
                      index.data(VersionRowsModel::kBothRole).toBool();
    return both || index.data(VersionRowsModel::kChosenRole).isValid();
}

QFont firstFont(const QModelIndex &index)
{
    const bool muted = index.column() == VersionRowsModel::Before;
    const bool strong = index.column() == VersionRowsModel::What ||
                        index.data(VersionRowsModel::kChosenRole).toBool();
    return theme::font(muted ? theme::Type::Second : theme::Type::Body, strong);
}

/// Where the words of a cell are: the two lines one under the other, the mark before them.
struct CellWords {
    QRect mark;
    QRect first;
    QRect second;

    CellWords(const QRect &cell, const QModelIndex &index)
    {
        const int left = index.column() == 0 ? kFirstPadding : kPadding;
        QRect inside = cell.adjusted(left, kLinePadding, -kPadding, 0);
        inside.setHeight(kEndless);
        const QFontMetrics metrics(firstFont(index));
        if (hasMark(index)) {
            const int side = theme::px(kMarkAt100);
            mark = QRect(inside.left(), inside.top() + (metrics.height() - side) / 2, side, side);
            inside.setLeft(inside.left() + side + kMarkGap);
        }
        first = metrics.boundingRect(inside, kWrapped, index.data().toString());
        first.setWidth(inside.width());
        second = QRect(inside.left(), first.bottom() + 1, inside.width(), 0);
        const QString small = index.data(VersionRowsModel::kSmallRole).toString();
        if (!small.isEmpty()) {
            const QFontMetrics lower(theme::font(theme::Type::Second));
            second.setHeight(
                lower.boundingRect(0, 0, inside.width(), kEndless, kWrapped, small).height());
        }
    }

    int height() const { return second.bottom() + kLinePadding; }
};

void drawRing(QPainter &painter, const QRect &mark, bool chosen)
{
    // In high contrast the primary colour is that of the selected row itself.
    const bool plain = theme::activeTheme().mode == theme::Mode::HighContrast || !chosen;
    const QColor line = theme::colour(plain ? Token::Field : Token::Primary);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme::colour(Token::Panel));
    painter.setPen(QPen(line, 2));
    painter.drawEllipse(QRectF(mark).adjusted(1, 1, -1, -1));
    if (!chosen)
        return;
    const int dot = theme::px(kDotAt100);
    QRectF full(0, 0, dot, dot);
    full.moveCenter(QRectF(mark).center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    painter.drawEllipse(full);
}

}   // namespace

QString VersionDelegate::displayText(const QVariant &, const QLocale &) const
{
    return {};
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    painter->save();
    painter->setClipRect(option.rect);
    const CellWords words(option.rect, index);
    const QVariant chosen = index.data(VersionRowsModel::kChosenRole);
    if (chosen.isValid())
        drawRing(*painter, words.mark, chosen.toBool());
    else if (hasMark(index))
        painter->drawPixmap(words.mark.topLeft(),
                            theme::iconPixmap(QStringLiteral("alert"), words.mark.width(),
                                              theme::colour(Token::Warn),
                                              option.widget->devicePixelRatioF()));
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = selected ? theme::selectionText() : theme::colour(Token::Text);
    const bool aside =
        index.column() == VersionRowsModel::Before || (chosen.isValid() && !chosen.toBool());
    painter->setFont(firstFont(index));
    painter->setPen(aside && !selected ? theme::colour(Token::Muted) : ink);
    painter->drawText(words.first, kWrapped, index.data().toString());
    const bool both = index.column() == VersionRowsModel::What && hasMark(index);
    painter->setFont(theme::font(theme::Type::Second));
    painter->setPen(selected ? ink : theme::colour(both ? Token::Warn : Token::Muted));
    painter->drawText(words.second, kWrapped, index.data(VersionRowsModel::kSmallRole).toString());
    painter->restore();
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellWords words(QRect(0, 0, option.rect.width(), 1), index);
    return {option.rect.width(), std::max(theme::grown(47, 38), words.height())};
}

}   // namespace ui
