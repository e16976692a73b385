#include "ui/wizard/guided_step.h"

#include "ui/eligibility/eligibility_panel.h"
#include "ui/model/case_model.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/answer_editor.h"
#include "ui/wizard/answers_so_far.h"
#include "ui/wizard/list_editor.h"
#include "ui/words/outcome_words.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using domain::AnswerState;
using widgets::KeyButton;
using widgets::TextLabel;

namespace {

constexpr int kSideWidth = 340;

}   // namespace

GuidedStep::GuidedStep(CaseModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("guidedStep"));
    QWidget *main = buildMain();
    QWidget *side = buildSide();
    m_columns = new widgets::FoldingColumns(main, side, kSideWidth);
    m_columns->setSummary(m_eligibility->makeSummary());
    m_columns->setLinkTexts(tr("Perché · F6"), tr("Torna alla domanda · F6"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_columns);
    buildActions();
    connect(m_columns, &widgets::FoldingColumns::foldedChanged, this, &GuidedStep::arrange);
    // Large text may have folded the columns before anybody listened.
    arrange(m_columns->isFolded());
    connect(&m_model, &CaseModel::opened, this, &GuidedStep::forget);
    connect(&m_model, &CaseModel::changed, this, [this] {
        if (m_model.isOpen() && !m_key.isEmpty())
            refreshWords();
    });
    connect(m_eligibility, &EligibilityPanel::questionWanted, this, &GuidedStep::moveTo);
    connect(m_answers, &AnswersSoFar::allWanted, this, &GuidedStep::allAnswersWanted);
}

/// Another case, or none: nothing typed for the last one may be seen or stored in the next.
void GuidedStep::forget()
{
    m_key.clear();
    m_unreadable.clear();
    if (!m_editor)
        return;
    m_editor->disconnect(this);
    m_editorPlace->removeWidget(m_editor);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
}

void GuidedStep::resume()
{
    const QString &position = m_model.current().position;
    const QStringList open = m_model.unanswered();
    if (m_model.relevant().contains(position))
        showQuestion(position);
    else if (!open.isEmpty())
        showQuestion(open.first());
    else if (!m_model.relevant().isEmpty())
        showQuestion(m_model.relevant().last());
    if (m_editor && m_key == position && !m_model.current().unfinishedText.isEmpty())
        m_editor->setUnfinishedText(m_model.current().unfinishedText);
}

void GuidedStep::showQuestion(const QString &key)
{
    if (!m_model.question(key))
        return;
    leaveField();
    m_key = key;
    m_saidUnknown = false;
    m_saidFault.clear();
    replaceEditor();
    refreshWords();
    const QString unreadable = m_unreadable.take(key);
    if (!unreadable.isEmpty())
        m_editor->setUnfinishedText(unreadable);
    if (m_editor->isEnabled())
        m_editor->focusEditor();
    else
        m_actions->primary()->setFocus(Qt::OtherFocusReason);
}

void GuidedStep::replaceEditor()
{
    if (m_editor) {
        m_editorPlace->removeWidget(m_editor);
        m_editor->hide();
        m_editor->deleteLater();
    }
    const rules::Question &question = *m_model.question(m_key);
    if (question.kind == rules::AnswerKind::List)
        m_editor = new ListEditor(question, m_model.listGuide(m_key), m_model.today());
    else
        m_editor = makeAnswerEditor(question, m_model.today(), nullptr);
    m_editorPlace->addWidget(m_editor);
    m_editor->show(m_model.current().facts.find(m_key));
    m_editor->QWidget::show();
    const QString key = m_key;
    connect(m_editor, &AnswerEditor::answered, this,
            [this, key](AnswerState state, const QJsonValue &value) { take(key, state, value); });
    connect(m_editor, &AnswerEditor::cleared, this, [this, key] { m_model.clearAnswer(key); });
    connect(m_editor, &AnswerEditor::innerChanged, this, &GuidedStep::refreshWords);
}

void GuidedStep::refreshWords()
{
    const rules::Question *question = m_model.question(m_key);
    if (!question)
        return;
    refreshCrumbs(*question);
    const rules::Question *inner = m_editor->inner();
    const rules::Question &shown = inner ? *inner : *question;
    m_ask->setText(shown.ask.it());
    m_help->setText(shown.help.it());
    refreshState(*question);
    m_help->setVisible(!m_help->text().isEmpty());
    const QString lead = tr("Perché lo chiediamo.");
    const QString why = shown.why.isEmpty() ? question->why.it() : shown.why.it();
    m_why->setText(QStringLiteral("<span style=\"font-weight:600\">%1</span> %2")
                       .arg(lead, why.toHtmlEscaped()));
    m_why->setAccessibleName(lead + QLatin1Char(' ') + why);
    refreshOpen();
    refreshContradiction();
    m_answers->refresh(m_key);
}

/// «Non so» and its like of the question itself, and what then becomes of it.
void GuidedStep::refreshState(const rules::Question &question)
{
    const domain::Fact *fact = m_model.current().facts.find(m_key);
    const bool without = fact && fact->state != AnswerState::Known && !m_editor->inner();
    if (without && fact->state == AnswerState::Unknown && !question.ifUnknown.isEmpty())
        m_help->setText(question.ifUnknown.it());
    m_state->setText(without ? tr("Risposta: %1").arg(answerWords(question, *fact)) : QString());
    m_state->setVisible(without);
}

