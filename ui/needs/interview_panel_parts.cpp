// The parts of the interview and where they stand.
#include "ui/needs/interview_panel.h"

#include "ui/needs/settle_card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

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

TextLabel *wrapped(Type type, Token tone, const QString &name)
{
    auto *label = new TextLabel({}, type, tone);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setContentsMargins(4, 0, 4, 0);
    return label;
}

}   // namespace

InterviewPanel::InterviewPanel(std::function<QDate()> today, GuideMaker guide, QWidget *parent)
    : Panel({}, parent), m_today(std::move(today)), m_guide(std::move(guide)),
      m_known(new KnownList), m_settle(new SettleCard),
      m_whyLink(new widgets::LinkLabel(tr("Perché lo chiediamo")))
{
    setObjectName(QStringLiteral("interviewPanel"));
    build();
    addKeys();
    refreshWords();
}

void InterviewPanel::build()
{
    m_remaining = new TextLabel({}, Type::Second, Token::Muted);
    m_remaining->setObjectName(QStringLiteral("interviewRemaining"));
    addHeaderWidget(m_remaining);
    setBodyMargins(12, 6);

    m_asking = new QWidget;
    auto *column = new QVBoxLayout(m_asking);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(buildQuestion(), 1);
    column->addWidget(buildAnswers());
    m_known->hide();
    body()->addWidget(m_asking, 1);
    body()->addWidget(m_known, 1);
    setFooter(buildFooter());

    connect(m_whyLink, &QPushButton::clicked, this, &InterviewPanel::toggleWhy);
    connect(m_settle, &SettleCard::settled, this, &InterviewPanel::settled);
    connect(m_known, &KnownList::closed, this, &InterviewPanel::closeKnown);
    connect(m_known, &KnownList::confirmed, this, &InterviewPanel::confirmed);
    connect(m_known, &KnownList::changeWanted, this, [this](const QString &key) {
        Q_EMIT changeWanted(key);
        focusQuestion();
    });
}

QWidget *InterviewPanel::buildQuestion()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_ask = wrapped(Type::Section, Token::Text, QStringLiteral("interviewAsk"));
    m_ask->setStrong(true);
    m_help = wrapped(Type::Second, Token::Muted, QStringLiteral("interviewHelp"));
    m_editorPlace = new QVBoxLayout;
    m_said = wrapped(Type::Second, Token::Info, QStringLiteral("interviewState"));
    m_change = wrapped(Type::Second, Token::Ok, QStringLiteral("interviewChange"));
    m_faultBox = new QWidget;
    auto *fault = new QHBoxLayout(m_faultBox);
    fault->setContentsMargins(4, 0, 4, 0);
    fault->setSpacing(6);
    fault->addWidget(new widgets::IconLabel(QStringLiteral("alert"), 16, Token::Err), 0,
                     Qt::AlignTop);
    m_fault = wrapped(Type::Second, Token::Err, QStringLiteral("interviewFault"));
    fault->addWidget(m_fault, 1);
    m_faultLink = new widgets::LinkLabel(tr("Vai"));
    m_faultLink->setObjectName(QStringLiteral("interviewFaultLink"));
    m_faultLink->setAccessibleName(tr("Vai alla domanda da controllare"));
    fault->addWidget(m_faultLink, 0, Qt::AlignTop);
    connect(m_faultLink, &QPushButton::clicked, this, [this] {
        Q_EMIT changeWanted(QString(m_state.contradicted));
        focusQuestion();
    });
    m_remainingBelow = wrapped(Type::Second, Token::Muted, QStringLiteral("interviewLeft"));
    column->addWidget(m_remainingBelow);
    column->addWidget(m_settle);
    column->addWidget(m_ask);
    column->addLayout(m_editorPlace);
    column->addWidget(m_faultBox);
    column->addWidget(m_said);
    column->addWidget(m_change);
    column->addWidget(m_help);
    m_more = new KeyButton(tr("Chiedi ancora"));
    m_more->setObjectName(QStringLiteral("interviewMore"));
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &InterviewPanel::moreWanted);
    column->addWidget(buildWhy());
    column->addStretch(1);
    m_scroll = new widgets::ScrollColumn(inside, QStringLiteral("interviewScroll"), tr("Domanda"));
    return m_scroll;
}

QWidget *InterviewPanel::buildWhy()
{
    m_whyBox = new QWidget;
    auto *column = new QVBoxLayout(m_whyBox);
    column->setContentsMargins(4, 0, 4, 4);
    column->setSpacing(0);
    m_whyLink->setObjectName(QStringLiteral("interviewWhyLink"));
    m_why = wrapped(Type::Second, Token::Text, QStringLiteral("interviewWhy"));
    m_why->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_whyLink, 0, Qt::AlignLeft);
    column->addWidget(m_why);
    return m_whyBox;
}

QWidget *InterviewPanel::buildAnswers()
{
    m_answers = new QWidget;
    auto *row = new widgets::FlowRow(6, m_answers);
    row->setContentsMargins(4, 4, 4, 4);   // room for the ring
    const auto add = [&](const QString &text, const QString &name, const QString &hint) {
        auto *button = new KeyButton(text);
        button->setObjectName(name);
        button->setKeyHint(hint);
        row->addWidget(button);
        return button;
    };
    m_continue = add(tr("Continua"), QStringLiteral("interviewContinue"), tr("Invio"));
    KeyButton *later = add(tr("Torno dopo"), QStringLiteral("interviewLater"), tr("F8"));
    KeyButton *unknown = add(tr("Non so"), QStringLiteral("interviewUnknown"), QStringLiteral("?"));
    KeyButton *declined =
        add(tr("Preferisce non dirlo"), QStringLiteral("interviewDeclined"), QStringLiteral("??"));
    m_without = {unknown, declined};
    connect(unknown, &QPushButton::clicked, this, [this] { takeWithout(AnswerState::Unknown); });
    connect(declined, &QPushButton::clicked, this, [this] { takeWithout(AnswerState::Declined); });
    connect(later, &QPushButton::clicked, this, &InterviewPanel::skip);
    connect(m_continue, &QPushButton::clicked, this, &InterviewPanel::goOn);
    return m_answers;
}

QWidget *InterviewPanel::buildFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    m_topics = new TextLabel({}, Type::Second, Token::Muted);
    m_topics->setObjectName(QStringLiteral("interviewKnown"));
    m_topics->setWordWrap(true);
    m_see = new widgets::LinkLabel(tr("Vedi"));
    m_see->setObjectName(QStringLiteral("interviewSee"));
    row->addWidget(m_topics, 1);
    row->addWidget(m_see);
    connect(m_see, &QPushButton::clicked, this, [this] {
        if (isKnownOpen()) {
            closeKnown();
            focusQuestion();
        } else {
            openKnown();
        }
    });
    return footer;
}

void InterviewPanel::addKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add({Qt::Key_Return, Qt::Key_Enter}, [this] { pressEnter(); });
    add({Qt::CTRL | Qt::Key_Z}, [this] { Q_EMIT undoWanted(); });
}

}   // namespace ui
