#include "ui/widgets/option_group.h"

#include "ui/widgets/option_row.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <utility>

namespace ui::widgets {

OptionGroup::OptionGroup(const QString &question, QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)), m_grid(new QGridLayout(this))
{
    setAccessibleName(question);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(6);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked && !m_setting)
            pick(index);
    });
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int index) {
        if (std::exchange(m_told, -1) != index)
            pick(index);
    });
}

QString OptionGroup::keyOf(qsizetype index)
{
    static const QString keys = QStringLiteral("123456789ABCDEFGHILMOPQRTUVZ");
    return index < keys.size() ? QString(keys.at(index)) : QString();
}

OptionRow *OptionGroup::addOption(const QString &id, const QString &label, const QString &hint)
{
    const QString key = keyOf(m_ids.size());
    return add(id, label, hint, key.isEmpty() ? QChar() : key.at(0));
}

OptionRow *OptionGroup::addLettered(const QString &id, const QString &label, QChar key,
                                    const QString &hint)
{
    return add(id, label, hint, key);
}

void OptionGroup::clearOptions()
{
    setChosen({});
    m_ids.clear();
    m_columns = 1;
    for (OptionRow *row : std::as_const(m_rows)) {
        m_grid->removeWidget(row);
        row->hide();
        row->setObjectName(QString());
    }
    for (int at = 0; at < m_grid->columnCount(); ++at)
        m_grid->setColumnStretch(at, 0);
    for (int at = 0; at < m_grid->rowCount(); ++at)
        m_grid->setRowStretch(at, 0);
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
    const auto index = static_cast<int>(m_ids.size());
    OptionRow *row = rowAt(index, label, hint, key);
    row->setObjectName(QStringLiteral("option_") + id);
    m_grid->addWidget(row, index / m_columns, index % m_columns);
    m_grid->setColumnStretch(index % m_columns, 1);
    // Room to spare goes under the rows, not into them.
    m_grid->setRowStretch(index / m_columns, 0);
    m_grid->setRowStretch(index / m_columns + 1, 1);
    m_ids.append(id);
    if (index == 0)
        setFocusProxy(row);
    return row;
}

/// A spare row with other words, else a new one.
OptionRow *OptionGroup::rowAt(int index, const QString &label, const QString &hint, QChar key)
{
    if (index < m_rows.size()) {
        m_rows.at(index)->setWords(label, hint, key);
        // Qt takes Tab from the rows beside the chosen one.
        m_rows.at(index)->setFocusPolicy(Qt::StrongFocus);
        m_rows.at(index)->show();
        return m_rows.at(index);
    }
    auto *row = new OptionRow(label, hint, key, this);
    row->installEventFilter(this);
    m_buttons->addButton(row, index);
    m_rows.append(row);
    return row;
}

QString OptionGroup::chosen() const
{
    return m_ids.value(m_buttons->checkedId());
}

/// Assistive programs choose without a click, a click tells after it has chosen: once is enough.
void OptionGroup::pick(int index)
{
    m_told = index;
    Q_EMIT picked(m_ids.at(index));
}

void OptionGroup::setChosen(const QString &id)
{
    m_told = -1;
    const QScopedValueRollback setting(m_setting, true);
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
    if (m_ids.isEmpty())
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
        for (OptionRow *row : rows()) {
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
