// The panels of the wizard's page, its keys and where they stand.
#include "ui/wizard/step_page.h"

#include "ui/eligibility/eligibility_panel.h"
#include "ui/model/case_model.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/answers_so_far.h"
#include "ui/wizard/dense_step.h"
#include "ui/wizard/fault_summary.h"
#include "ui/wizard/guided_step.h"
#include "ui/wizard/jump_panel.h"
#include "ui/wizard/step_state.h"

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

constexpr int kSideWidth = 340;

}   // namespace

StepPage::StepPage(CaseModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_state(new StepState(model, this)),
      m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("stepPage"));
    QWidget *main = buildMain();
    QWidget *side = buildSide();
    m_columns = new widgets::FoldingColumns(main, side, kSideWidth);
    m_columns->setSummary(m_eligibility->makeSummary());
    m_columns->setLinkTexts(tr("Perché · F6"), tr("Torna alla domanda · F6"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_columns);
    buildActions();
    connect(m_columns, &widgets::FoldingColumns::foldedChanged, this, &StepPage::arrange);
    // Large text may have folded the columns before anybody listened.
    arrange(m_columns->isFolded());
    connect(&m_model, &CaseModel::leaving, this, &StepPage::keepUnfinished);
    connect(&m_model, &CaseModel::opened, this, &StepPage::restart);
    connect(&m_model, &CaseModel::changed, this, [this] {
        if (!m_model.isOpen() || m_state->key().isEmpty())
            return;
        view()->refresh();
        refresh();
    });
    connect(&m_model, &CaseModel::answersReplaced, this, [this](const QStringList &keys) {
        if (m_state->key().isEmpty())
            return;
        for (const QString &key : keys)
            view()->reload(key);
    });
    connect(m_eligibility, &EligibilityPanel::questionWanted, this, &StepPage::goTo);
    connect(m_answers, &AnswersSoFar::allWanted, this, &StepPage::allAnswersWanted);
}

QWidget *StepPage::buildMain()
{
    auto *main = new QWidget;
    m_mainColumn = new QVBoxLayout(main);
    m_mainColumn->setContentsMargins(0, 0, 0, 0);
    m_mainColumn->setSpacing(8);
    m_crumbs = buildCrumbs();
    m_faults = new FaultSummary;
    m_jump = new JumpPanel(*m_state);
    m_guided = new GuidedStep(*m_state);
    m_denseStep = new DenseStep(*m_state);
    m_denseStep->hide();
    m_mainColumn->addWidget(m_jump);
    m_mainColumn->addWidget(m_faults);
    m_mainColumn->addWidget(m_guided, 1);
    m_mainColumn->addWidget(m_denseStep, 1);
    wireView(m_guided);
    wireView(m_denseStep);
    connect(m_state, &StepState::undoWanted, this, &StepPage::undo);
    connect(m_faults, &FaultSummary::questionWanted, this, &StepPage::goTo);
    connect(m_jump, &JumpPanel::questionWanted, this, &StepPage::goTo);
    connect(m_jump, &JumpPanel::densityWanted, this, &StepPage::toggleDensity);
    connect(m_jump, &JumpPanel::hintsWanted, this, [this] { setHints(!m_state->hints()); });
    connect(m_jump, &JumpPanel::closed, this, [this] { view()->focusAnswer(); });
    return main;
}

