#include "ui/widgets/option_group.h"

#include "ui/widgets/option_row.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>

namespace ui::widgets {

OptionGroup::OptionGroup(const QString &question, QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)), m_grid(new QGridLayout(this))
{
    setAccessibleName(question);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(6);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int index) { Q_EMIT picked(m_ids.at(index)); });
}

OptionRow *OptionGroup::addOption(const QString &id, const QString &label, const QString &hint)
{
    const auto next = m_rows.size() + 1;
    constexpr int kLastDigit = 9;
    return add(id, label, hint,
               next <= kLastDigit ? QChar(static_cast<char16_t>(u'0' + next)) : QChar());
}

void OptionGroup::addYesNo()
{
    setColumns(2);
    add(QStringLiteral("true"), tr("Sì"), {}, QLatin1Char('S'));
    add(QStringLiteral("false"), tr("No"), {}, QLatin1Char('N'));
}

void OptionGroup::setColumns(int columns)
{
    m_columns = columns;
}

OptionRow *OptionGroup::add(const QString &id, const QString &label, const QString &hint, QChar key)
{
    auto *row = new OptionRow(label, hint, key, this);
    row->setObjectName(QStringLiteral("option_") + id);
    row->installEventFilter(this);
    const auto index = static_cast<int>(m_rows.size());
    m_buttons->addButton(row, index);
    m_grid->addWidget(row, index / m_columns, index % m_columns);
    m_grid->setColumnStretch(index % m_columns, 1);
    // Room to spare goes under the rows, not into them.
    m_grid->setRowStretch(index / m_columns, 0);
    m_grid->setRowStretch(index / m_columns + 1, 1);
    m_rows.append(row);
    m_ids.append(id);
    if (index == 0)
        setFocusProxy(row);
    return row;
}

QString OptionGroup::chosen() const
{
    return m_ids.value(m_buttons->checkedId());
}

void OptionGroup::setChosen(const QString &id)
{
    const auto index = m_ids.indexOf(id);
    if (index >= 0) {
        m_rows.at(index)->setChecked(true);
        setFocusProxy(m_rows.at(index));
        return;
    }
    m_buttons->setExclusive(false);
    if (auto *checked = m_buttons->checkedButton())
        checked->setChecked(false);
    m_buttons->setExclusive(true);
}

void OptionGroup::focusCurrent()
{
    if (m_rows.isEmpty())
        return;
    const int index = std::max(m_buttons->checkedId(), 0);
    m_rows.at(index)->setFocus(Qt::TabFocusReason);
}

bool OptionGroup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        const QString text = key->text().toUpper();
        for (OptionRow *row : std::as_const(m_rows)) {
            if (plain && text.size() == 1 && row->key() == text.at(0) && row->isEnabled()) {
                row->setFocus(Qt::ShortcutFocusReason);
                row->click();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

}   // namespace ui::widgets
