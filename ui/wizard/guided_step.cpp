#include "ui/wizard/guided_step.h"

#include "core/base/clock.h"
#include "ui/model/case_model.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words/outcome_words.h"
#include "ui/words/window_dates.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using domain::AnswerState;
using widgets::KeyButton;

GuidedStep::GuidedStep(StepState &state, QWidget *parent) : StepView(state, parent)
{
    setObjectName(QStringLiteral("guidedStep"));
    build();
    setFolded(false, nullptr);
}

void GuidedStep::forget()
{
    m_key.clear();
    dropEditor();
}

void GuidedStep::leave()
{
    if (m_editor)
        m_state.leave(m_editor);
    m_key.clear();
    dropEditor();
}

/// Editors of lines and options wait for the next question; one of rows is made anew each time.
void GuidedStep::dropEditor()
{
    if (!m_editor)
        return;
    m_editor->disconnect(this);
    m_editor->hide();
    if (!m_spare.contains(m_editor)) {
        m_editorPlace->removeWidget(m_editor);
        m_editor->deleteLater();
    }
    m_editor = nullptr;
}

void GuidedStep::dropSpare()
{
    dropEditor();
    for (AnswerEditor *spare : std::as_const(m_spare)) {
        m_editorPlace->removeWidget(spare);
        spare->deleteLater();
    }
    m_spare.clear();
}

void GuidedStep::placeEditor(const rules::Question &question)
{
    for (AnswerEditor *spare : std::as_const(m_spare)) {
        if (spare->retarget(question)) {
            m_editor = spare;
            break;
        }
    }
    if (!m_editor) {
        m_editor = m_state.makeEditor(question, {.hints = m_state.hints()});
        m_editorPlace->addWidget(m_editor);
        if (question.kind != rules::AnswerKind::List)
            m_spare.append(m_editor);
    }
    m_state.adopt(m_editor, question.key);
    connect(m_editor, &AnswerEditor::innerChanged, this, [this] {
        refreshWords();
        Q_EMIT shown();
    });
}

void GuidedStep::showQuestion(const QString &key)
{
    const rules::Question *question = m_state.model().question(key);
    if (!question)
        return;
    m_moving = true;
    if (m_editor)
        m_state.leave(m_editor);
    dropEditor();
    m_key = key;
    m_state.setKey(key);
    m_saidUnknown = false;
    m_saidFault.clear();
    placeEditor(*question);
    showAnswer();
    const QString unfinished = m_state.takeUnfinished(key);
    if (!unfinished.isEmpty())
        m_editor->setUnfinishedText(unfinished);
    m_moving = false;
    refreshWords();
    Q_EMIT shown();
    focusAnswer();
}

void GuidedStep::showAnswer()
{
    const CaseModel &model = m_state.model();
    m_editor->show(model.current().facts.find(m_key));
    m_editor->setPassed(model.passedReason(m_key));
    m_editor->QWidget::show();
}

void GuidedStep::reload(const QString &key)
{
    if (key == m_key && m_editor)
        showAnswer();
    refreshWords();
}

void GuidedStep::focusAnswer()
{
    if (m_editor && m_editor->isEnabled())
        m_editor->focusEditor();
}

void GuidedStep::refresh()
{
    if (!m_moving && !m_key.isEmpty())
        refreshWords();
}

void GuidedStep::refreshWords()
{
    const rules::Question *question = m_state.model().question(m_key);
    if (!question || !m_editor)
        return;
    const rules::Question *asked = m_editor->inner();
    const rules::Question &shownQuestion = asked ? *asked : *question;
    m_ask->setText(shownQuestion.ask.it());
    m_help->setText(shownQuestion.help.it());
    refreshState(*question);
    m_help->setVisible(!m_help->text().isEmpty());
    const QString lead = tr("Perché lo chiediamo.");
    const QString why = shownQuestion.why.isEmpty() ? question->why.it() : shownQuestion.why.it();
    m_why->setText(QStringLiteral("<span style=\"font-weight:600\">%1</span> %2")
                       .arg(lead, why.toHtmlEscaped()));
    m_why->setAccessibleName(lead + QLatin1Char(' ') + why);
    refreshOpen();
    refreshContradiction();
}

