#include "ui/needs/interview_panel.h"

#include "core/base/clock.h"
#include "ui/needs/settle_card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/answer_editor.h"
#include "ui/wizard/list_editor.h"
#include "ui/words/outcome_words.h"
#include "ui/words/window_dates.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using domain::AnswerState;
using widgets::KeyButton;

void InterviewPanel::dropEditor()
{
    if (!m_editor)
        return;
    m_editor->disconnect(this);
    m_editorPlace->removeWidget(m_editor);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
}

void InterviewPanel::placeEditor()
{
    const rules::Question &question = *m_state.question;
    m_editor = question.kind == rules::AnswerKind::List
                   ? new ListEditor(question, m_guide(question.key), m_today())
                   : makeAnswerEditor(question, m_today(), nullptr, {.label = false});
    m_editorPlace->addWidget(m_editor);
    const QString key = question.key;
    connect(m_editor, &AnswerEditor::answered, this,
            [this, key](AnswerState state, const QJsonValue &value) {
                Q_EMIT answered(key, state, value);
            });
    connect(m_editor, &AnswerEditor::cleared, this, [this, key] { Q_EMIT cleared(key); });
    connect(m_editor, &AnswerEditor::undoWanted, this, &InterviewPanel::undoWanted);
    connect(m_editor, &AnswerEditor::innerChanged, this, &InterviewPanel::refreshWords);
    m_editor->show(m_state.fact ? &*m_state.fact : nullptr);
    m_editor->QWidget::show();
}

void InterviewPanel::present(const InterviewState &state)
{
    const QString key = state.question ? state.question->key : QString();
    const bool another = key != m_key || (state.question && !m_editor);
    m_state = state;
    if (another) {
        const bool here = m_asking->isAncestorOf(QApplication::focusWidget());
        dropEditor();
        m_key = key;
        m_saidUnknown = false;
        m_saidFault.clear();
        if (state.question)
            placeEditor();
        if (here)
            focusQuestion();
    }
    if (isKnownOpen())
        m_known->fill(state.known);
    refreshWords();
}

void InterviewPanel::reload()
{
    if (m_editor)
        m_editor->show(m_state.fact ? &*m_state.fact : nullptr);
    refreshWords();
}

void InterviewPanel::forget()
{
    dropEditor();
    closeKnown();
    m_key.clear();
    m_state = {};
    refreshWords();
}

bool InterviewPanel::isInHand() const
{
    const bool focused = m_asking->isAncestorOf(QApplication::focusWidget());
    return m_editor && (focused || !m_editor->unfinishedText().isEmpty());
}

bool InterviewPanel::commit()
{
    return !m_editor || !m_editor->isEnabled() || m_editor->commit();
}

void InterviewPanel::focusQuestion()
{
    closeKnown();
    if (m_editor && m_editor->isEnabled())
        m_editor->focusEditor();
    else if (!m_more->isHidden())
        m_more->setFocus(Qt::OtherFocusReason);
    else
        m_see->setFocus(Qt::OtherFocusReason);
}

bool InterviewPanel::isKnownOpen() const
{
    return !m_known->isHidden();
}

void InterviewPanel::openKnown()
{
    m_known->fill(m_state.known);
    m_asking->hide();
    m_known->show();
    refreshFooter();
    m_known->focusList();
}

void InterviewPanel::closeKnown()
{
    if (!isKnownOpen())
        return;
    const bool here = m_known->isAncestorOf(QApplication::focusWidget());
    m_known->hide();
    m_asking->show();
    refreshFooter();
    if (here)
        focusQuestion();
}

void InterviewPanel::refreshWords()
{
    const bool asks = m_state.question && m_editor;
    const rules::Question *inner = asks ? m_editor->inner() : nullptr;
    const rules::Question *asked = inner ? inner : asks ? &*m_state.question : nullptr;
    m_ask->setText(asked          ? asked->ask.it()
                   : m_state.more ? tr("L’intervista breve è finita.")
                                  : tr("Non c’è altro da chiedere."));
    QString help = asked ? asked->help.it()
                   : m_state.more
                       ? tr("Quello che manca lo chiede la domanda. Si può anche continuare qui.")
                       : tr("Quello che non si sa non cambia che cosa può chiedere.");
    m_more->setVisible(!asked && m_state.more);
    QString said;
    if (asks && !inner && m_state.fact && m_state.fact->state != AnswerState::Known) {
        if (m_state.fact->state == AnswerState::Unknown && !asked->ifUnknown.isEmpty())
            help = asked->ifUnknown.it();
        said = tr("Risposta: %1").arg(answerWords(*asked, *m_state.fact));
    } else if (asks && !inner && m_state.stale && m_state.fact) {
        const QDate day = inItaly(m_state.fact->recordedAt).date();
        said = tr("Detto il %1, %2 giorni fa. È ancora così?")
                   .arg(dayWords(day))
                   .arg(day.daysTo(m_today()));
    }
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    m_fault->setText(m_state.contradiction);
    m_fault->setAccessibleName(
        m_state.contradiction.isEmpty() ? QString() : tr("Errore: %1").arg(m_state.contradiction));
    m_faultBox->setVisible(!m_state.contradiction.isEmpty());
    m_faultLink->setVisible(!m_state.contradicted.isEmpty());
    m_change->setText(m_state.change);
    m_change->setVisible(!m_state.change.isEmpty());
    m_answers->setVisible(asks);
    m_continue->setText(m_state.stale ? tr("È ancora così") : tr("Continua"));
    m_continue->setKeyHint(asks && m_editor->takesEnter() ? QString() : tr("Invio"));
    const bool conflict = m_state.conflict && m_state.conflictQuestion;
    if (conflict)
        m_settle->ask(*m_state.conflictQuestion, m_state.conflict->earlier, m_state.conflict->now);
    m_settle->setVisible(conflict);
    refreshWhy();
    refreshFooter();
}

