#include "ui/wizard/guided_step.h"

#include "ui/eligibility/eligibility_panel.h"
#include "ui/model/case_model.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/answer_editor.h"
#include "ui/words/outcome_words.h"

#include <QAbstractButton>
#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScrollArea>
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
constexpr int kAnswersShown = 4;

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
    connect(&m_model, &CaseModel::changed, this, [this] {
        if (m_model.isOpen() && !m_key.isEmpty())
            refreshWords();
    });
    connect(m_eligibility, &EligibilityPanel::questionWanted, this, &GuidedStep::showQuestion);
}

QWidget *GuidedStep::buildMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);

    auto *crumbs = new QHBoxLayout;
    m_benefit = new widgets::LinkLabel({});
    m_benefit->setObjectName(QStringLiteral("crumbBenefit"));
    m_section = new TextLabel({}, Type::Second, Token::Muted);
    m_number = new TextLabel({}, Type::Second, Token::Muted);
    m_number->setObjectName(QStringLiteral("questionNumber"));
    m_remaining = new TextLabel({}, Type::Second, Token::Muted);
    m_remaining->setObjectName(QStringLiteral("questionsRemaining"));
    crumbs->addWidget(m_benefit);
    crumbs->addWidget(m_section);
    crumbs->addWidget(m_number);
    crumbs->addStretch();
    crumbs->addWidget(m_remaining);
    column->addLayout(crumbs);
    connect(m_benefit, &QPushButton::clicked, this, &GuidedStep::allAnswersWanted);

    auto *panel = new widgets::Panel;
    panel->setObjectName(QStringLiteral("questionPanel"));
    panel->setBodyMargins(24, 14);
    m_ask = new TextLabel({}, Type::Question);
    m_ask->setObjectName(QStringLiteral("ask"));
    m_ask->setStrong(true);
    m_ask->setWordWrap(true);
    m_help = new TextLabel({}, Type::Body, Token::Muted);
    m_help->setObjectName(QStringLiteral("help"));
    m_help->setWordWrap(true);
    panel->body()->addWidget(m_ask);
    panel->body()->addWidget(m_help);

    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("editorInside"));
    m_editorPlace = new QVBoxLayout(inside);
    m_editorPlace->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("editorScroll"));
    scroll->setAccessibleName(tr("Risposta"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    panel->body()->addWidget(scroll, 1);

    auto *answers = new QHBoxLayout;
    answers->setContentsMargins(4, 0, 4, 4);
    m_unknown = new KeyButton(tr("Non so"));
    m_unknown->setObjectName(QStringLiteral("answerUnknown"));
    m_unknown->setKeyHint(QStringLiteral("?"));
    m_declined = new KeyButton(tr("Preferisce non dirlo"));
    m_declined->setObjectName(QStringLiteral("answerDeclined"));
    m_declined->setKeyHint(QStringLiteral("??"));
    auto *later = new KeyButton(tr("Torno dopo"));
    later->setObjectName(QStringLiteral("answerLater"));
    later->setIconName(QStringLiteral("later"));
    later->setKeyHint(QStringLiteral("F8"));
    m_state = new TextLabel({}, Type::Body, Token::Info);
    m_state->setObjectName(QStringLiteral("answerState"));
    for (QWidget *button : {static_cast<QWidget *>(m_unknown), static_cast<QWidget *>(m_declined),
                            static_cast<QWidget *>(later), static_cast<QWidget *>(m_state)})
        answers->addWidget(button);
    answers->addStretch();
    panel->body()->addLayout(answers);
    connect(m_unknown, &QPushButton::clicked, this, [this] { takeWithout(AnswerState::Unknown); });
    connect(m_declined, &QPushButton::clicked, this,
            [this] { takeWithout(AnswerState::Declined); });
    connect(later, &QPushButton::clicked, this, &GuidedStep::skip);

    auto *why = new QWidget;
    auto *whyRow = new QHBoxLayout(why);
    whyRow->setContentsMargins(24, 10, 24, 10);
    whyRow->addWidget(new widgets::IconLabel(QStringLiteral("info"), 18, Token::Info), 0,
                      Qt::AlignTop);
    m_why = new TextLabel({}, Type::Second);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setWordWrap(true);
    whyRow->addWidget(m_why, 1);
    panel->setFooter(why);
    column->addWidget(panel, 1);
    return main;
}

QWidget *GuidedStep::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_eligibility = new EligibilityPanel(m_model);
    column->addWidget(m_eligibility, 1);
    m_answers = new widgets::Panel(tr("Risposte finora"));
    m_answers->setObjectName(QStringLiteral("answersSoFar"));
    auto *all = new widgets::LinkLabel(tr("Tutte"));
    all->setObjectName(QStringLiteral("allAnswers"));
    connect(all, &QPushButton::clicked, this, &GuidedStep::allAnswersWanted);
    m_answers->addHeaderWidget(all);
    column->addWidget(m_answers);
    return side;
}

void GuidedStep::buildActions()
{
    KeyButton *back = m_actions->setBack(tr("Indietro"));
    KeyButton *go = m_actions->setPrimary(tr("Continua"), tr("Invio"));
    connect(back, &QPushButton::clicked, this, &GuidedStep::goBack);
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
    m_key = key;
    replaceEditor();
    refreshWords();
    const QString unreadable = m_unreadable.take(key);
    if (!unreadable.isEmpty())
        m_editor->setUnfinishedText(unreadable);
    m_editor->focusEditor();
}