/// «Non so» and its like of the question itself, and what then becomes of it; or where the answer
/// comes from and whether it is to be confirmed.
void GuidedStep::refreshState(const rules::Question &question)
{
    const domain::Fact *fact = m_state.model().current().facts.find(m_key);
    const bool own = fact && !m_editor->inner();
    QString said;
    if (own && fact->state != AnswerState::Known) {
        if (fact->state == AnswerState::Unknown && !question.ifUnknown.isEmpty())
            m_help->setText(question.ifUnknown.it());
        said = tr("Risposta: %1").arg(answerWords(question, *fact));
    } else if (own && m_state.model().isStale(m_key)) {
        const QDate day = inItaly(fact->recordedAt).date();
        said = tr("Detto il %1, %2 giorni fa. È ancora così? Continua conferma; se no, cambia.")
                   .arg(dayWords(day))
                   .arg(day.daysTo(m_state.model().today()));
    } else if (own && fact->origin != domain::Origin::Person && !m_editor->showsNote()) {
        said = originWords(*fact);
    }
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
}

/// As any other fault of the field, but the answer stays kept: another one may be the wrong one.
void GuidedStep::refreshContradiction()
{
    const QString sentence = m_state.model().contradiction(m_key);
    m_fault->setText(sentence);
    m_fault->setAccessibleName(sentence.isEmpty() ? QString() : tr("Errore: %1").arg(sentence));
    m_faultBox->setVisible(!sentence.isEmpty());
}

/// A handed-in case is only looked at.
void GuidedStep::refreshOpen()
{
    const bool open = !m_state.model().current().isReadOnly();
    m_editor->setEnabled(open);
    for (KeyButton *button : std::as_const(m_without))
        button->setEnabled(open);
}

const rules::Question *GuidedStep::inner() const
{
    return m_editor ? m_editor->inner() : nullptr;
}

QString GuidedStep::place() const
{
    const QString number = tr("Domanda %1").arg(m_state.model().relevant().indexOf(m_key) + 1);
    const QString place = m_editor ? m_editor->innerPlace() : QString();
    return place.isEmpty() ? number : QStringLiteral("%1  ›  %2").arg(number, place);
}

QString GuidedStep::primaryText() const
{
    return tr("Continua");
}

QString GuidedStep::primaryHint() const
{
    return m_editor && m_editor->takesEnter() ? tr("Ctrl+Invio") : tr("Invio");
}

void GuidedStep::takeWithout(AnswerState state)
{
    if (!m_editor || !m_editor->isEnabled() || m_editor->takeWithout(state))
        return;
    m_moving = true;
    m_state.going(1, [&] {
        m_state.take(m_key, state, QJsonValue());
        return true;
    });
    showAnswer();
    m_moving = false;
    moveOn();
}

void GuidedStep::moveTo(const QString &key)
{
    if (key.isEmpty())
        return;
    showQuestion(key);
}

void GuidedStep::moveOn()
{
    const QString next = m_state.neighbour(m_key, 1);
    if (!next.isEmpty()) {
        moveTo(next);
        return;
    }
    refreshWords();
    m_state.flush();
    Q_EMIT finished();
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
    m_state.take(m_key, state, QJsonValue());
    m_saidUnknown = !m_saidUnknown;
    showAnswer();
}

void GuidedStep::goOn()
{
    if (!m_editor)
        return;
    const bool open = m_editor->isEnabled();
    m_moving = true;
    const bool done = !open || m_state.going(1, [this] {
        const bool read = m_editor->goOn();
        if (read && m_state.model().isStale(m_key))
            m_state.confirm(m_key);
        return read;
    });
    m_moving = false;
    // A contradiction is read once before going on; the answer to change may be another one.
    const QString fault = m_state.model().contradiction(m_key);
    const bool heldBack = done && open && fault != m_saidFault;
    if (heldBack)
        m_saidFault = fault;
    if (done && !(heldBack && !fault.isEmpty())) {
        moveOn();
        return;
    }
    m_state.stay();
    refreshWords();
    Q_EMIT shown();
}

void GuidedStep::goBack()
{
    if (!m_editor || (m_editor->isEnabled() && m_editor->goBack()))
        return;
    const QString before = m_state.neighbour(m_key, -1);
    if (!before.isEmpty()) {
        moveTo(before);
        return;
    }
    m_state.leave(m_editor);
    m_state.adopt(m_editor, m_key);
    m_state.flush();
    Q_EMIT leftBackwards();
}

void GuidedStep::skip()
{
    if (!m_editor)
        return;
    const QString key = m_key;
    m_state.leave(m_editor);
    m_state.putOff(key);
    const QString next = m_state.neighbour(key, 1);
    if (next.isEmpty())
        m_state.adopt(m_editor, key);
    moveOn();
}

}   // namespace ui
