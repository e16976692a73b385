#include "ui/dashboard/queue_panel.h"

#include "ui/dashboard/new_ticket.h"
#include "ui/dashboard/queue_model.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"
#include "ui/words/day_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using domain::Ticket;
using domain::TicketState;
using widgets::ButtonRole;
using widgets::KeyButton;
using widgets::TextLabel;

namespace {

constexpr int kTickMs = 10000;

KeyButton *button(const QString &words, const char *name, ButtonRole role = ButtonRole::Secondary)
{
    auto *made = new KeyButton(words, role);
    made->setObjectName(QLatin1String(name));
    return made;
}

}   // namespace

QueuePanel::QueuePanel(casework::Queue &queue, const Clock &clock, const QString &desk,
                       QWidget *parent)
    : Panel(tr("In attesa"), parent), m_queue(queue), m_model(new QueueModel(clock, desk, this))
{
    setObjectName(QStringLiteral("queuePanel"));
    build();
    // The hands of the clock, not the disk.
    m_minutes.setInterval(kTickMs);
    connect(&m_minutes, &QTimer::timeout, this, [this] {
        m_model->tick();
        refreshWords();
    });
    m_minutes.start();
}

void QueuePanel::build()
{
    setBodyMargins(0, 0);
    m_summary = new TextLabel({}, theme::Type::Second, theme::Token::Muted);
    m_summary->setObjectName(QStringLiteral("queueSummary"));
    addHeaderWidget(m_summary);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("queueTable"));
    m_table->setAccessibleName(tr("Numeri in attesa"));
    m_table->setModel(m_model);
    widgets::styleTable(m_table);
    widgets::stretchColumn(m_table, QueueModel::Priority);
    m_table->installEventFilter(this);
    m_empty = new TextLabel(tr("Nessuno in attesa. Passa la tessera o scrivi un nome."),
                            theme::Type::Body, theme::Token::Muted);
    m_empty->setObjectName(QStringLiteral("queueEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_list = new QWidget;
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_empty);
    list->addWidget(m_table, 1);
    list->addWidget(buildActions());
    list->addStretch(0);
    m_new = new NewTicket;
    m_inside = new QStackedWidget;
    m_inside->addWidget(m_list);
    // A form higher than the panel scrolls in it; it never makes the page grow.
    m_form =
        new widgets::ScrollColumn(m_new, QStringLiteral("newTicketScroll"), tr("Nuovo numero"));
    m_inside->addWidget(m_form);
    body()->addWidget(m_inside, 1);
    setFooter(buildFooter());
    setFocusProxy(m_table);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { activate(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &QueuePanel::refreshActions);
    connect(m_new, &NewTicket::cancelled, this, &QueuePanel::endNew);
    connect(m_new, &NewTicket::addWanted, this, [this](const casework::TicketWish &wish) {
        const auto made = m_queue.add(wish);
        endNew();
        done(made, made ? tr("Aggiunto %1 alla coda.").arg(made->number) : QString());
    });
    connect(m_new, &NewTicket::serveWanted, this, [this](const casework::TicketWish &wish) {
        const auto made = m_queue.serveNow(wish);
        endNew();
        done(made, made ? tr("%1 è al banco.").arg(made->number) : QString(), true);
    });
}

/// What can become of the current row.
QWidget *QueuePanel::buildActions()
{
    m_actions = new QWidget;
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    m_here = button(tr("È qui"), "ticketHere");
    m_hold = button(tr("Pausa"), "ticketHold");
    m_absent = button(tr("Assente"), "ticketAbsent");
    m_left = button(tr("Via"), "ticketLeft");
    m_left->setAccessibleName(tr("È andata via"));
    for (KeyButton *one : {m_here, m_hold, m_absent, m_left})
        row->addWidget(one);
    row->addStretch();
    connect(m_here, &QPushButton::clicked, this, [this] {
        if (const Ticket *ticket = current())
            done(m_queue.arrived(ticket->id), tr("%1 è al banco.").arg(ticket->number), true);
    });
    connect(m_hold, &QPushButton::clicked, this, [this] {
        const Ticket *ticket = current();
        if (ticket && ticket->state == TicketState::Hold)
            done(m_queue.resume(ticket->id), tr("%1 è di nuovo in coda.").arg(ticket->number));
        else if (ticket)
            done(m_queue.hold(ticket->id), tr("%1 è in pausa.").arg(ticket->number));
    });
    connect(m_absent, &QPushButton::clicked, this, [this] {
        if (const Ticket *ticket = current())
            done(m_queue.noShow(ticket->id), tr("%1 non si è presentato.").arg(ticket->number));
    });
    connect(m_left, &QPushButton::clicked, this, [this] {
        if (const Ticket *ticket = current())
            done(m_queue.left(ticket->id), tr("%1 ha lasciato la coda.").arg(ticket->number));
    });
    m_actions->hide();
    return m_actions;
}

QWidget *QueuePanel::buildFooter()
{
    m_footer = new QWidget;
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    m_call = button(tr("Chiama"), "callNext", ButtonRole::Primary);
    m_call->setIconName(QStringLiteral("bell"));
    m_call->setKeyHint(QStringLiteral("F3"));
    m_recall = button(tr("Richiama"), "recall");
    m_recall->setAccessibleDescription(tr("Maiusc+F3"));
    m_add = button(tr("Nuovo"), "newTicketButton");
    m_add->setIconName(QStringLiteral("plus"));
    m_add->setAccessibleDescription(tr("Ctrl+N"));
    auto *newKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this);
    connect(newKey, &QShortcut::activated, this, &QueuePanel::startNew);
    row->addWidget(m_call);
    row->addWidget(m_recall);
    row->addStretch();
    row->addWidget(m_add);
    connect(m_call, &QPushButton::clicked, this, &QueuePanel::callNext);
    connect(m_recall, &QPushButton::clicked, this, &QueuePanel::recall);
    connect(m_add, &QPushButton::clicked, this, &QueuePanel::startNew);
    return m_footer;
}