void InterviewPanel::refreshWhy()
{
    const rules::Question *inner = m_editor ? m_editor->inner() : nullptr;
    QString why = inner ? inner->why.it() : QString();
    if (why.isEmpty() && m_state.question)
        why = m_state.question->why.it();
    QStringList sentences{why, m_state.purposes};
    sentences.removeAll(QString());
    const QString all = sentences.join(QLatin1Char(' '));
    m_why->setText(all);
    m_whyLink->setAccessibleDescription(all);
    m_ask->setAccessibleDescription(all);
    m_whyBox->setVisible(m_editor && !all.isEmpty());
}

void InterviewPanel::refreshFooter()
{
    const bool open = isKnownOpen();
    setTitle(open ? tr("Che cosa sappiamo già") : tr("Intervista breve"));
    m_topics->setText(open ? tr("Esc torna alle domande")
                      : m_state.topics.isEmpty()
                          ? tr("Non sappiamo ancora niente")
                          : tr("Già note: %1").arg(m_state.topics.join(QStringLiteral(", "))));
    m_see->setText(open ? tr("Torna alle domande") : tr("Vedi"));
    m_see->setAccessibleName(open ? tr("Torna alle domande") : tr("Vedi che cosa sappiamo già"));
    m_see->setEnabled(open || !m_state.known.isEmpty());
    placeRemaining();
}

void InterviewPanel::placeRemaining()
{
    constexpr int kBeside = 48;   // margins of the header and its gaps
    const int needed =
        QFontMetrics(theme::font(theme::Type::Body, true)).horizontalAdvance(accessibleName()) +
        QFontMetrics(theme::font(theme::Type::Second)).horizontalAdvance(m_state.remaining);
    const bool said = !isKnownOpen() && !m_state.remaining.isEmpty();
    const bool beside = needed + kBeside <= width();
    m_remaining->setText(m_state.remaining);
    m_remainingBelow->setText(m_state.remaining);
    m_remaining->setVisible(said && beside);
    m_remainingBelow->setVisible(said && !beside);
}

void InterviewPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    placeRemaining();
}

void InterviewPanel::toggleWhy()
{
    m_scroll->bringIntoView(m_whyBox);
}

void InterviewPanel::takeWithout(AnswerState state)
{
    if (!m_editor || !m_editor->isEnabled() || m_editor->takeWithout(state))
        return;
    Q_EMIT answered(m_key, state, {});
    Q_EMIT nextWanted();
}

void InterviewPanel::goOn()
{
    if (!m_editor)
        return;
    const bool wasStale = m_state.stale;
    const QString key = m_key;
    const std::optional<domain::Fact> before = m_state.fact;
    if (!m_editor->goOn())
        return refreshWords();
    // Untouched: it is still so.
    if (wasStale && m_state.stale && m_state.fact == before)
        Q_EMIT confirmed(key);
    // A contradiction is read once before going on; the answer to change may be another one.
    const QString fault = m_state.contradiction;
    const bool heldBack =
        !fault.isEmpty() && m_state.contradicted.isEmpty() && fault != m_saidFault;
    m_saidFault = fault;
    if (!heldBack)
        Q_EMIT nextWanted();
}

void InterviewPanel::skip()
{
    if (m_key.isEmpty())
        return;
    Q_EMIT laterWanted(QString(m_key));
}

/// Enter presses the button that has the focus; anywhere else it goes on.
void InterviewPanel::pressEnter()
{
    QWidget *focused = QApplication::focusWidget();
    auto *button = qobject_cast<QAbstractButton *>(focused);
    if (button && !qobject_cast<QRadioButton *>(button))
        button->click();
    else
        goOn();
}

/// `?` on an option row is «Non so», a second one «Preferisce non dirlo»; in a line they are read
/// as typed.
void InterviewPanel::keyPressEvent(QKeyEvent *event)
{
    const bool mark = event->text() == QStringLiteral("?");
    if (!mark || !m_editor || !m_editor->isEnabled() || isKnownOpen()) {
        Panel::keyPressEvent(event);
        return;
    }
    const AnswerState state = m_saidUnknown ? AnswerState::Declined : AnswerState::Unknown;
    if (m_editor->takeWithout(state))
        return;
    m_saidUnknown = !m_saidUnknown;
    Q_EMIT answered(m_key, state, {});
    reload();
}

}   // namespace ui
