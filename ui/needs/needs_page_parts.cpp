// The parts of «Bisogni» and where they stand.
#include "ui/needs/needs_page.h"

#include "ui/needs/contacts_panel.h"
#include "ui/needs/need_grid.h"
#include "ui/needs/safety_panel.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

namespace {

constexpr int kSideWidth = 348;
constexpr int kTypingMs = 2000;   // W2: while typing
constexpr int kRing = 4;

TextLabel *strong(const QString &text, Type type)
{
    auto *label = new TextLabel(text, type);
    label->setStrong(true);
    label->setWordWrap(true);
    return label;
}

}   // namespace

NeedsPage::NeedsPage(TriageModel &model, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_model(model), m_clock(clock), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("needsPage"));
    setAccessibleName(tr("Bisogni"));
    QWidget *main = buildMain();
    QWidget *side = buildSide();
    m_columns = new widgets::FoldingColumns(main, side, kSideWidth);
    m_summary = new TextLabel({}, Type::Second);
    m_summary->setObjectName(QStringLiteral("needsSummary"));
    m_summary->setWordWrap(true);
    m_columns->setSummary(m_summary);
    m_columns->setLinkTexts(tr("Intervista · F6"), tr("Torna ai bisogni · F6"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_columns);
    setFocusProxy(m_words);
    buildActions();
    wireSide();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &NeedsPage::keepWords);
    connect(m_columns, &widgets::FoldingColumns::foldedChanged, this, &NeedsPage::arrange);
    arrange(m_columns->isFolded());
    // The key or the button of the header may send; what counts is where the operator was here.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now))
            m_atQuestion = m_interview->isAncestorOf(now) && !m_interview->isKnownOpen();
    });
    connect(&m_model, &TriageModel::opened, this, &NeedsPage::restart);
    connect(&m_model, &TriageModel::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    restart();
    refresh();
}

QWidget *NeedsPage::buildMain()
{
    auto *inside = new QWidget;
    m_mainColumn = new QVBoxLayout(inside);
    m_mainColumn->setContentsMargins(0, 0, 0, 0);
    m_mainColumn->setSpacing(8);
    m_closed = new widgets::Strip(widgets::StripKind::Info, tr("La visita è chiusa."),
                                  tr("Quello che è stato detto si guarda soltanto."));
    m_closed->setObjectName(QStringLiteral("needsClosed"));
    m_closed->hide();
    m_grid = new NeedGrid;
    m_mainColumn->addWidget(m_closed);
    m_mainColumn->addWidget(buildWords());
    m_mainColumn->addWidget(buildCardsHead());
    m_mainColumn->addWidget(m_grid, 1);
    m_mainColumn->addWidget(buildHiddenLine());
    connect(m_grid, &NeedGrid::changed, this, [this](const QStringList &needs) {
        if (!m_model.setNeeds(needs))
            refresh();
    });
    auto *scroll = new widgets::ScrollColumn(inside, QStringLiteral("needsScroll"), tr("Bisogni"));
    scroll->setFocusProxy(m_words);
    return scroll;
}

QWidget *NeedsPage::buildWords()
{
    auto *row = new QWidget;
    m_wordsRow = new QBoxLayout(QBoxLayout::LeftToRight, row);
    m_wordsRow->setContentsMargins(kRing, kRing, kRing, kRing);
    m_wordsRow->setSpacing(16);
    auto *labels = new QVBoxLayout;
    labels->setSpacing(0);
    auto *label = new TextLabel(tr("Che cosa la porta qui oggi?"), Type::Body);
    label->setStrong(true);
    labels->addWidget(label);
    labels->addWidget(new TextLabel(tr("Con le sue parole"), Type::Second, Token::Muted));
    m_words = new QLineEdit;
    m_words->setObjectName(QStringLiteral("personWords"));
    m_words->setAccessibleName(label->text());
    m_words->setAccessibleDescription(tr("Con le parole della persona, in una riga."));
    m_words->setProperty("tall", true);
    m_words->setMaxLength(300);
    label->setBuddy(m_words);
    m_wordsRow->addLayout(labels);
    m_wordsRow->addWidget(m_words, 1);
    connect(m_words, &QLineEdit::textEdited, this, [this] {
        if (!m_typing.isActive())
            m_typing.start();
    });
    connect(m_words, &QLineEdit::editingFinished, this, &NeedsPage::keepWords);
    return row;
}

QWidget *NeedsPage::buildCardsHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kRing, kRing, kRing, 0);
    row->setSpacing(16);
    m_cardsHint =
        new TextLabel(tr("Anche più di uno. Lettera o clic."), Type::Second, Token::Muted);
    m_cardsHint->setWordWrap(true);
    auto *show = new widgets::KeyButton(tr("Mostra alla persona"));
    show->setObjectName(QStringLiteral("needsShow"));
    show->setIconName(QStringLiteral("screen"));
    show->setKeyHint(tr("F7"));
    row->addWidget(strong(tr("Di che cosa ha bisogno"), Type::Section));
    row->addWidget(m_cardsHint, 1);
    row->addWidget(show);
    connect(show, &QPushButton::clicked, this, [this] {
        const QScopedValueRollback cards(m_sendCards, true);
        Q_EMIT screenWanted();
    });
    return head;
}

