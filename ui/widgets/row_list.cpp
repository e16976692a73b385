#include "ui/widgets/row_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::widgets {

namespace {

constexpr int kHeadingSide = 16;
constexpr int kHeadingAbove = 10;
constexpr int kHeadingBelow = 4;

}   // namespace

RowList::RowList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
}

void RowList::clear()
{
    // What has the focus goes later: it may be the row whose signal is being answered.
    for (const Item &item : std::as_const(m_items)) {
        m_column->removeWidget(item.row);
        item.row->hide();
        item.row->setObjectName(QString());
        item.row->deleteLater();
    }
    for (TextLabel *heading : std::as_const(m_headings)) {
        m_column->removeWidget(heading);
        heading->hide();
        heading->deleteLater();
    }
    m_items.clear();
    m_headings.clear();
    m_current.clear();
}

TextLabel *RowList::addHeading(const QString &words)
{
    auto *heading = new TextLabel(words, theme::Type::Second, theme::Token::Muted);
    heading->setStrong(true);
    heading->setWordWrap(true);
    heading->setContentsMargins(kHeadingSide, kHeadingAbove, kHeadingSide, kHeadingBelow);
    m_column->insertWidget(m_column->count() - 1, heading);
    heading->show();
    m_headings.append(heading);
    return heading;
}

ListRow *RowList::addRow(const QString &id, const QString &title, const QString &detail)
{
    auto *row = new ListRow(title, detail);
    row->setCurrent(false);
    m_column->insertWidget(m_column->count() - 1, row);
    row->show();   // at once, not in the next turn: it may become the current one now
    m_items.append({id, row, m_headings.isEmpty() ? nullptr : m_headings.last()});
    connect(row, &ListRow::focused, this, [this, id] { setCurrent(id); });
    connect(row, &QPushButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    return row;
}

ListRow *RowList::row(const QString &id) const
{
    for (const Item &item : m_items)
        if (item.id == id)
            return item.row;
    return nullptr;
}

QStringList RowList::ids() const
{
    QStringList all;
    for (const Item &item : m_items)
        all.append(item.id);
    return all;
}

QStringList RowList::shownIds() const
{
    QStringList all;
    for (const Item &item : m_items)
        if (!item.row->isHidden())
            all.append(item.id);
    return all;
}

void RowList::showRow(const Item &item, bool shown)
{
    item.row->setVisible(shown);
}

void RowList::afterFilter()
{
    for (TextLabel *heading : std::as_const(m_headings)) {
        heading->setVisible(
            std::any_of(m_items.cbegin(), m_items.cend(), [heading](const Item &item) {
                return item.heading == heading && !item.row->isHidden();
            }));
    }
    setCurrent(m_current);
}

QList<const RowList::Item *> RowList::pressable() const
{
    QList<const Item *> found;
    for (const Item &item : m_items)
        if (!item.row->isHidden() && item.row->isEnabledTo(this))
            found.append(&item);
    return found;
}

void RowList::setCurrent(const QString &id)
{
    const auto found = pressable();
    const bool fits =
        std::any_of(found.begin(), found.end(), [&id](const Item *item) { return item->id == id; });
    const QString now = fits ? id : found.isEmpty() ? QString() : found.first()->id;
    for (const Item &item : std::as_const(m_items))
        item.row->setCurrent(item.id == now);
    if (now == m_current)
        return;
    m_current = now;
    Q_EMIT currentChanged(now);
}

void RowList::focusCurrent()
{
    setCurrent(m_current);
    if (ListRow *now = row(m_current))
        now->setFocus(Qt::TabFocusReason);
}

void RowList::move(int step)
{
    const auto found = pressable();
    if (found.isEmpty())
        return;
    qsizetype at = 0;
    while (at < found.size() && found[at]->id != m_current)
        ++at;
    found[std::clamp<qsizetype>(at + step, 0, found.size() - 1)]->row->setFocus(Qt::TabFocusReason);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    constexpr int kPage = 5;
    const int all = static_cast<int>(m_items.size());
    switch (event->key()) {
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_PageUp:
        return move(-kPage);
    case Qt::Key_PageDown:
        return move(kPage);
    case Qt::Key_Home:
        return move(-all);
    case Qt::Key_End:
        return move(all);
    default:
        QWidget::keyPressEvent(event);
    }
}

}   // namespace ui::widgets