void QueuePanel::refresh()
{
    const auto shown = m_queue.shown();
    if (!shown) {
        Q_EMIT failed(shown.error());
        return;
    }
    const Ticket *before = current();
    const TicketId kept = before ? before->id : TicketId();
    m_model->setTickets(*shown);
    const int row = m_model->rowOf(kept);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    m_empty->setVisible(shown->isEmpty());
    m_table->setVisible(!shown->isEmpty());
    refreshActions();
    refreshWords();
}

/// What the buttons under the table do depends on the current row; without one they are away.
void QueuePanel::refreshActions()
{
    const Ticket *ticket = current();
    m_actions->setVisible(ticket != nullptr);
    if (!ticket)
        return;
    const bool atDesk = ticket->state == TicketState::Serving;
    const bool visited = !ticket->visit.isNull();
    const bool called = ticket->state == TicketState::Called;
    const bool held = ticket->state == TicketState::Hold;
    m_here->setVisible(!atDesk && !visited);
    m_hold->setVisible(ticket->isLive());
    m_hold->setText(held ? tr("Rientra") : tr("Pausa"));
    m_absent->setVisible(called);
    m_absent->setEnabled(called && ticket->calledAt.size() >= domain::kMostCalls);
    m_absent->setAccessibleDescription(m_absent->isEnabled() ? QString() : tr("Dopo tre chiamate"));
    m_left->setVisible(ticket->isLive() && !visited);
}

void QueuePanel::refreshWords()
{
    const int count = m_model->waiting();
    const QString people = count == 1 ? tr("1 persona") : tr("%1 persone").arg(count);
    m_summary->setText(
        count == 0 ? QString()
                   : tr("%1 · mediana %2").arg(people, minutesWords(m_model->medianWait())));
    const Ticket *next = m_model->next();
    m_call->setText(next ? tr("Chiama %1").arg(next->number) : tr("Chiama"));
    m_call->setEnabled(next != nullptr);
    const auto &tickets = m_model->tickets();
    m_recall->setEnabled(std::any_of(tickets.begin(), tickets.end(), [](const Ticket &ticket) {
        return ticket.state == TicketState::Called || ticket.state == TicketState::NoShow;
    }));
    if (m_told != count)
        Q_EMIT waitingChanged(count);
    m_told = count;
}

void QueuePanel::callNext()
{
    const auto called = m_queue.callNext();
    if (!called && called.error().code == ErrorCode::NotFound)
        Q_EMIT told(tr("Nessuno in attesa."));
    else
        done(called, called ? tr("Chiamato %1.").arg(called->number) : QString(), true);
}

void QueuePanel::recall()
{
    const auto called = m_queue.recall();
    if (!called && called.error().code == ErrorCode::NotFound)
        Q_EMIT told(tr("Nessuno da richiamare."));
    else
        done(called,
             called ? tr("Chiamato %1, %2ª volta.").arg(called->number).arg(called->calledAt.size())
                    : QString(),
             true);
}

void QueuePanel::startNew()
{
    m_inside->setCurrentWidget(m_form);
    m_footer->hide();
    m_new->start();
}

/// The button the form was opened from has the focus again.
void QueuePanel::endNew()
{
    m_inside->setCurrentWidget(m_list);
    m_footer->show();
    m_add->setFocus(Qt::OtherFocusReason);
}

int QueuePanel::waiting() const
{
    return m_model->waiting();
}

const Ticket *QueuePanel::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

void QueuePanel::activate(int row)
{
    const Ticket *ticket = m_model->at(row);
    if (!ticket)
        return;
    if (!ticket->visit.isNull())
        Q_EMIT visitWanted(ticket->visit);
    else if (ticket->state == TicketState::Called)
        m_here->click();
    else if (ticket->state != TicketState::Serving)
        done(m_queue.call(ticket->id), tr("Chiamato %1.").arg(ticket->number), true);
}

bool QueuePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Plus || key == Qt::Key_Insert) {
            startNew();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void QueuePanel::done(const Result<Ticket> &result, const QString &words, bool expectsPerson)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    refresh();
    Q_EMIT told(words);
    if (expectsPerson)
        Q_EMIT personExpected(result->number);
}

}   // namespace ui