QWidget *NeedsPage::buildHiddenLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(kRing, 0, kRing, kRing);
    row->setSpacing(6);
    auto *words = new TextLabel(
        tr("«Violenza o paura» non appare mai sul secondo schermo, in coda o nei riepiloghi."),
        Type::Second, Token::Muted);
    words->setObjectName(QStringLiteral("needsHidden"));
    words->setWordWrap(true);
    // Nothing that whoever stands behind the person could read: the number opens on demand.
    m_line = new widgets::LinkLabel(tr("Linea dedicata"));
    m_line->setObjectName(QStringLiteral("needsLine"));
    m_line->setAccessibleName(tr("Recapiti della linea dedicata"));
    m_line->hide();
    row->addWidget(new widgets::IconLabel(QStringLiteral("eye"), 16), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    row->addWidget(m_line);
    connect(m_line, &QPushButton::clicked, this, [this] {
        openContacts({QStringLiteral("violenza")});
        m_contacts->focusFirst();
    });
    return line;
}

QWidget *NeedsPage::buildSide()
{
    auto *side = new QWidget;
    m_sideColumn = new QVBoxLayout(side);
    m_sideColumn->setContentsMargins(0, 0, 0, 0);
    m_sideColumn->setSpacing(widgets::kPanelGap);
    m_safety = new SafetyPanel;
    m_contacts = new ContactsPanel;
    m_contacts->hide();
    m_interview = new InterviewPanel([this] { return m_clock.today(); },
                                     [this](const QString &key) { return m_model.listGuide(key); });
    m_found = new widgets::Strip(widgets::StripKind::Warn);
    m_found->setObjectName(QStringLiteral("needsFound"));
    m_found->hide();
    m_sideColumn->addWidget(m_safety);
    m_sideColumn->addWidget(m_contacts, 1);
    m_sideColumn->addWidget(m_interview, 1);
    m_sideColumn->addWidget(m_found);
    side->setFocusProxy(nullptr);
    return side;
}

void NeedsPage::wireSide()
{
    connect(m_safety, &SafetyPanel::answered, this, &NeedsPage::takeSafety);
    connect(m_safety, &SafetyPanel::contactsWanted, this, [this] {
        openContacts(urgentPurposes());
        m_contacts->focusFirst();
    });
    connect(m_contacts, &ContactsPanel::closed, this, &NeedsPage::closeContacts);
    connect(m_interview, &InterviewPanel::answered, this, &NeedsPage::take);
    connect(m_interview, &InterviewPanel::cleared, this, [this](const QString &key) {
        m_answered = true;
        m_changedBy = key;
        m_model.clearAnswer(key);
    });
    connect(m_interview, &InterviewPanel::confirmed, this,
            [this](const QString &key) { m_model.confirm(key); });
    connect(m_interview, &InterviewPanel::settled, this, [this](const QString &key, bool earlier) {
        m_changedBy = key;
        if (m_model.settle(key, earlier) && key == m_interview->key())
            m_interview->reload();
        m_interview->focusQuestion();
    });
    connect(m_interview, &InterviewPanel::moreWanted, this, [this] {
        m_model.askMore();
        m_interview->focusQuestion();
    });
    connect(m_interview, &InterviewPanel::nextWanted, this, [this] {
        m_asked.clear();
        m_answered = false;
        const auto &next = m_model.next();
        m_asked = next ? next->key : QString();
        m_interview->present(state(m_asked));
        refreshQuestion();
        m_interview->focusQuestion();
    });
    connect(m_interview, &InterviewPanel::laterWanted, this, [this](const QString &key) {
        m_asked.clear();
        m_answered = false;
        m_interview->forget();
        m_model.later(key);
        m_interview->focusQuestion();
    });
    connect(m_interview, &InterviewPanel::changeWanted, this, [this](const QString &key) {
        m_asked = key;
        m_answered = true;   // it stays although it is not the one the rules want
        m_model.ask(key);
        m_interview->reload();
    });
    connect(m_interview, &InterviewPanel::undoWanted, this, &NeedsPage::undo);
}

void NeedsPage::buildActions()
{
    connect(m_actions->setBack(tr("Indietro")), &QPushButton::clicked, this, [this] {
        keepWords();
        Q_EMIT backWanted();
    });
    connect(m_actions->setPrimary(tr("Vedi che cosa può chiedere"), tr("Ctrl+Invio")),
            &QPushButton::clicked, this, &NeedsPage::goToRights);
    m_actions->primary()->setObjectName(QStringLiteral("needsRights"));
}

/// Narrow: what comes before everything stands above the cards, never behind a link.
void NeedsPage::arrange(bool folded)
{
    m_wordsRow->setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_wordsRow->setSpacing(folded ? 4 : 16);
    m_cardsHint->setVisible(!folded);
    m_safety->setBrief(folded);
    m_contacts->setWhole(folded);
    if (folded) {
        m_mainColumn->insertWidget(1, m_safety);
        m_mainColumn->insertWidget(2, m_contacts);
    } else {
        m_sideColumn->insertWidget(0, m_safety);
        m_sideColumn->insertWidget(1, m_contacts, 1);
    }
    if (!m_model.isOpen())
        return;
    refreshContacts();
    refreshFound();
}

}   // namespace ui
