#include "ui/wizard/guided_step.h"

#include "ui/eligibility/eligibility_panel.h"
#include "ui/model/case_model.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/answer_editor.h"
#include "ui/wizard/answers_so_far.h"
#include "ui/words/outcome_words.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using domain::AnswerState;
using theme::Token;
using theme::Type;
using widgets::KeyButton;
using widgets::TextLabel;

namespace {

constexpr int kSideWidth = 340;
constexpr int kPanelSide = 24;
constexpr int kPanelTop = 14;
constexpr int kFoldedSide = 12;
constexpr int kFoldedTop = 6;

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

QWidget *GuidedStep::buildMain()
{
    auto *main = new QWidget;
    m_mainColumn = new QVBoxLayout(main);
    m_mainColumn->setContentsMargins(0, 0, 0, 0);
    m_mainColumn->setSpacing(8);
    m_panel = new widgets::Panel;
    m_panel->setObjectName(QStringLiteral("questionPanel"));

    auto *inside = new QWidget;
    m_scrolled = new QVBoxLayout(inside);
    m_scrolled->setContentsMargins(0, 0, 0, 0);
    m_scrolled->setSpacing(8);
    m_editorPlace = new QVBoxLayout;
    m_state = new TextLabel({}, Type::Body, Token::Info);
    m_state->setObjectName(QStringLiteral("answerState"));
    m_state->setContentsMargins(4, 0, 4, 0);
    m_faultBox = new QWidget;
    auto *fault = new QHBoxLayout(m_faultBox);
    fault->setContentsMargins(4, 0, 4, 0);
    fault->setSpacing(6);
    fault->addWidget(new widgets::IconLabel(QStringLiteral("alert"), 16, Token::Err), 0,
                     Qt::AlignTop);
    m_fault = new TextLabel({}, Type::Second, Token::Err);
    m_fault->setObjectName(QStringLiteral("answerContradiction"));
    m_fault->setWordWrap(true);
    fault->addWidget(m_fault, 1);
    m_scrolled->addLayout(m_editorPlace);
    m_scrolled->addWidget(m_faultBox);
    m_scrolled->addWidget(m_state);
    m_scrolled->addStretch(1);
    m_scroll = new widgets::ScrollColumn(inside, QStringLiteral("editorScroll"), tr("Risposta"));

    buildCrumbs();
    buildHead();
    buildAnswerRow();
    buildWhy();
    m_panel->body()->addWidget(m_scroll, 1);
    m_panel->body()->addWidget(m_answerRow);
    m_mainColumn->addWidget(m_panel, 1);
    return main;
}

void GuidedStep::buildCrumbs()
{
    m_crumbs = new QWidget;
    auto *row = new QHBoxLayout(m_crumbs);
    row->setContentsMargins(0, 0, 0, 0);
    m_benefit = new widgets::LinkLabel({});
    m_benefit->setObjectName(QStringLiteral("crumbBenefit"));
    m_section = new TextLabel({}, Type::Second, Token::Muted);
    m_number = new TextLabel({}, Type::Second, Token::Muted);
    m_number->setObjectName(QStringLiteral("questionNumber"));
    m_remaining = new TextLabel({}, Type::Second, Token::Muted);
    m_remaining->setObjectName(QStringLiteral("questionsRemaining"));
    row->addWidget(m_benefit);
    row->addWidget(m_section);
    row->addWidget(m_number);
    row->addStretch();
    row->addWidget(m_remaining);
    connect(m_benefit, &QPushButton::clicked, this, &GuidedStep::allAnswersWanted);
}

void GuidedStep::buildHead()
{
    m_head = new QWidget;
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(4);
    m_ask = new TextLabel({}, Type::Question);
    m_ask->setObjectName(QStringLiteral("ask"));
    m_ask->setStrong(true);
    m_ask->setWordWrap(true);
    m_help = new TextLabel({}, Type::Body, Token::Muted);
    m_help->setObjectName(QStringLiteral("help"));
    m_help->setWordWrap(true);
    column->addWidget(m_ask);
    column->addWidget(m_help);
}

void GuidedStep::buildAnswerRow()
{
    m_answerRow = new QWidget;
    auto *row = new QHBoxLayout(m_answerRow);
    row->setContentsMargins(4, 4, 4, 4);
    const auto add = [&](const QString &text, const QString &name, const QString &hint) {
        auto *button = new KeyButton(text);
        button->setObjectName(name);
        button->setKeyHint(hint);
        row->addWidget(button);
        m_without.append(button);
        return button;
    };
    KeyButton *unknown = add(tr("Non so"), QStringLiteral("answerUnknown"), QStringLiteral("?"));
    KeyButton *declined =
        add(tr("Preferisce non dirlo"), QStringLiteral("answerDeclined"), QStringLiteral("??"));
    KeyButton *later = add(tr("Torno dopo"), QStringLiteral("answerLater"), QStringLiteral("F8"));
    later->setIconName(QStringLiteral("later"));
    row->addStretch();
    connect(unknown, &QPushButton::clicked, this, [this] { takeWithout(AnswerState::Unknown); });
    connect(declined, &QPushButton::clicked, this, [this] { takeWithout(AnswerState::Declined); });
    connect(later, &QPushButton::clicked, this, &GuidedStep::skip);
}

void GuidedStep::buildWhy()
{
    m_whyBox = new QWidget;
    auto *column = new QVBoxLayout(m_whyBox);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(8);
    auto *line = new QFrame;
    line->setProperty("kit", QStringLiteral("hair"));
    line->setFixedHeight(1);
    column->addWidget(line);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new widgets::IconLabel(QStringLiteral("info"), 18, Token::Info), 0,
                   Qt::AlignTop);
    m_why = new TextLabel({}, Type::Second);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setTextFormat(Qt::RichText);
    m_why->setWordWrap(true);
    row->addWidget(m_why, 1);
    column->addLayout(row);
}

