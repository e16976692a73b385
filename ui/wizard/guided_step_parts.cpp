// The panels of the wizard's page and where they stand.
#include "ui/wizard/guided_step.h"

#include "ui/eligibility/eligibility_panel.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/answers_so_far.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using core::domain::AnswerState;
using theme::Token;
using theme::Type;
using widgets::KeyButton;
using widgets::TextLabel;

namespace {

constexpr int kPanelSide = 24;
constexpr int kPanelTop = 14;
constexpr int kFoldedSide = 12;
constexpr int kFoldedTop = 6;

}   // namespace

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
    m_answers->setBrief(folded);
    if (m_editor)
        m_answers->refresh(m_key);
    for (KeyButton *button : std::as_const(m_inBar))
        button->setVisible(folded);
}

}   // namespace ui
