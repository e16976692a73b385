#include "ui/wizard/option_editor.h"

#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"

#include <QVBoxLayout>

namespace ui {

using namespace core;
using domain::AnswerState;
using rules::AnswerKind;
using rules::Question;

OptionEditor::OptionEditor(const Question &question, QWidget *parent)
    : AnswerEditor(parent), m_group(new widgets::OptionGroup(question.ask.it()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_group);
    fill(question);
    setFocusProxy(m_group);
    connect(m_group, &widgets::OptionGroup::picked, this, [this](const QString &id) {
        Q_EMIT answered(AnswerState::Known,
                        m_yesNo ? QJsonValue(id == QStringLiteral("true")) : QJsonValue(id));
    });
}

void OptionEditor::fill(const Question &question)
{
    m_yesNo = question.kind == AnswerKind::YesNo;
    m_group->setObjectName(question.key);
    m_group->setAccessibleName(question.ask.it());
    if (m_yesNo) {
        m_group->addYesNo();
        return;
    }
    for (const rules::Option &option : question.options)
        m_group->addOption(option.value, option.label.it(), option.hint.it());
}

/// Rows are kept and get other words: a new row costs more than everything else of a page.
bool OptionEditor::retarget(const Question &question)
{
    if (question.kind != AnswerKind::YesNo && question.kind != AnswerKind::Choice)
        return false;
    m_group->clearOptions();
    fill(question);
    return true;
}

void OptionEditor::show(const domain::Fact *fact)
{
    if (!fact || fact->state != AnswerState::Known)
        m_group->setChosen({});
    else if (fact->value.isBool())
        m_group->setChosen(fact->value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    else
        m_group->setChosen(fact->value.toString());
}

void OptionEditor::focusEditor()
{
    m_group->focusCurrent();
}

}   // namespace ui
