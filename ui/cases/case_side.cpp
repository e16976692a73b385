#include "ui/cases/case_side.h"

#include "core/casework/desk.h"
#include "ui/cases/case_words.h"
#include "ui/model/case_model.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"
#include "ui/words/chip_words.h"
#include "ui/words/desk_words.h"
#include "ui/words/italian.h"
#include "ui/words/outcome_words.h"
#include "ui/words/window_dates.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using casework::Task;
using casework::TaskRow;
using theme::Token;
using theme::Type;
using widgets::Chip;
using widgets::LinkLabel;
using widgets::Panel;
using widgets::TextLabel;

namespace {

constexpr qsizetype kMostLines = 14;

TextLabel *wrapped(Type type, Token tone = Token::Text)
{
    auto *label = new TextLabel({}, type, tone);
    label->setWordWrap(true);
    return label;
}

bool mayBeGiven(rules::Outcome outcome)
{
    return outcome == rules::Outcome::Probable || outcome == rules::Outcome::Maybe;
}

}   // namespace

CaseSide::CaseSide(const CaseModel &model, casework::Desk &desk, QWidget *parent)
    : QWidget(parent), m_model(model), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::kPanelGap);
    column->addWidget(nextPanel());
    column->addWidget(resultPanel());
    column->addWidget(storyPanel());
    column->addStretch(1);
}

QWidget *CaseSide::nextPanel()
{
    auto *panel = new Panel(tr("Prossimo passo"));
    panel->setObjectName(QStringLiteral("nextStep"));
    panel->setTitleIcon(QStringLiteral("flag"));
    m_nextTitle = wrapped(Type::Body);
    m_nextTitle->setObjectName(QStringLiteral("nextStepTitle"));
    m_nextTitle->setStrong(true);
    m_nextWords = wrapped(Type::Second, Token::Muted);
    m_nextWords->setObjectName(QStringLiteral("nextStepWords"));
    panel->body()->addWidget(m_nextTitle);
    panel->body()->addWidget(m_nextWords);
    return panel;
}

QWidget *CaseSide::resultPanel()
{
    m_result = new Panel(tr("Esito con i dati di oggi"));
    m_result->setObjectName(QStringLiteral("caseResult"));
    auto *head = new QHBoxLayout;
    m_outcome = new Chip({});
    m_outcome->setObjectName(QStringLiteral("caseOutcome"));
    m_body = new TextLabel({}, Type::Second, Token::Muted);
    head->addWidget(m_outcome);
    head->addStretch(1);
    head->addWidget(m_body);
    m_result->body()->addLayout(head);
    auto *money = new QHBoxLayout;
    m_amount = new TextLabel({}, Type::Amount);
    m_amount->setObjectName(QStringLiteral("caseAmount"));
    m_amount->setStrong(true);
    m_period = new TextLabel({}, Type::Body, Token::Muted);
    money->addWidget(m_amount);
    money->addWidget(m_period);
    money->addStretch(1);
    m_result->body()->addLayout(money);
    m_sentence = wrapped(Type::Second, Token::Muted);
    m_sentence->setObjectName(QStringLiteral("caseSentence"));
    m_result->body()->addWidget(m_sentence);
    return m_result;
}

QWidget *CaseSide::storyPanel()
{
    m_story = new Panel(tr("Storia"));
    m_story->setObjectName(QStringLiteral("story"));
    auto *add = new LinkLabel(tr("Aggiungi nota"));
    add->setObjectName(QStringLiteral("addNote"));
    connect(add, &QPushButton::clicked, this, &CaseSide::noteWanted);
    m_story->addHeaderWidget(add);
    return m_story;
}

QWidget *CaseSide::makeSummary()
{
    m_summary = new TextLabel({}, Type::Body);
    m_summary->setStrong(true);
    return m_summary;
}

void CaseSide::refresh(const QList<TaskRow> &rows)
{
    refreshNext(rows);
    refreshResult();
    refreshStory();
}

