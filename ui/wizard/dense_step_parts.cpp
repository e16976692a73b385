// The parts of the dense page and where they stand.
#include "ui/wizard/dense_step.h"

#include "ui/model/case_model.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/dense_row.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

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
    m_foot = buildFoot();
    m_panel->body()->addWidget(m_scroll, 1);
    m_panel->body()->addWidget(m_foot);
    all->addWidget(m_panel);
}

/// The question in hand in full, its help, and why it is asked. As high for all, so that the rows
/// stand still.
QWidget *DenseStep::buildFoot()
{
    auto *foot = new QWidget;
    foot->setObjectName(QStringLiteral("denseFoot"));
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    auto *line = new QFrame;
    line->setProperty("kit", QStringLiteral("hair"));
    line->setFixedHeight(1);
    column->addWidget(line);
    m_why = new TextLabel({}, Type::Second);
    m_why->setObjectName(QStringLiteral("denseWhy"));
    m_why->setTextFormat(Qt::RichText);
    m_why->setWordWrap(true);
    m_why->setContentsMargins(kSide, 0, kSide, 0);
    m_why->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    constexpr int kLines = 3;
    m_why->setMinimumHeight(kLines * QFontMetrics(theme::font(Type::Second)).height());
    column->addWidget(m_why);
    return foot;
}

void DenseStep::refreshFoot()
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
}

/// Narrow: what is said of an answer stands under its field, and the foot scrolls with the rows.
void DenseStep::setFolded(bool folded, QWidget *crumbs)
{
    m_folded = folded;
    for (DenseRow *each : std::as_const(m_rows))
        each->setNarrow(folded);
    if (folded) {
        m_inside->addWidget(m_foot);
        if (crumbs)
            m_inside->addWidget(crumbs);
    } else {
        m_panel->body()->addWidget(m_foot);
    }
}

}   // namespace ui
