#include "ui/documents/page_strip.h"

#include "ui/documents/capture.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

using theme::Token;

namespace {

constexpr int kPictureSide = 148;
constexpr int kLargestSide = 200;   // with large text the words need the room
constexpr int kMargin = 10;
constexpr int kNumberLine = 20;

int pictureSide()
{
    return std::min(theme::px(kPictureSide), kLargestSide);
}

}   // namespace

PageStripModel::PageStripModel(Capture &capture, QObject *parent)
    : QAbstractListModel(parent), m_capture(capture)
{
}

int PageStripModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_capture.stack().size();
}

QVariant PageStripModel::data(const QModelIndex &index, int role) const
{
    const int at = index.row();
    if (at < 0 || at >= m_capture.stack().size())
        return {};
    switch (role) {
    case Qt::DecorationRole:
        return m_capture.thumbnail(at);
    case Qt::DisplayRole:
        return QString::number(at + 1);
    case Qt::AccessibleTextRole: {
        const int turns = m_capture.stack().pages()[at].turns;
        const QString page = tr("Pagina %1 di %2").arg(at + 1).arg(m_capture.stack().size());
        return turns == 0 ? page : tr("%1, girata di %2 gradi").arg(page).arg(90 * turns);
    }
    default:
        return {};
    }
}

void PageStripModel::refresh()
{
    beginResetModel();
    endResetModel();
}

PageStrip::PageStrip(Capture &capture, QWidget *parent)
    : QListView(parent), m_capture(capture), m_model(new PageStripModel(capture, this))
{
    setObjectName(QStringLiteral("pageStrip"));
    setAccessibleName(tr("Pagine"));
    setAccessibleDescription(tr("Frecce per scegliere, R gira, Ctrl+frecce sposta, Canc toglie, "
                                "Ctrl+Z torna indietro, Invio ingrandisce"));
    setModel(m_model);
    setItemDelegate(new PageDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setDragEnabled(false);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    fitGrid();
    connect(this, &QListView::doubleClicked, this, &PageStrip::enlargeWanted);
}

void PageStrip::fitGrid()
{
    setGridSize(PageDelegate::cell());
    setMinimumHeight(PageDelegate::cell().height() + 2);
}

void PageStrip::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitGrid();
}

void PageStrip::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentPageChanged(current.row());
}

void PageStrip::setCurrent(int at)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        setCurrentIndex(m_model->index(std::clamp(at, 0, last)));
}

void PageStrip::refresh()
{
    const int at = current();
    m_model->refresh();
    setCurrent(std::max(at, 0));
    if (m_model->rowCount() == 0)
        Q_EMIT currentPageChanged(-1);
}

void PageStrip::rotate()
{
    m_capture.rotate(current());
}

void PageStrip::shift(int by)
{
    const int to = current() + by;
    if (current() < 0 || to < 0 || to >= m_model->rowCount())
        return;
    m_capture.move(current(), to);
    setCurrent(to);
}

void PageStrip::takeAway()
{
    m_capture.remove(current());
}

void PageStrip::takeBack()
{
    m_capture.undo();
}

bool PageStrip::event(QEvent *event)
{
    // Ctrl+Z of the strip is the strip's, whatever the window does with it elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo)) {
            key->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void PageStrip::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (event->matches(QKeySequence::Undo))
        takeBack();
    else if (control && event->key() == Qt::Key_Left)
        shift(-1);
    else if (control && event->key() == Qt::Key_Right)
        shift(1);
    else if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier)
        rotate();
    else if (event->key() == Qt::Key_Delete)
        takeAway();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             event->modifiers() == Qt::NoModifier)
        Q_EMIT enlargeWanted();
    else
        QListView::keyPressEvent(event);
}

QSize PageDelegate::cell()
{
    const int side = pictureSide() + 2 * kMargin;
    return {side, side + theme::px(kNumberLine)};
}

QSize PageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return cell();
}

void PageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const QRect cell = option.rect.adjusted(2, 2, -2, -2);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(cell, theme::colour(Token::Sel));
    const QRect number(cell.left(), cell.bottom() - theme::px(kNumberLine), cell.width(),
                       theme::px(kNumberLine));
    painter->setFont(theme::font(theme::Type::Second, selected));
    painter->setPen(selected ? theme::selectionText() : theme::colour(Token::Text));
    painter->drawText(number, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
    const QImage picture = index.data(Qt::DecorationRole).value<QImage>();
    const QRect room(cell.left() + kMargin - 2, cell.top() + kMargin - 2, pictureSide(),
                     pictureSide());
    if (!picture.isNull()) {
        const QSize size =
            picture.size().scaled(picture.size().boundedTo(room.size()), Qt::KeepAspectRatio);
        QRect place(QPoint(), size);
        place.moveCenter(room.center());
        painter->drawImage(place, picture);
        painter->setPen(theme::colour(Token::Line));
        painter->drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme::colour(Token::Focus), 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    } else if (selected) {
        painter->setPen(QPen(theme::colour(Token::Primary), 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

}   // namespace ui
