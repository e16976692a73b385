#include "ui/rights/rights_list.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kDigits = 9;
constexpr int kChipAt100 = 114;

}   // namespace

RightsList::RightsList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_detail(new RightDetail(this))
{
    setObjectName(QStringLiteral("rightsList"));
    setAccessibleName(tr("Che cosa può chiedere"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_detail->hide();
    connect(m_detail, &RightDetail::startWanted, this, [this] { Q_EMIT startWanted(m_open); });
    connect(m_detail, &RightDetail::dropped, this, [this] {
        m_detail->closeForms();
        setCurrent(m_open);
        focusCurrent();
    });
}

RightRow *RightsList::makeRow(const QString &benefit)
{
    auto *row = new RightRow(benefit, this);
    connect(row, &RightRow::focused, this, [this, benefit] { setCurrent(benefit); });
    connect(row, &QPushButton::clicked, this,
            [this, benefit] { open(m_open == benefit ? QString() : benefit); });
    m_rows.insert(benefit, row);
    return row;
}

void RightsList::setRows(const QList<RightWords> &rows)
{
    QStringList ids;
    int chip = theme::px(kChipAt100);
    const bool first = m_rows.isEmpty();
    for (const RightWords &words : rows) {
        ids.append(words.benefit);
        chip = std::max(chip, widgets::Chip::sizeOf(words.outcome).width());
        if (!m_rows.contains(words.benefit))
            makeRow(words.benefit);
    }
    for (qsizetype at = 0; at < rows.size(); ++at) {
        RightRow *row = m_rows.value(ids[at]);
        row->setChipWidth(chip);
        row->setDigit(at < kDigits ? static_cast<int>(at) + 1 : 0);
        row->setWords(rows[at]);
    }
    const bool moved = ids != m_shown;
    m_shown = ids;
    if (first)
        tabAfterRows();
    if (!m_shown.contains(m_open))
        m_open.clear();
    if (moved)
        place();
    if (!m_shown.contains(m_current))
        setCurrent(m_shown.value(0));
}

/// What stands under the open row comes after the row for Tab, though it was made before.
void RightsList::tabAfterRows()
{
    QWidget *before = m_rows.value(m_shown.value(m_shown.size() - 1));
    const auto parts = m_detail->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (before != nullptr && (part->focusPolicy() & Qt::TabFocus)) {
            setTabOrder(before, part);
            before = part;
        }
    }
}

/// Puts rows and detail in their order; what stands right already is not touched.
void RightsList::place()
{
    int at = 0;
    const auto put = [&](QWidget *widget) {
        if (!m_column->itemAt(at) || m_column->itemAt(at)->widget() != widget) {
            m_column->removeWidget(widget);
            m_column->insertWidget(at, widget);
        }
        ++at;
    };
    for (const QString &benefit : std::as_const(m_shown)) {
        put(m_rows.value(benefit));
        if (benefit == m_open)
            put(m_detail);
    }
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        it.value()->setVisible(m_shown.contains(it.key()));
        it.value()->setOpen(it.key() == m_open);
    }
    m_detail->setVisible(!m_open.isEmpty());
}

void RightsList::setCurrent(const QString &benefit)
{
    if (benefit == m_current || (!benefit.isEmpty() && !m_rows.contains(benefit)))
        return;
    if (RightRow *before = m_rows.value(m_current))
        before->setCurrent(false);
    m_current = benefit;
    if (RightRow *now = m_rows.value(m_current))
        now->setCurrent(true);
    Q_EMIT currentChanged(m_current);
}

void RightsList::focusCurrent()
{
    if (RightRow *row = m_rows.value(m_current))
        row->setFocus(Qt::OtherFocusReason);
}

void RightsList::open(const QString &benefit)
{
    if (benefit == m_open || (!benefit.isEmpty() && !m_shown.contains(benefit)))
        return;
    m_open = benefit;
    m_detail->closeForms();
    if (!m_open.isEmpty())
        setCurrent(m_open);
    Q_EMIT openedChanged(m_open);
    place();
}

void RightsList::move(int step)
{
    const qsizetype at = m_shown.indexOf(m_current);
    const qsizetype to = std::clamp<qsizetype>(at + step, 0, m_shown.size() - 1);
    if (m_shown.isEmpty())
        return;
    setCurrent(m_shown[to]);
    focusCurrent();
}

bool RightsList::act(int key)
{
    if (m_current.isEmpty())
        return false;
    switch (key) {
    case Qt::Key_A:
        Q_EMIT startWanted(m_current);
        return true;
    case Qt::Key_X:
        open(m_current);
        m_detail->openDecline();
        return true;
    case Qt::Key_R:
        open(m_current);
        m_detail->openReminder();
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        move(static_cast<int>(key == Qt::Key_Home ? -m_shown.size() : m_shown.size()));
        return true;
    default:
        return false;
    }
}

void RightsList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!plain || m_detail->hasFormFocus()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 1 && digit <= kDigits) {
        const QString benefit = m_shown.value(digit - 1);
        if (benefit.isEmpty())
            return;
        open(benefit == m_open ? QString() : benefit);
        setCurrent(benefit);
        focusCurrent();
    } else if (!act(event->key())) {
        const QString typed = event->text().toUpper();
        if (typed.size() == 1 && typed.front().isLetter())
            Q_EMIT letterPressed(typed.front());
        else
            QWidget::keyPressEvent(event);
    }
}

}   // namespace ui
