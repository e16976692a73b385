#include "ui/wizard/warning_reason.h"

#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

WarningReason::WarningReason(QWidget *parent) : QWidget(parent), m_line(new QLineEdit)
{
    auto *label = new widgets::TextLabel(tr("Perché va bene così"), theme::Type::Second);
    label->setBuddy(m_line);
    m_line->setObjectName(QStringLiteral("warningReason"));
    m_line->setAccessibleName(label->text());
    constexpr int kMost = 300;
    m_line->setMaxLength(kMost);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_line, 1);
    hide();
}

void WarningReason::ask(const QString &warning)
{
    if (warning != m_warning)
        m_line->setText(tr("Lo conferma la persona"));
    m_warning = warning;
    m_line->setAccessibleDescription(warning);
    setVisible(!warning.isEmpty());
}

QString WarningReason::reason() const
{
    return m_line->text().trimmed();
}

void WarningReason::focusReason()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

}   // namespace ui
