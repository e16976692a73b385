#include "ui/sync/outbox_page.h"

#include "ui/sync/outbox_model.h"
#include "ui/sync/outbox_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"
#include "ui/words/italian.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

namespace {

constexpr int kLeastTable = 160;
constexpr int kAllColumns = 900;

}   // namespace

OutboxPage::OutboxPage(casework::Desk &desk, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("outboxPage"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                               widgets::kPageTop);
    column->setSpacing(widgets::kPanelGap);
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel(tr("Da inviare"), Type::Title);
    title->setStrong(true);
    m_count = new TextLabel({}, Type::Second, Token::Muted);
    m_count->setObjectName(QStringLiteral("outboxCount"));
    head->addWidget(title);
    head->addWidget(m_count, 1);
    m_onlyToCorrect = new widgets::KeyButton(tr("Solo da correggere"));
    m_onlyToCorrect->setObjectName(QStringLiteral("onlyToCorrect"));
    m_onlyToCorrect->setIconName(QStringLiteral("filter"));
    m_onlyToCorrect->setCheckable(true);
    m_onlyToCorrect->hide();
    connect(m_onlyToCorrect, &QPushButton::toggled, this, [this](bool only) {
        m_rows->setOnlyToCorrect(only);
        refresh();
    });
    head->addWidget(m_onlyToCorrect);
    column->addLayout(head);

    m_strip = new widgets::Strip(widgets::StripKind::Warn);
    m_strip->setObjectName(QStringLiteral("offlineStrip"));
    m_strip->setIconName(QStringLiteral("network-off"));
    connect(m_strip->setButton(tr("Riprova ora"), QStringLiteral("F5")), &QPushButton::clicked,
            this, &OutboxPage::sendNowWanted);
    m_strip->hide();
    column->addWidget(m_strip);

    auto *panel = new widgets::Panel;
    panel->setBodyMargins(0, 0);
    m_rows = new OutboxModel(clock, this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("outboxTable"));
    m_table->setAccessibleName(tr("Da inviare"));
    m_table->setModel(m_rows);
    widgets::styleTable(m_table);
    widgets::stretchColumn(m_table, OutboxModel::Why);
    panel->body()->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, &OutboxPage::correctCurrent);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == OutboxModel::Action)
            correctCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OutboxPage::refreshActions);
    column->addWidget(panel, 1);
    column->addWidget(buildBelow());
    // With large text the rows keep their room and what is below them is scrolled to.
    m_table->setMinimumHeight(kLeastTable);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(
        new widgets::ScrollColumn(inside, QStringLiteral("outboxScroll"), tr("Da inviare")));
    setFocusProxy(m_table);

    m_retry = m_actions->addAction(tr("Riprova questa"), QStringLiteral("sync"));
    m_retry->setObjectName(QStringLiteral("retryItem"));
    connect(m_retry, &QPushButton::clicked, this, &OutboxPage::retryCurrent);
    m_handOver = m_actions->addAction(tr("Passa al responsabile"), QStringLiteral("users"));
    m_handOver->setObjectName(QStringLiteral("handOver"));
    connect(m_handOver, &QPushButton::clicked, this, &OutboxPage::handOver);
    connect(m_actions->setPrimary(tr("Invia adesso"), QStringLiteral("F5")), &QPushButton::clicked,
            this, [this] {
                if (isToCorrect())
                    correctCurrent();
                else
                    Q_EMIT sendNowWanted();
            });
}

void OutboxPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void OutboxPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitColumns();
}

/// Where there is little room the reason has it; what the link does the main button does too.
void OutboxPage::fitColumns()
{
    const bool narrow = width() < theme::px(kAllColumns);
    m_table->setColumnHidden(OutboxModel::Code, narrow);
    m_table->setColumnHidden(OutboxModel::Action, narrow);
}

QWidget *OutboxPage::buildBelow()
{
    auto *below = new QWidget;
    auto *row = new QHBoxLayout(below);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::kColumnGap);
    m_attempts = new TextLabel({}, Type::Second);
    m_attempts->setObjectName(QStringLiteral("outboxAttempts"));
    m_attempts->setWordWrap(true);
    m_today = new TextLabel({}, Type::Second);
    m_today->setObjectName(QStringLiteral("outboxToday"));
    m_today->setWordWrap(true);
    auto *attempts = new widgets::Panel(tr("Ultimi tentativi"));
    attempts->body()->addWidget(m_attempts);
    auto *today = new widgets::Panel(tr("Oggi"));
    today->body()->addWidget(m_today);
    row->addWidget(attempts, 5);
    row->addWidget(today, 2);
    return below;
}