void GuidedStep::replaceEditor()
{
    if (m_editor) {
        m_editorPlace->removeWidget(m_editor);
        m_editor->hide();
        m_editor->deleteLater();
    }
    while (QLayoutItem *item = m_editorPlace->takeAt(0))
        std::unique_ptr<QLayoutItem> owned(item);
    m_editor = makeAnswerEditor(*m_model.question(m_key), m_model.today(), nullptr);
    m_editorPlace->addWidget(m_editor);
    m_editorPlace->addStretch();
    m_editor->show(m_model.current().facts.find(m_key));
    m_editor->QWidget::show();
    connect(m_editor, &AnswerEditor::answered, this, &GuidedStep::take);
    const QString key = m_key;
    connect(m_editor, &AnswerEditor::cleared, this, [this, key] { m_model.clearAnswer(key); });
}

void GuidedStep::refreshWords()
{
    const rules::Question *question = m_model.question(m_key);
    if (!question)
        return;
    m_benefit->setText(m_model.benefit().name.it());
    QString section;
    for (const rules::Section &one : m_model.sections())
        if (one.id == question->section)
            section = one.title.it();
    m_section->setText(QStringLiteral("›  %1  ›").arg(section));
    m_number->setText(tr("Domanda %1").arg(m_model.relevant().indexOf(m_key) + 1));
    const auto left = m_model.unanswered().size();
    m_remaining->setText(left == 0   ? tr("Nessuna domanda aperta")
                         : left == 1 ? tr("Resta circa 1 domanda")
                                     : tr("Restano circa %1 domande").arg(left));
    m_ask->setText(question->ask.it());
    m_help->setText(question->help.it());
    m_help->setVisible(!question->help.isEmpty());
    m_why->setText(tr("Perché lo chiediamo. %1").arg(question->why.it()));
    const domain::Fact *fact = m_model.current().facts.find(m_key);
    const bool without = fact && fact->state != AnswerState::Known;
    m_state->setText(without ? tr("Risposta: %1").arg(answerWords(*question, *fact)) : QString());
    if (without && fact->state == AnswerState::Unknown && !question->ifUnknown.isEmpty())
        m_help->setText(question->ifUnknown.it());
    refreshAnswers();
}

void GuidedStep::refreshAnswers()
{
    auto *old = m_answers->findChild<QWidget *>(QStringLiteral("answersGrid"));
    if (old) {
        old->hide();
        old->setObjectName({});
        m_answers->body()->removeWidget(old);
        old->deleteLater();
    }
    auto *box = new QWidget;
    box->setObjectName(QStringLiteral("answersGrid"));
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    QStringList answered;
    for (const QString &key : m_model.relevant())
        if (key != m_key && m_model.current().facts.find(key))
            answered.append(key);
    int row = 0;
    for (const QString &key : answered.mid(qMax<qsizetype>(0, answered.size() - kAnswersShown))) {
        const rules::Question &question = *m_model.question(key);
        auto *label = new TextLabel(question.shortLabel.it(), Type::Second, Token::Muted);
        label->setWordWrap(true);
        auto *value =
            new TextLabel(answerWords(question, *m_model.current().facts.find(key)), Type::Second);
        value->setWordWrap(true);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1, Qt::AlignTop);
    }
    m_answers->setVisible(row > 0);
    m_answers->body()->addWidget(box);
}

void GuidedStep::take(AnswerState state, const QJsonValue &value)
{
    m_model.answer(m_key, domain::Fact{state, value, domain::Origin::Person, m_model.now()});
}

void GuidedStep::takeWithout(AnswerState state)
{
    take(state, QJsonValue());
    m_editor->show(m_model.current().facts.find(m_key));
    goOn();
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
    m_model.remember(key);
    showQuestion(key);
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
    if (event->text() != QStringLiteral("?") || !m_editor || m_model.current().isReadOnly()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const domain::Fact *fact = m_model.current().facts.find(m_key);
    const bool again = fact && fact->state == AnswerState::Unknown;
    take(again ? AnswerState::Declined : AnswerState::Unknown, QJsonValue());
    m_editor->show(m_model.current().facts.find(m_key));
}

void GuidedStep::goOn()
{
    if (!m_editor || !m_editor->commit())
        return;
    const QString next = neighbour(1);
    if (next.isEmpty())
        Q_EMIT finished();
    else
        moveTo(next);
}

void GuidedStep::goBack()
{
    if (m_editor && !m_editor->commit())
        m_unreadable[m_key] = m_editor->unfinishedText();
    const QString before = neighbour(-1);
    if (before.isEmpty())
        Q_EMIT leftBackwards();
    else
        moveTo(before);
}

void GuidedStep::skip()
{
    const QString next = neighbour(1);
    if (next.isEmpty())
        Q_EMIT finished();
    else
        moveTo(next);
}

void GuidedStep::keepUnfinished()
{
    if (m_editor && m_model.isOpen())
        m_model.remember(m_key, m_editor->unfinishedText());
}

}   // namespace ui