/// As any other fault of the field, but the answer stays kept: another one may be the wrong one.
void GuidedStep::refreshContradiction()
{
    const QString sentence = m_model.contradiction(m_key);
    m_fault->setText(sentence);
    m_fault->setAccessibleName(sentence.isEmpty() ? QString() : tr("Errore: %1").arg(sentence));
    m_faultBox->setVisible(!sentence.isEmpty());
}

void GuidedStep::refreshCrumbs(const rules::Question &question)
{
    m_benefit->setText(m_model.benefit().name.it());
    m_benefit->setAccessibleName(tr("%1: tutte le risposte").arg(m_model.benefit().name.it()));
    QString section;
    for (const rules::Section &one : m_model.sections())
        if (one.id == question.section)
            section = one.title.it();
    m_section->setText(QStringLiteral("›  %1  ›").arg(section));
    const QString number = tr("Domanda %1").arg(m_model.relevant().indexOf(m_key) + 1);
    const QString place = m_editor->innerPlace();
    m_number->setText(place.isEmpty() ? number : QStringLiteral("%1  ›  %2").arg(number, place));
    m_actions->primary()->setKeyHint(m_editor->takesEnter() ? tr("Ctrl+Invio") : tr("Invio"));
    const auto left = m_model.unanswered().size();
    m_remaining->setText(left == 0   ? tr("Nessuna domanda aperta")
                         : left == 1 ? tr("Resta circa 1 domanda")
                                     : tr("Restano circa %1 domande").arg(left));
}

/// A handed-in case is only looked at.
void GuidedStep::refreshOpen()
{
    const bool open = !m_model.current().isReadOnly();
    m_editor->setEnabled(open);
    for (KeyButton *button : std::as_const(m_without))
        button->setEnabled(open);
}

void GuidedStep::take(const QString &key, AnswerState state, const QJsonValue &value)
{
    m_model.answer(key, domain::Fact{state, value, domain::Origin::Person, m_model.now()});
}

void GuidedStep::takeWithout(AnswerState state)
{
    if (!m_editor || m_editor->takeWithout(state))
        return;
    take(m_key, state, QJsonValue());
    m_editor->show(m_model.current().facts.find(m_key));
    moveOn();
}

/// What stands in the field is kept: as the answer when it can be read, else as it stands.
void GuidedStep::leaveField()
{
    if (m_editor && m_editor->isEnabled() && !m_editor->commit())
        m_unreadable[m_key] = m_editor->unfinishedText();
}

QString GuidedStep::neighbour(int step) const
{
    const QStringList &relevant = m_model.relevant();
    const QList<rules::Question> &all = m_model.questions();
    qsizetype at = 0;
    while (at < all.size() && all[at].key != m_key)
        ++at;
    for (at += step; at >= 0 && at < all.size(); at += step)
        if (relevant.contains(all[at].key))
            return all[at].key;
    return {};
}

void GuidedStep::moveTo(const QString &key)
{
    leaveField();
    m_model.remember(key);
    showQuestion(key);
}

void GuidedStep::moveOn()
{
    const QString next = neighbour(1);
    if (next.isEmpty())
        Q_EMIT finished();
    else
        moveTo(next);
}

/// Enter presses the button that has the focus; anywhere else it goes on.
void GuidedStep::pressEnter()
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && !qobject_cast<QRadioButton *>(button))
        button->click();
    else
        goOn();
}

/// `?` on an option row is «Non so», a second one «Preferisce non dirlo»; in a line they are read
/// as typed.
void GuidedStep::keyPressEvent(QKeyEvent *event)
{
    if (event->text() != QStringLiteral("?") || !m_editor || !m_editor->isEnabled()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const AnswerState state = m_saidUnknown ? AnswerState::Declined : AnswerState::Unknown;
    if (m_editor->takeWithout(state))
        return;
    take(m_key, state, QJsonValue());
    m_saidUnknown = !m_saidUnknown;
    m_editor->show(m_model.current().facts.find(m_key));
}

void GuidedStep::goOn()
{
    if (!m_editor || (m_editor->isEnabled() && !m_editor->goOn()))
        return;
    // A contradiction is read once before going on; the answer to change may be another one.
    const QString fault = m_model.contradiction(m_key);
    if (m_editor->isEnabled() && fault != m_saidFault) {
        m_saidFault = fault;
        if (!fault.isEmpty())
            return;
    }
    moveOn();
}

void GuidedStep::goBack()
{
    if (!m_editor || (m_editor->isEnabled() && m_editor->goBack()))
        return;
    const QString before = neighbour(-1);
    if (!before.isEmpty()) {
        moveTo(before);
        return;
    }
    leaveField();
    Q_EMIT leftBackwards();
}

void GuidedStep::skip()
{
    if (!m_editor)
        return;
    leaveField();
    moveOn();
}

QString GuidedStep::currentField() const
{
    const rules::Question *inner = m_editor ? m_editor->inner() : nullptr;
    return inner ? inner->key : QString();
}

void GuidedStep::keepUnfinished()
{
    if (m_editor && m_model.isOpen() && m_editor->isEnabled())
        m_model.remember(m_key, m_editor->unfinishedText());
}

}   // namespace ui
