#include "ui/eligibility/figures_grid.h"

#include "ui/widgets/text_label.h"
#include "ui/words/outcome_words.h"

#include <QGridLayout>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

FiguresGrid::FiguresGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("figures"));
    m_grid->setContentsMargins(0, 6, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto *title = new TextLabel(tr("Importi e date"), Type::Second);
    title->setStrong(true);
    m_grid->addWidget(title, 0, 0, 1, 2);
}

void FiguresGrid::show(const QList<rules::ResultValue> &figures)
{
    while (m_lines.size() < figures.size()) {
        auto *label = new TextLabel({}, Type::Second, Token::Muted);
        auto *value = new TextLabel({}, Type::Second);
        label->setWordWrap(true);
        value->setWordWrap(true);
        const int row = static_cast<int>(m_lines.size()) + 1;
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        m_lines.append(qMakePair(label, value));
    }
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        const auto &[label, value] = m_lines[at];
        const bool used = at < figures.size();
        if (used) {
            const QString every = everyWords(figures[at].unit);
            label->setText(figures[at].label);
            value->setText(every.isEmpty() ? figures[at].shown
                                           : QStringLiteral("%1 %2").arg(figures[at].shown, every));
            value->setObjectName(QStringLiteral("figure_") + figures[at].name);
        }
        label->setVisible(used);
        value->setVisible(used);
    }
    setVisible(!figures.isEmpty());
}

}   // namespace ui
