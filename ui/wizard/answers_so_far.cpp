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

constexpr int kMost = 4;
constexpr int kMostBrief = 2;

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

    auto *box = new QWidget;
    box->setObjectName(QStringLiteral("answersGrid"));
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    for (int row = 0; row < kMost; ++row) {
        Line line{new TextLabel({}, Type::Second, Token::Muted), new TextLabel({}, Type::Second)};
        line.label->setWordWrap(true);
        line.value->setWordWrap(true);
        grid->addWidget(line.label, row, 0, Qt::AlignTop);
        grid->addWidget(line.value, row, 1, Qt::AlignTop);
        m_lines.append(line);
    }
    body()->addWidget(box);
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
    const qsizetype most = m_brief ? kMostBrief : kMost;
    return before.isEmpty() ? after.mid(0, most)
                            : before.mid(std::max<qsizetype>(0, before.size() - most));
}

/// The lines stay and change their words: making them anew cost more than showing the question.
void AnswersSoFar::refresh(const QString &current)
{
    const QStringList keys = shown(current);
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        const Line &line = m_lines[row];
        const bool used = row < keys.size();
        if (used) {
            const core::rules::Question &question = *m_model.question(keys[row]);
            line.label->setText(question.shortLabel.it());
            line.value->setObjectName(QStringLiteral("answer_") + keys[row]);
            line.value->setText(answerWords(question, *m_model.current().facts.find(keys[row])));
        }
        line.label->setVisible(used);
        line.value->setVisible(used);
    }
    setVisible(!keys.isEmpty());
}

}   // namespace ui