void CaseSide::refreshNext(const QList<TaskRow> &rows)
{
    const domain::Case &subject = m_model.current();
    QString title;
    QString words;
    const casework::NextStep next = casework::nextStepOf(rows);
    const rules::Question *question = m_model.question(next.key);
    if (subject.suspension) {
        title = tr("Aspetta %1").arg(waitReasonWords(subject.suspension->reason()));
        words = suspensionWords(*subject.suspension);
    } else if (subject.finalisation) {
        title = caseStateChip(subject.state).word;
        title[0] = title[0].toUpper();
        const domain::Receipt *receipt = subject.lastReceipt();
        words = receipt ? tr("Numero ufficiale %1").arg(receipt->protocol)
                        : tr("Il numero ufficiale arriva dal centro.");
    } else {
        title = taskName(next.task);
        words =
            question ? question->ask.it() : taskDetail(rows[static_cast<int>(next.task)], m_model);
    }
    m_nextTitle->setText(title);
    m_nextWords->setText(words);
    if (m_summary)
        m_summary->setText(tr("Prossimo passo: %1").arg(title));
}

void CaseSide::refreshResult()
{
    m_result->setVisible(m_model.decision().has_value());
    if (!m_model.decision())
        return;
    const rules::Decision &decision = *m_model.decision();
    m_outcome->setSpec(outcomeChip(decision.outcome));
    const QString body = m_model.benefit().body;
    m_body->setText(body == QLatin1String("INPS") ? tr("decide l’INPS")
                                                  : tr("decide: %1").arg(body));
    const rules::ResultValue *amount =
        mayBeGiven(decision.outcome) ? decision.result(QStringLiteral("importo")) : nullptr;
    m_amount->setVisible(amount != nullptr);
    m_period->setVisible(amount != nullptr);
    if (amount) {
        m_amount->setText(amount->shown);
        m_period->setText(everyWords(amount->unit));
    }
    m_sentence->setText(outcomeSentence(decision, body));
}

/// Notes first, newest first: they are what a colleague has to know. Then the story.
void CaseSide::refreshStory()
{
    if (m_lines) {
        m_story->body()->removeWidget(m_lines);
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget;
    m_lines->setObjectName(QStringLiteral("storyLines"));
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const domain::Case &subject = m_model.current();
    for (auto at = subject.notes.size() - 1; at >= 0; --at) {
        const domain::Note &note = subject.notes[at];
        const QString who = colleagueWords(m_desk, note.written.by);
        addLine(grid, note.written.at,
                note.isArchived() ? tr("Nota messa da parte: %1").arg(note.archived.reason)
                                  : QStringLiteral("«%1»").arg(note.text),
                who, noteAction(static_cast<int>(at), note.isArchived()));
    }
    qsizetype lines = 0;
    const auto &story = subject.history;
    for (auto it = story.crbegin(); it != story.crend() && lines < kMostLines; ++it) {
        if (it->what == QLatin1String("noted"))
            continue;
        addLine(grid, it->at, historyWords(*it, m_model),
                it->by.isEmpty() ? tr("Sportello") : colleagueWords(m_desk, it->by));
        ++lines;
    }
    m_story->body()->addWidget(m_lines);
}

QWidget *CaseSide::noteAction(int index, bool away)
{
    auto *link = new LinkLabel(away ? tr("Riporta") : tr("Metti da parte"));
    link->setObjectName(QStringLiteral("note%1").arg(index));
    link->setAccessibleName(away ? tr("Riporta la nota") : tr("Metti da parte la nota"));
    connect(link, &QPushButton::clicked, this, [this, index, away] {
        if (away)
            Q_EMIT noteBackWanted(index);
        else
            Q_EMIT noteAwayWanted(index);
    });
    return link;
}

void CaseSide::addLine(QGridLayout *grid, const QDateTime &at, const QString &title,
                       const QString &who, QWidget *action)
{
    const int row = grid->rowCount();
    const bool today = inItaly(at).date() == m_model.today();
    auto *when = new TextLabel(today ? clockTime(at) : shortDayWords(inItaly(at).date()),
                               Type::Second, Token::Muted);
    auto *what = wrapped(Type::Second);
    what->setStrong(true);
    what->setText(title);
    auto *by = new TextLabel(who, Type::Second, Token::Muted);
    grid->addWidget(when, row, 0, Qt::AlignTop);
    grid->addWidget(what, row, 1);
    auto *second = new QHBoxLayout;
    second->addWidget(by, 1);
    if (action)
        second->addWidget(action);
    grid->addLayout(second, row + 1, 1);
}

}   // namespace ui
