// The parts of the dense page and where they stand.
#include "ui/wizard/dense_step.h"

#include "ui/model/case_model.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/dense_row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using core::domain::AnswerState;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

namespace {

constexpr int kSide = 16;

}   // namespace

void DenseStep::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_panel = new widgets::Panel;
    m_panel->setObjectName(QStringLiteral("densePanel"));
    m_panel->setBodyMargins(0, 0);
    m_panel->body()->setSpacing(0);
    auto *inside = new QWidget;
    m_inside = new QVBoxLayout(inside);
    m_inside->setContentsMargins(0, 2, 0, 2);
    m_inside->setSpacing(0);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    m_inside->addLayout(m_column);
    m_inside->addStretch(1);
    m_scroll = new widgets::ScrollColumn(inside, QStringLiteral("denseScroll"), tr("Campi"));
    m_panel->body()->addWidget(m_scroll, 1);
    buildWhy();
    all->addWidget(m_panel);
}

/// The question in hand in full, its help, why it is asked, and what else can be said to it: beside
/// the rows, which keep their room.
void DenseStep::buildWhy()
{
    m_whyPanel = new widgets::Panel;
    m_whyPanel->setObjectName(QStringLiteral("denseWhyPanel"));
    m_whyPanel->setBodyMargins(kSide, 8);
    m_whyPanel->body()->setSpacing(4);
    m_why = new TextLabel({}, Type::Second);
    m_why->setObjectName(QStringLiteral("denseWhy"));
    m_why->setTextFormat(Qt::RichText);
    m_why->setWordWrap(true);
    m_whyPanel->body()->addWidget(m_why);
    auto *first = new QHBoxLayout;
    first->setSpacing(16);
    const auto add = [&](const QString &words, const QString &name, const QString &key) {
        auto *link = new widgets::LinkLabel(QStringLiteral("%1 %2").arg(words, key));
        link->setObjectName(name);
        link->setAccessibleName(words);
        link->setAccessibleDescription(tr("Tasto %1").arg(key));
        m_without.append(link);
        return link;
    };
    auto *unknown = add(tr("Non so"), QStringLiteral("denseUnknown"), QStringLiteral("?"));
    auto *declined =
        add(tr("Preferisce non dirlo"), QStringLiteral("denseDeclined"), QStringLiteral("??"));
    auto *later = add(tr("Torno dopo"), QStringLiteral("denseLater"), QStringLiteral("F8"));
    first->addWidget(unknown);
    first->addWidget(later);
    first->addStretch(1);
    m_whyPanel->body()->addLayout(first);
    m_whyPanel->body()->addWidget(declined, 0, Qt::AlignLeft);
    connect(unknown, &QPushButton::clicked, this, [this] { takeWithout(AnswerState::Unknown); });
    connect(declined, &QPushButton::clicked, this, [this] { takeWithout(AnswerState::Declined); });
    connect(later, &QPushButton::clicked, this, [this] { skip(); });
}

QWidget *DenseStep::takeWhy()
{
    return m_whyPanel;
}

void DenseStep::refreshWhy()
{
    const core::rules::Question *question = m_state.question();
    if (!question)
        return;
    const core::rules::Question *asked = inner();
    const core::rules::Question &shownQuestion = asked ? *asked : *question;
    const QString why = shownQuestion.why.isEmpty() ? question->why.it() : shownQuestion.why.it();
    const QString ask = shownQuestion.ask.it();
    const QString help = shownQuestion.help.it();
    m_why->setText(QStringLiteral("<span style=\"font-weight:600\">%1</span> %2 "
                                  "<span style=\"color:%3\">%4</span>")
                       .arg(ask.toHtmlEscaped(), help.toHtmlEscaped(),
                            theme::colour(Token::Muted).name(), why.toHtmlEscaped()));
    m_why->setAccessibleName(QStringLiteral("%1 %2 %3").arg(ask, help, why));
    const bool open = !m_state.model().current().isReadOnly();
    for (widgets::LinkLabel *link : std::as_const(m_without))
        link->setEnabled(open);
}

/// Narrow: what is said of an answer stands under its field, and the crumbs scroll with the rows.
void DenseStep::setFolded(bool folded, QWidget *crumbs)
{
    m_folded = folded;
    for (DenseRow *each : std::as_const(m_rows))
        each->setNarrow(folded);
    if (folded && crumbs)
        m_inside->addWidget(crumbs);
}

}   // namespace ui
