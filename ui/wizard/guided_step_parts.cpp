// The parts of the guided page and where they stand.
#include "ui/wizard/guided_step.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

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

void GuidedStep::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new widgets::Panel;
    m_panel->setObjectName(QStringLiteral("questionPanel"));

    auto *inside = new QWidget;
    m_scrolled = new QVBoxLayout(inside);
    m_scrolled->setContentsMargins(0, 0, 0, 0);
    m_scrolled->setSpacing(8);
    m_editorPlace = new QVBoxLayout;
    m_said = new TextLabel({}, Type::Body, Token::Info);
    m_said->setObjectName(QStringLiteral("answerState"));
    m_said->setContentsMargins(4, 0, 4, 0);
    m_said->setWordWrap(true);
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
    m_scrolled->addWidget(m_said);
    m_scrolled->addStretch(1);
    m_scroll = new widgets::ScrollColumn(inside, QStringLiteral("editorScroll"), tr("Risposta"));

    buildHead();
    buildAnswerRow();
    buildWhy();
    m_panel->body()->addWidget(m_scroll, 1);
    m_panel->body()->addWidget(m_answerRow);
    column->addWidget(m_panel);
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

/// Wide: question and reason stand still, only the answers scroll. Narrow: everything scrolls, or
/// no answer would be seen; the crumbs of the page go last.
void GuidedStep::setFolded(bool folded, QWidget *crumbs)
{
    if (folded) {
        m_scrolled->insertWidget(0, m_head);
        m_scrolled->addWidget(m_whyBox);
        if (crumbs)
            m_scrolled->addWidget(crumbs);
        m_panel->setBodyMargins(kFoldedSide, kFoldedTop);
    } else {
        m_panel->body()->insertWidget(0, m_head);
        m_panel->body()->addWidget(m_whyBox);
        m_panel->setBodyMargins(kPanelSide - 4, kPanelTop);
    }
    m_answerRow->setVisible(!folded);
}

}   // namespace ui