QWidget *StepPage::buildCrumbs()
{
    auto *crumbs = new QWidget;
    auto *row = new QHBoxLayout(crumbs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    m_benefit = new widgets::LinkLabel({});
    m_benefit->setObjectName(QStringLiteral("crumbBenefit"));
    m_section = new TextLabel({}, Type::Second, Token::Muted);
    m_section->setObjectName(QStringLiteral("crumbSection"));
    m_number = new TextLabel({}, Type::Second, Token::Muted);
    m_number->setObjectName(QStringLiteral("questionNumber"));
    m_later = new widgets::LinkLabel({});
    m_later->setObjectName(QStringLiteral("questionsLater"));
    m_later->setToolTip(tr("Le domande lasciate con «Torno dopo»"));
    m_later->hide();
    m_remaining = new TextLabel({}, Type::Second, Token::Muted);
    m_remaining->setObjectName(QStringLiteral("questionsRemaining"));
    m_density = new KeyButton(tr("Densa"), widgets::ButtonRole::Flat);
    m_density->setObjectName(QStringLiteral("density"));
    m_density->setKeyHint(tr("Ctrl+D"));
    constexpr int kLow = 24;
    m_density->setHeightAt100(kLow);
    row->addWidget(m_benefit);
    row->addWidget(m_section);
    row->addWidget(m_number);
    row->addStretch();
    row->addWidget(m_later);
    row->addWidget(m_remaining);
    row->addWidget(m_density);
    connect(m_benefit, &QPushButton::clicked, this, &StepPage::allAnswersWanted);
    connect(m_later, &QPushButton::clicked, this, [this] { m_jump->open(m_dense, true); });
    connect(m_density, &QPushButton::clicked, this, &StepPage::toggleDensity);
    return crumbs;
}

QWidget *StepPage::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::kPanelGap);
    m_eligibility = new EligibilityPanel(m_model);
    m_answers = new AnswersSoFar(m_model);
    m_why = m_denseStep->takeWhy();
    m_why->hide();
    column->addWidget(m_eligibility, 1);
    column->addWidget(m_why);
    column->addWidget(m_answers);
    return side;
}

void StepPage::buildActions()
{
    KeyButton *back = m_actions->setBack(tr("Indietro"));
    KeyButton *unknown = m_actions->addAction(tr("Non so"), {}, QStringLiteral("?"));
    KeyButton *declined =
        m_actions->addAction(tr("Preferisce non dirlo"), {}, QStringLiteral("??"));
    m_inBar = {unknown, declined};
    KeyButton *jump = m_actions->addAction(tr("Vai al campo"), {}, tr("Ctrl+J"));
    jump->setObjectName(QStringLiteral("jump"));
    m_undo = m_actions->addAction(tr("Annulla"), QStringLiteral("undo"), tr("Ctrl+Z"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setEnabled(false);
    m_wide = {jump, m_undo};
    KeyButton *go = m_actions->setPrimary(tr("Continua"), tr("Invio"));
    connect(back, &QPushButton::clicked, this, &StepPage::goBack);
    connect(unknown, &QPushButton::clicked, this,
            [this] { view()->takeWithout(AnswerState::Unknown); });
    connect(declined, &QPushButton::clicked, this,
            [this] { view()->takeWithout(AnswerState::Declined); });
    connect(jump, &QPushButton::clicked, this, &StepPage::openJump);
    connect(m_undo, &QPushButton::clicked, this, &StepPage::undo);
    connect(go, &QPushButton::clicked, this, &StepPage::goOn);
    addKey({Qt::Key_Return, Qt::Key_Enter}, &StepPage::pressEnter);
    addKey({Qt::CTRL | Qt::Key_Z}, &StepPage::undo);
    addKey({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, &StepPage::redo);
}

void StepPage::addKey(const QList<QKeySequence> &keys, void (StepPage::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
}

/// Narrow: everything scrolls with the question, and its other answers are in the bar.
void StepPage::arrange(bool folded)
{
    if (!folded)
        m_mainColumn->insertWidget(0, m_crumbs);
    view()->setFolded(folded, m_crumbs);
    m_crumbs->show();
    m_benefit->setVisible(!folded);   // it is in the band above
    m_section->setVisible(!folded);
    m_density->setCompact(folded);
    m_faults->setBrief(folded);
    m_why->setVisible(m_dense);
    m_answers->setBrief(folded || m_dense);
    if (!m_state->key().isEmpty() && m_model.isOpen())
        m_answers->refresh(m_dense ? QString() : m_state->key());
    for (KeyButton *button : std::as_const(m_inBar))
        button->setVisible(folded);
    for (KeyButton *button : std::as_const(m_wide))
        button->setVisible(!folded);
}

}   // namespace ui
