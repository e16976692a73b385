#include "ui/widgets/field.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QLineEdit>

namespace ui::widgets {

Field::Field(const QString &label, FieldForm form, QWidget *parent)
    : Field(label, new QLineEdit, form, parent)
{
}

Field::Field(const QString &label, QWidget *editor, FieldForm form, QWidget *parent)
    : QWidget(parent), m_form(form), m_label(new TextLabel(label)),
      m_labelNote(new TextLabel({}, theme::Type::Second, theme::Token::Muted)), m_editor(editor),
      m_messageIcon(new IconLabel({}, 16)), m_message(new TextLabel({}, theme::Type::Second))
{
    m_label->setBuddy(m_editor);
    m_editor->setAccessibleName(label);
    m_labelNote->hide();
    m_message->setObjectName(QStringLiteral("fieldMessage"));
    m_message->setWordWrap(true);
    m_message->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setFocusProxy(m_editor);
    if (m_form == FieldForm::Guided)
        buildGuided();
    else
        buildDense();
    refresh();
}

void Field::buildGuided()
{
    m_label->setStrong(true);
    m_editor->setProperty("tall", true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    auto *labels = new QHBoxLayout;
    labels->addWidget(m_label);
    labels->addStretch(1);
    labels->addWidget(m_labelNote);
    grid->addLayout(labels, 0, 0);
    grid->addWidget(m_editor, 1, 0);
    auto *said = new QHBoxLayout;
    said->setSpacing(6);
    said->addWidget(m_messageIcon, 0, Qt::AlignTop);
    said->addWidget(m_message, 1);
    grid->addLayout(said, 2, 0);
}

void Field::buildDense()
{
    m_denseGrid = new QGridLayout(this);
    m_denseGrid->setContentsMargins(0, 2, 0, 2);
    m_denseGrid->setHorizontalSpacing(8);
    m_denseGrid->setVerticalSpacing(2);
    m_controls = new QWidget;
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(8);
    controls->addWidget(m_editor);
    controls->addWidget(m_labelNote);
    controls->addStretch(1);
    m_said = new QWidget;
    auto *said = new QHBoxLayout(m_said);
    said->setContentsMargins(4, 0, 0, 0);
    said->setSpacing(8);
    said->addWidget(m_messageIcon);
    said->addWidget(m_message, 1);
    m_denseGrid->addWidget(m_label, 0, 0);
    m_denseGrid->addWidget(m_controls, 0, 1);
    m_denseGrid->setColumnStretch(2, 1);
    m_label->setWordWrap(true);
    setLabelWidth(220);
    setNoteBelow(false);
}

void Field::setNoteBelow(bool below)
{
    m_noteBelow = below;
    if (!m_denseGrid)
        return;
    m_denseGrid->removeWidget(m_said);
    if (below)
        m_denseGrid->addWidget(m_said, 1, 1, 1, 2);
    else
        m_denseGrid->addWidget(m_said, 0, 2);
    refresh();
}

void Field::setControlColumn(int pixelsAt100)
{
    m_controlColumnAt100 = pixelsAt100;
    if (m_controls && pixelsAt100 > 0)
        m_controls->setFixedWidth(theme::px(pixelsAt100));
}

QLineEdit *Field::lineEdit() const
{
    return qobject_cast<QLineEdit *>(m_editor);
}

QString Field::label() const
{
    return m_label->text();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
}

void Field::setLabelNote(const QString &note)
{
    m_labelNote->setText(note);
    m_labelNote->setVisible(!note.isEmpty());
}

void Field::setHelp(const QString &help)
{
    m_help = help;
    refresh();
}

void Field::setError(const QString &sentence)
{
    m_error = sentence;
    refresh();
}

void Field::setWarning(const QString &sentence)
{
    m_warning = sentence;
    refresh();
}

void Field::setSource(const QString &source)
{
    m_source = source;
    refresh();
}

void Field::setLabelWidth(int pixelsAt100)
{
    m_labelWidthAt100 = pixelsAt100;
    if (m_form == FieldForm::Dense)
        m_label->setFixedWidth(theme::px(pixelsAt100));
}

void Field::setEditorWidth(int pixelsAt100)
{
    m_editorWidthAt100 = pixelsAt100;
    if (pixelsAt100 > 0)
        m_editor->setFixedWidth(theme::px(pixelsAt100));
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    setLabelWidth(m_labelWidthAt100);
    setEditorWidth(m_editorWidthAt100);
    setControlColumn(m_controlColumnAt100);
}

void Field::mark(const char *property, bool on)
{
    if (m_editor->property(property).toBool() == on)
        return;
    m_editor->setProperty(property, on);
    theme::repolish(m_editor);
}

void Field::refresh()
{
    using theme::Token;
    const bool error = !m_error.isEmpty();
    const bool warning = !error && !m_warning.isEmpty();
    mark("error", error);
    mark("warning", warning);
    mark("elsewhere", !error && !warning && !m_source.isEmpty());

    const QString said = error                ? m_error
                         : warning            ? m_warning
                         : m_source.isEmpty() ? m_help
                                              : m_source;
    const Token tone = error ? Token::Err : warning ? Token::Warn : Token::Muted;
    m_messageIcon->setIcon(QStringLiteral("alert"), tone);
    m_messageIcon->setVisible(error || warning);
    m_message->setTone(tone);
    m_message->setText(said);
    // A dense row keeps the column, so that notes stay at one x.
    m_message->setVisible((m_form == FieldForm::Dense && !m_noteBelow) || !said.isEmpty());

    QStringList told;
    if (error)
        told << tr("Errore: %1").arg(m_error);
    if (warning)
        told << tr("Attenzione: %1").arg(m_warning);
    if (!m_source.isEmpty())
        told << m_source;
    if (!m_help.isEmpty())
        told << m_help;
    m_editor->setAccessibleDescription(told.join(QLatin1Char(' ')));
}

}   // namespace ui::widgets
