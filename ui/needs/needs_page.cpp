#include "ui/needs/needs_page.h"

#include "core/rules/needs.h"
#include "ui/needs/contacts_panel.h"
#include "ui/needs/interview_words.h"
#include "ui/needs/need_grid.h"
#include "ui/needs/need_words.h"
#include "ui/needs/safety_panel.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>

namespace ui {

using namespace core;
using domain::AnswerState;

/// A field that loses the focus as it goes says that it is finished: to a page that is gone.
NeedsPage::~NeedsPage()
{
    m_words->disconnect(this);
}

void NeedsPage::restart()
{
    m_typing.stop();
    m_asked.clear();
    m_answered = false;
    m_changedBy.clear();
    m_steps.clear();
    m_contactsFor.clear();
    m_atQuestion = false;
    m_interview->forget();
    m_words->setText(m_model.isOpen() ? m_model.visit().talk.words : QString());
    if (m_model.isOpen() && !urgentPurposes().isEmpty())
        m_contactsFor = urgentPurposes();
}

void NeedsPage::resume()
{
    if (!m_model.isOpen())
        return;
    if (m_model.visit().talk.words.isEmpty())
        m_words->setFocus(Qt::OtherFocusReason);
    else if (m_model.visit().needs.isEmpty())
        m_grid->setFocus(Qt::OtherFocusReason);
    else
        showQuestion();
}

void NeedsPage::showQuestion()
{
    closeContacts();
    m_asked.clear();
    m_answered = false;
    refresh();
    m_columns->openSide();
    m_interview->focusQuestion();
}

void NeedsPage::skip()
{
    if (m_model.isOpen() && m_model.visit().isOpen())
        m_interview->skip();
}

void NeedsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void NeedsPage::refresh()
{
    if (!m_model.isOpen())
        return;
    const domain::Visit &visit = m_model.visit();
    if (!m_words->isModified())   // what is being typed stays
        m_words->setText(visit.talk.words);
    m_grid->setChosen(visit.needs);
    m_safety->setAnswers(visit.talk.bed, visit.talk.food);
    m_line->setVisible(visit.needs.contains(hiddenNeed()));
    refreshOpen();
    refreshContacts();
    refreshQuestion();
    refreshFound();
    m_actions->setNote(settledWords(m_model.settledBenefits(), m_model.openableBenefits()));
}

/// A visit that was closed is only looked at.
void NeedsPage::refreshOpen()
{
    const bool open = m_model.visit().isOpen();
    m_closed->setVisible(!open);
    m_words->setReadOnly(!open);
    m_grid->setEnabled(open);
    m_safety->setEnabled(open);
    m_interview->setEnabled(open);
}

InterviewState NeedsPage::state(const QString &key) const
{
    InterviewState state;
    const rules::Catalogue &catalogue = m_model.catalogue();
    const auto &next = m_model.next();
    if (const rules::Question *question = m_model.question(key)) {
        state.question = *question;
        if (const domain::Fact *fact = m_model.facts().find(key))
            state.fact = *fact;
        state.stale = m_model.stale().contains(key);
    }
    if (next) {
        const bool here = next->key == key;
        state.remaining = remainingWords(next->expectedLeft + (here ? 1 : 0));
        state.purposes = here ? purposeWords(next->purposes, catalogue) : QString();
    }
    state.more = !next && m_model.isShortOver();
    for (const rules::Contradiction &wrong : m_model.contradictions()) {
        const QString at = wrong.at.section(QLatin1Char('.'), 0, 0);
        const bool here = at == key;
        // What is wrong here goes before what is wrong elsewhere.
        if (!here && !state.contradiction.isEmpty())
            continue;
        state.contradiction = wrong.text;
        state.contradicted = here ? QString() : at;
        if (here)
            break;
    }
    if (!m_changedBy.isEmpty())
        state.change = changeWords(m_model.lastChanges(), catalogue, m_changedBy == key);
    state.topics = knownTopics(m_model.facts(), catalogue);
    state.known = knownRows(m_model.facts(), m_model.stale(), catalogue, m_clock.today());
    for (const casework::FactConflict &conflict : m_model.conflicts()) {
        const rules::Question *question = m_model.question(conflict.key);
        if (!question || (state.conflict && conflict.key != key))
            continue;
        state.conflict = conflict;
        state.conflictQuestion = *question;
    }
    return state;
}

/// The next question takes the place of this one when the operator has gone on, or when nobody is
/// at this one.
void NeedsPage::refreshQuestion()
{
    const QString next = m_model.next() ? m_model.next()->key : QString();
    const bool stays = !m_asked.isEmpty() && (m_answered || m_interview->isInHand());
    if (!stays)
        m_asked = next;
    const InterviewState now = state(m_asked);
    m_interview->present(now);
    m_question = now.question ? now.question->ask.it() : tr("Non c’è altro da chiedere.");
}

void NeedsPage::refreshFound()
{
    QStringList asked;
    for (const domain::BenefitChoice &choice : m_model.visit().talk.choices)
        asked.append(choice.benefit);
    const FoundWords found =
        foundWords(m_model.assessment(), m_model.catalogue(), m_model.answered(), asked);
    const QString before = m_foundBenefit.isEmpty() ? QString() : m_found->words();
    m_foundBenefit = found.benefit;
    // In the narrow window its words stand in the folded line.
    m_found->setVisible(!found.benefit.isEmpty() && !m_columns->isFolded());
    m_summary->setText(
        found.benefit.isEmpty() ? m_question : QStringLiteral("%1 %2").arg(found.lead, found.text));
    if (found.benefit.isEmpty())
        return;
    m_found->setKind(found.kind);
    m_found->setIconName(QStringLiteral("clock"));
    m_found->setWords(found.lead, found.text);
    if (m_found->words() == before)
        return;
    // Told politely: the focus stays where the operator works.
    QAccessibleEvent told(m_found, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

/// What the answers before everything else ask for, at once.
QStringList NeedsPage::urgentPurposes() const
{
    QStringList purposes;
    if (m_model.visit().talk.bed == false)
        purposes.append(QStringLiteral("dormire"));
    if (m_model.visit().talk.food == false)
        purposes.append(QStringLiteral("mangiare"));
    return purposes;
}

void NeedsPage::refreshContacts()
{
    m_safety->setContactsOffered(!urgentPurposes().isEmpty() && m_contactsFor.isEmpty());
    const bool open = !m_contactsFor.isEmpty();
    if (open && m_offered != m_contactsFor)
        m_contacts->offer(m_model.catalogue().contacts(), m_contactsFor);
    m_offered = m_contactsFor;
    m_contacts->setVisible(open);
    // Beside the cards they take the interview's place; in the narrow window they stand above.
    m_interview->setVisible(!open || m_columns->isFolded());
}

void NeedsPage::openContacts(const QStringList &purposes)
{
    m_contactsFor = purposes;
    refreshContacts();
    QAccessibleEvent told(m_contacts, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void NeedsPage::closeContacts()
{
    if (m_contactsFor.isEmpty())
        return;
    const bool here = m_contacts->isAncestorOf(QApplication::focusWidget());
    m_contactsFor.clear();
    refreshContacts();
    if (here)
        m_safety->setFocus(Qt::OtherFocusReason);
}

void NeedsPage::takeSafety(std::optional<bool> bed, std::optional<bool> food)
{
    const QStringList before = urgentPurposes();
    if (!m_model.setSafety(bed, food)) {
        refresh();
        return;
    }
    const QStringList now = urgentPurposes();
    if (now == before)
        return;
    if (now.isEmpty())
        closeContacts();
    else
        openContacts(now);
}

void NeedsPage::keepWords()
{
    m_typing.stop();
    const QString words = m_words->text().simplified();
    if (m_model.isOpen() && m_model.visit().isOpen() && words != m_model.visit().talk.words)
        m_words->setModified(!m_model.setWords(words));
}

void NeedsPage::take(const QString &key, AnswerState answer, const QJsonValue &value)
{
    Step step{key, {}};
    if (const domain::Fact *told = m_model.visit().talk.told.find(key))
        step.before = *told;
    m_asked = m_interview->key();
    m_answered = true;
    m_changedBy = key;
    const domain::Fact fact{answer, value, domain::Origin::Person, m_model.now()};
    if (m_model.answer(key, fact))
        m_steps.append(step);
    else
        m_interview->reload();   // what is stored, not what was typed
}

void NeedsPage::undo()
{
    if (m_steps.isEmpty() || !m_model.visit().isOpen())
        return;
    const Step step = m_steps.takeLast();
    m_changedBy.clear();
    m_asked = step.key;
    m_answered = true;
    const bool done =
        step.before ? m_model.answer(step.key, *step.before) : m_model.clearAnswer(step.key);
    if (!done)
        return;
    m_interview->reload();
    m_interview->focusQuestion();
}

void NeedsPage::goToRights()
{
    keepWords();
    if (!m_interview->commit()) {
        m_interview->focusQuestion();
        return;
    }
    Q_EMIT rightsWanted();
}

second_screen::ScreenContent NeedsPage::screenContent(const second_screen::Audience &audience,
                                                      const rules::Wording *law) const
{
    const auto worded = [law](rules::Text text) { return law ? rules::worded(text, *law) : text; };
    const rules::Question *asked = m_model.question(m_interview->key());
    if (asked && !m_sendCards && m_atQuestion) {
        rules::Question question = *asked;
        for (rules::Text *text : {&question.ask, &question.help, &question.why})
            *text = worded(*text);
        for (rules::Option &option : question.options)
            option.label = worded(option.label);
        const domain::Fact *fact = m_model.facts().find(question.key);
        const QString chosen = !fact                                 ? QString()
                               : fact->state == AnswerState::Unknown ? QStringLiteral("?")
                               : fact->state == AnswerState::Declined
                                   ? QStringLiteral("??")
                                   : fact->value.toVariant().toString();
        return second_screen::questionContent(question, chosen, audience);
    }
    QList<second_screen::NeedCard> cards;
    for (const QString &need : rules::needIds()) {
        if (need == hiddenNeed())
            continue;
        cards.append({need, needLabel(need), m_model.visit().needs.contains(need)});
    }
    return second_screen::needsContent(cards, audience);
}

}   // namespace ui