QWidget *GuidedStep::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::kPanelGap);
    m_eligibility = new EligibilityPanel(m_model);
    m_answers = new AnswersSoFar(m_model);
    column->addWidget(m_eligibility, 1);
    column->addWidget(m_answers);
    return side;
}

void GuidedStep::buildActions()
{
    KeyButton *back = m_actions->setBack(tr("Indietro"));
    KeyButton *unknown = m_actions->addAction(tr("Non so"), {}, QStringLiteral("?"));
    KeyButton *declined =
        m_actions->addAction(tr("Preferisce non dirlo"), {}, QStringLiteral("??"));
    m_inBar = {unknown, declined};
    m_without += m_inBar;
    KeyButton *go = m_actions->setPrimary(tr("Continua"), tr("Invio"));
    connect(back, &QPushButton::clicked, this, &GuidedStep::goBack);
    connect(unknown, &QPushButton::clicked, this, [this] { takeWithout(AnswerState::Unknown); });
    connect(declined, &QPushButton::clicked, this, [this] { takeWithout(AnswerState::Declined); });
    connect(go, &QPushButton::clicked, this, &GuidedStep::goOn);
    // Guided: Enter in the field or on a row goes on (experience.md §4).
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QAction(this);
        enter->setShortcut(QKeySequence(key));
        enter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QAction::triggered, this, &GuidedStep::pressEnter);
        addAction(enter);
    }
}

/// Wide: question and reason stand still, only the answers scroll. Narrow: everything scrolls, or
/// no answer would be seen.
void GuidedStep::arrange(bool folded)
{
    if (folded) {
        m_scrolled->insertWidget(0, m_head);
        m_scrolled->addWidget(m_whyBox);
        m_scrolled->addWidget(m_crumbs);
        m_panel->setBodyMargins(kFoldedSide, kFoldedTop);
    } else {
        m_panel->body()->insertWidget(0, m_head);
        m_panel->body()->addWidget(m_whyBox);
        m_mainColumn->insertWidget(0, m_crumbs);
        m_panel->setBodyMargins(kPanelSide - 4, kPanelTop);
    }
    m_answerRow->setVisible(!folded);
    for (KeyButton *button : std::as_const(m_inBar))
        button->setVisible(folded);
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
    m_editor = makeAnswerEditor(*m_model.question(m_key), m_model.today(), nullptr);
    m_editorPlace->addWidget(m_editor);
    m_editor->show(m_model.current().facts.find(m_key));
    m_editor->QWidget::show();
    const QString key = m_key;
    connect(m_editor, &AnswerEditor::answered, this,
            [this, key](AnswerState state, const QJsonValue &value) { take(key, state, value); });
    connect(m_editor, &AnswerEditor::cleared, this, [this, key] { m_model.clearAnswer(key); });
}

void GuidedStep::refreshWords()
{
    const rules::Question *question = m_model.question(m_key);
    if (!question)
        return;
    refreshCrumbs(*question);
    m_ask->setText(question->ask.it());
    const domain::Fact *fact = m_model.current().facts.find(m_key);
    const bool without = fact && fact->state != AnswerState::Known;
    const bool said = without && fact->state == AnswerState::Unknown;
    const QString help =
        said && !question->ifUnknown.isEmpty() ? question->ifUnknown.it() : question->help.it();
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_state->setText(without ? tr("Risposta: %1").arg(answerWords(*question, *fact)) : QString());
    m_state->setVisible(without);
    const QString lead = tr("Perché lo chiediamo.");
    m_why->setText(QStringLiteral("<span style=\"font-weight:600\">%1</span> %2")
                       .arg(lead, question->why.it().toHtmlEscaped()));
    m_why->setAccessibleName(lead + QLatin1Char(' ') + question->why.it());
    refreshOpen();
    refreshContradiction();
    m_answers->refresh(m_key);
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
    m_number->setText(tr("Domanda %1").arg(m_model.relevant().indexOf(m_key) + 1));
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
    if (!m_editor)
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
    take(m_key, m_saidUnknown ? AnswerState::Declined : AnswerState::Unknown, QJsonValue());
    m_saidUnknown = !m_saidUnknown;
    m_editor->show(m_model.current().facts.find(m_key));
}

void GuidedStep::goOn()
{
    if (!m_editor || (m_editor->isEnabled() && !m_editor->commit()))
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
    if (!m_editor)
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

void GuidedStep::keepUnfinished()
{
    if (m_editor && m_model.isOpen() && m_editor->isEnabled())
        m_model.remember(m_key, m_editor->unfinishedText());
}

}   // namespace ui
