#include "ui/wizard/answers_so_far.h"

#include "ui/model/case_model.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/text_label.h"
#include "ui/words/outcome_words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

using theme::Token;
using theme::Type;
using widgets::TextLabel;

namespace {

constexpr qsizetype kMost = 4;

}   // namespace

AnswersSoFar::AnswersSoFar(CaseModel &model, QWidget *parent)
    : Panel(tr("Risposte finora"), parent), m_model(model)
{
    setObjectName(QStringLiteral("answersSoFar"));
    auto *all = new widgets::LinkLabel(tr("Tutte"));
    all->setObjectName(QStringLiteral("allAnswers"));
    all->setAccessibleName(tr("Tutte le risposte"));
    connect(all, &QPushButton::clicked, this, &AnswersSoFar::allWanted);
    addHeaderWidget(all);
}

QStringList AnswersSoFar::shown(const QString &current) const
{
    QStringList before;
    QStringList after;
    bool passed = false;
    for (const QString &key : m_model.relevant()) {
        if (key == current)
            passed = true;
        else if (m_model.current().facts.find(key))
            (passed ? after : before).append(key);
    }
    return before.isEmpty() ? after.mid(0, kMost)
                            : before.mid(std::max<qsizetype>(0, before.size() - kMost));
}

void AnswersSoFar::refresh(const QString &current)
{
    if (m_grid) {
        body()->removeWidget(m_grid);
        m_grid->hide();
        m_grid->deleteLater();
    }
    m_grid = new QWidget;
    m_grid->setObjectName(QStringLiteral("answersGrid"));
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    int row = 0;
    for (const QString &key : shown(current)) {
        const core::rules::Question &question = *m_model.question(key);
        auto *label = new TextLabel(question.shortLabel.it(), Type::Second, Token::Muted);
        label->setWordWrap(true);
        auto *value =
            new TextLabel(answerWords(question, *m_model.current().facts.find(key)), Type::Second);
        value->setObjectName(QStringLiteral("answer_") + key);
        value->setWordWrap(true);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1, Qt::AlignTop);
    }
    body()->addWidget(m_grid);
    setVisible(row > 0);
}

}   // namespace ui
