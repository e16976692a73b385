#include "ui/cases/reason_panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kTextHeightAt100 = 96;

}   // namespace

ReasonPanel::ReasonPanel(const Spec &spec, QWidget *parent)
    : LifePanel(spec.id, spec.title, spec.icon, spec.confirm, parent), m_spec(spec),
      m_text(new QPlainTextEdit)
{
    m_text->setObjectName(spec.id + QStringLiteral("Text"));
    m_text->setAccessibleName(spec.label);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(theme::px(kTextHeightAt100));
    m_text->setMaximumHeight(theme::px(kTextHeightAt100) * 2);
    m_field = new widgets::Field(spec.label, m_text, widgets::FieldForm::Guided);
    m_field->setLabelNote(tr("al più %1 caratteri").arg(spec.most));
    m_field->setHelp(spec.help);
    fields()->addWidget(m_field);
    fields()->addStretch(1);
    setFocusProxy(m_text);
}

void ReasonPanel::focusFirst()
{
    m_text->setFocus();
}

void ReasonPanel::clear()
{
    m_text->clear();
    m_field->setError({});
}

void ReasonPanel::confirm()
{
    const QString words = m_text->toPlainText().trimmed();
    if (words.isEmpty()) {
        m_field->setError(m_spec.missing);
        m_text->setFocus();
        return;
    }
    if (words.size() > m_spec.most) {
        m_field->setError(tr("È troppo lungo: %1 caratteri su %2. Tieni solo i fatti.")
                              .arg(words.size())
                              .arg(m_spec.most));
        m_text->setFocus();
        return;
    }
    m_field->setError({});
    Q_EMIT confirmed(words);
}

}   // namespace ui
