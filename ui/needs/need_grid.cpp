#include "ui/needs/need_grid.h"

#include "core/rules/needs.h"
#include "ui/needs/need_card.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostColumns = 5;
constexpr int kGap = 10;

}   // namespace

NeedGrid::NeedGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("needGrid"));
    setAccessibleName(tr("Di che cosa ha bisogno"));
    m_grid->setContentsMargins(4, 4, 4, 4);   // room for the ring
    m_grid->setSpacing(kGap);
    for (const QString &need : core::rules::needIds()) {
        auto *card = new NeedCard(need, core::rules::needLetter(need), this);
        const auto index = static_cast<int>(m_cards.size());
        card->installEventFilter(this);
        connect(card, &QPushButton::toggled, this,
                [this, index](bool checked) { toggled(index, checked); });
        m_cards.append(card);
    }
    arrange();
    setCurrent(0);
}

NeedCard *NeedGrid::card(const QString &need) const
{
    for (NeedCard *card : m_cards) {
        if (card->need() == need)
            return card;
    }
    return nullptr;
}

void NeedGrid::setChosen(const QStringList &needs)
{
    const QScopedValueRollback setting(m_setting, true);
    m_chosen = needs;
    for (NeedCard *card : std::as_const(m_cards))
        card->setChecked(needs.contains(card->need()));
}

void NeedGrid::toggled(int index, bool checked)
{
    if (m_setting)
        return;
    const QString &need = m_cards.at(index)->need();
    m_chosen.removeAll(need);
    if (checked)
        m_chosen.append(need);
    Q_EMIT changed(m_chosen);
}

/// Only the current card is a stop of Tab.
void NeedGrid::setCurrent(int index)
{
    m_current = index;
    for (int at = 0; at < m_cards.size(); ++at)
        m_cards.at(at)->setFocusPolicy(at == index ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_cards.at(index));
}

void NeedGrid::moveTo(int index)
{
    const int last = static_cast<int>(m_cards.size()) - 1;
    setCurrent(std::clamp(index, 0, last));
    m_cards.at(m_current)->setFocus(Qt::TabFocusReason);
}

bool NeedGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto at = m_cards.indexOf(static_cast<NeedCard *>(watched));
        if (at >= 0 && at != m_current)
            setCurrent(static_cast<int>(at));
    }
    // A button would take the arrows for itself and go by the order of Tab.
    if (event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        const bool taken = event->isAccepted();
        // Still ignored, Tab would move twice: once for the card and once for what holds it.
        event->accept();
        return taken;
    }
    return QWidget::eventFilter(watched, event);
}

void NeedGrid::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!plain)
        return;
    const QString typed = event->text().toUpper();
    for (int at = 0; at < m_cards.size() && !typed.isEmpty(); ++at) {
        if (m_cards.at(at)->letter() != typed)
            continue;
        moveTo(at);
        m_cards.at(at)->click();
        event->accept();
        return;
    }
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int last = static_cast<int>(m_cards.size()) - 1;
    int to = -1;
    switch (event->key()) {
    case Qt::Key_Left:
        to = m_current + (rightToLeft ? 1 : -1);
        break;
    case Qt::Key_Right:
        to = m_current + (rightToLeft ? -1 : 1);
        break;
    case Qt::Key_Up:
        to = m_current - m_columns;
        break;
    case Qt::Key_Down:
        to = m_current + m_columns;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_cards.at(m_current)->click();
        event->accept();
        return;
    default:
        return;
    }
    event->accept();
    if (to >= 0 && to <= last)
        moveTo(to);
}

QSize NeedGrid::minimumSizeHint() const
{
    int widest = 0;
    int highest = 0;
    for (const NeedCard *card : m_cards) {
        widest = std::max(widest, card->minimumSizeHint().width());
        highest = std::max(highest, card->minimumSizeHint().height());
    }
    const int count = static_cast<int>(m_cards.size());
    const int rows = (count + m_columns - 1) / m_columns;
    return {2 * widest + kGap + 8, rows * highest + (rows - 1) * kGap + 8};
}

void NeedGrid::arrange()
{
    int widest = 0;
    for (const NeedCard *card : std::as_const(m_cards))
        widest = std::max(widest, card->minimumSizeHint().width());
    const int room = width() - 8 + kGap;
    const int columns = std::clamp(room / (widest + kGap), 2, kMostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int at = 0; at < kMostColumns; ++at)
        m_grid->setColumnStretch(at, at < columns ? 1 : 0);
    for (int at = 0; at < m_cards.size(); ++at) {
        m_grid->removeWidget(m_cards.at(at));
        m_grid->addWidget(m_cards.at(at), at / columns, at % columns);
    }
    updateGeometry();
}

void NeedGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void NeedGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_cards.isEmpty()) {
        m_columns = 0;
        arrange();
    }
}

}   // namespace ui