void OutboxPage::setConnection(bool online, const QDateTime &offlineSince)
{
    m_online = online;
    m_offlineSince = offlineSince;
    m_strip->setVisible(!online);
    m_strip->setWords(
        offlineSince.isValid()
            ? tr("Senza rete dalle %1. Puoi continuare: invio tutto appena torna.")
                  .arg(clockTime(offlineSince))
            : tr("Senza rete. Puoi continuare: invio tutto appena torna."),
        tr("Tutto è salvato e cifrato su questo computer. Le domande valgono dal momento in cui "
           "le hai consegnate."),
        true);
    if (isVisible())
        refresh();
}

void OutboxPage::refresh()
{
    const auto items = m_desk.dispatch().items();
    if (!items) {
        Q_EMIT failed(items.error());
        return;
    }
    const int before = m_table->currentIndex().row();
    m_rows->setItems(*items, m_online);
    if (m_rows->rowCount() > 0)
        m_table->selectRow(std::clamp(before, 0, m_rows->rowCount() - 1));
    const auto line = m_desk.dispatch().line();
    if (line)
        tellQueue(*line);
    else
        Q_EMIT failed(line.error());
    const int wrong = m_rows->countOf(casework::OutboxState::Quarantined);
    m_onlyToCorrect->setVisible(wrong > 0 || m_onlyToCorrect->isChecked());
    m_onlyToCorrect->setText(m_onlyToCorrect->isChecked()
                                 ? tr("Mostra tutto")
                                 : tr("Solo da correggere (%1)").arg(wrong));
    m_retry->setEnabled(m_rows->rowCount() > 0);
    m_handOver->setEnabled(m_rows->waiting() > 0);
    refreshActions();
}

bool OutboxPage::isToCorrect() const
{
    const casework::OutboxItem *item = m_rows->itemAt(m_table->currentIndex().row());
    return item && OutboxModel::isToCorrect(*item);
}

/// What the row needs comes first.
void OutboxPage::refreshActions()
{
    const casework::OutboxItem *item = m_rows->itemAt(m_table->currentIndex().row());
    if (isToCorrect())
        m_actions->setPrimary(tr("Correggi %1").arg(item->title), tr("Ctrl+Invio"));
    else
        m_actions->setPrimary(tr("Invia adesso"), QStringLiteral("F5"));
}

void OutboxPage::correctCurrent()
{
    if (isToCorrect())
        Q_EMIT caseWanted(m_rows->itemAt(m_table->currentIndex().row())->caseId);
}

void OutboxPage::tellQueue(const casework::Dispatch::Line &line)
{
    using casework::OutboxState;
    const int waiting = m_rows->waiting();
    m_count->setText(waiting == 1  ? tr("1 cosa")
                     : waiting > 1 ? tr("%1 cose").arg(waiting)
                     : line.lastContact.isValid()
                         ? tr("Tutto inviato alle %1.").arg(clockTime(line.lastContact))
                         : tr("Tutto inviato."));
    const QStringList attempts = attemptWords(line);
    m_attempts->setText(attempts.isEmpty() ? tr("Ancora nessuno.")
                                           : attempts.join(QLatin1Char('\n')));
    const int sent = m_rows->countOf(OutboxState::Sent);
    const int received = m_rows->countOf(OutboxState::Received);
    m_today->setText(QStringList({tr("Inviate: %1").arg(sent + received),
                                  tr("Con numero ufficiale: %1").arg(received),
                                  tr("In attesa del numero: %1").arg(sent)})
                         .join(QLatin1Char('\n')));
}

int OutboxPage::waiting() const
{
    return m_rows->waiting();
}

void OutboxPage::retryCurrent()
{
    const casework::OutboxItem *item = m_rows->itemAt(m_table->currentIndex().row());
    if (!item)
        return;
    const auto retried = m_desk.dispatch().retry(item->sequence);
    if (!retried) {
        Q_EMIT failed(retried.error());
        return;
    }
    refresh();
    Q_EMIT sendNowWanted();
}

void OutboxPage::handOver()
{
    const casework::OutboxItem *item = m_rows->itemAt(m_table->currentIndex().row());
    if (!item || item->state == casework::OutboxState::Received)
        return;
    const auto handed = m_desk.dispatch().handToSupervisor(item->sequence);
    if (!handed)
        Q_EMIT failed(handed.error());
    refresh();
}

}   // namespace ui
