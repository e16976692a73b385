#include "ui/dashboard/today_panel.h"

#include "ui/dashboard/today_model.h"
#include "ui/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using casework::TodayItem;
using casework::TodayKind;
using widgets::KeyButton;
using widgets::TextLabel;

namespace {

constexpr int kWhenAt100 = 74;

}   // namespace

TodayPanel::TodayPanel(const rules::Catalogue &catalogue, QWidget *parent)
    : Panel(tr("Oggi"), parent), m_model(new TodayModel(catalogue, this))
{
    setObjectName(QStringLiteral("todayPanel"));
    setBodyMargins(0, 0);
    m_count = new TextLabel({}, theme::Type::Second, theme::Token::Muted);
    m_count->setObjectName(QStringLiteral("todayCount"));
    addHeaderWidget(m_count);
    m_error = new widgets::Strip(widgets::StripKind::Warn);
    m_error->setObjectName(QStringLiteral("todayError"));
    KeyButton *retry = m_error->setButton(tr("Riprova"));
    retry->setObjectName(QStringLiteral("todayRetry"));
    connect(retry, &QPushButton::clicked, this, &TodayPanel::retryWanted);
    m_error->hide();
    m_empty =
        new TextLabel(tr("Guardo che cosa c’è oggi…"), theme::Type::Body, theme::Token::Muted);
    m_empty->setObjectName(QStringLiteral("todayEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("todayTable"));
    m_table->setAccessibleName(tr("Oggi: scadenze, promemoria, appuntamenti, arrivi"));
    m_table->setModel(m_model);
    widgets::styleTable(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->hide();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TodayModel::When, QHeaderView::Fixed);
    header->setSectionResizeMode(TodayModel::What, QHeaderView::Stretch);
    header->setSectionResizeMode(TodayModel::State, QHeaderView::ResizeToContents);
    m_table->hide();
    body()->setSpacing(0);
    body()->addWidget(m_error);
    body()->addWidget(m_empty);
    body()->addWidget(m_table, 1);
    body()->addWidget(buildAppointment());
    body()->addWidget(buildReminder());
    body()->addStretch(0);
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(12, 10, 12, 10);
    auto *end = new KeyButton(tr("Fine giornata"));
    end->setObjectName(QStringLiteral("dayEndButton"));
    row->addStretch();
    row->addWidget(end);
    setFooter(footer);
    setFocusProxy(m_table);
    connect(end, &QPushButton::clicked, this, &TodayPanel::dayEndWanted);
    connect(m_table, &QTableView::activated, this, &TodayPanel::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TodayPanel::refreshActions);
    arrange();
}

/// An appointment without a state shows until somebody says what became of it.
QWidget *TodayPanel::buildAppointment()
{
    m_appointment = new QWidget;
    auto *row = new QHBoxLayout(m_appointment);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    const auto add = [&](const QString &words, const char *name, const char *state) {
        auto *button = new KeyButton(words);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, state] { settle(QLatin1String(state)); });
    };
    add(tr("Assente"), "appointmentAbsent", "assente");
    add(tr("Ha avvisato"), "appointmentExcused", "assente_avvisando");
    add(tr("Annullato"), "appointmentCancelled", "annullato");
    row->addStretch();
    m_appointment->hide();
    return m_appointment;
}

/// A reminder stays until somebody says that it is done.
QWidget *TodayPanel::buildReminder()
{
    m_reminder = new QWidget;
    auto *row = new QHBoxLayout(m_reminder);
    row->setContentsMargins(12, 6, 12, 6);
    auto *done = new KeyButton(tr("Fatto"));
    done->setObjectName(QStringLiteral("reminderDone"));
    done->setAccessibleDescription(tr("Il promemoria scelto non si mostra più"));
    row->addWidget(done);
    row->addStretch();
    connect(done, &QPushButton::clicked, this, [this] {
        const TodayItem *item = current();
        if (item && item->kind == TodayKind::Reminder)
            Q_EMIT reminderDone(item->reminder);
    });
    m_reminder->hide();
    return m_reminder;
}

void TodayPanel::openCurrent()
{
    const TodayItem *item = current();
    if (!item)
        return;
    if (item->kind == TodayKind::Appointment)
        Q_EMIT personWanted(item->person);
    else if (item->kind == TodayKind::Reminder)
        Q_EMIT reminderWanted(item->person, item->benefit, item->caseId);
    else
        Q_EMIT caseWanted(item->caseId);
}

void TodayPanel::arrange()
{
    m_table->setColumnWidth(TodayModel::When, theme::px(kWhenAt100));
}

void TodayPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void TodayPanel::setList(const casework::TodayList &list)
{
    m_error->hide();
    const TodayItem *before = current();
    const std::optional<TodayItem> kept = before ? std::optional<TodayItem>(*before) : std::nullopt;
    m_table->clearSpans();
    m_model->setList(list);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->at(row))
            m_table->setSpan(row, 0, 1, TodayModel::Columns);
    if (kept && m_model->rowOf(*kept) >= 0)
        m_table->selectRow(m_model->rowOf(*kept));
    const qsizetype count = list.size();
    m_count->setText(count == 0 ? QString() : count == 1 ? tr("1 voce") : tr("%1 voci").arg(count));
    m_empty->setText(tr("Niente in scadenza, nessun appuntamento e nessuna risposta."));
    m_empty->setVisible(count == 0);
    m_table->setVisible(count > 0);
    refreshActions();
}

void TodayPanel::showError(const Error &error)
{
    m_error->setWords(tr("Non riesco a leggere che cosa c’è oggi."), errorText(error), true);
    m_error->show();
    m_empty->hide();
}

void TodayPanel::refreshActions()
{
    const TodayItem *item = current();
    m_appointment->setVisible(item && item->kind == TodayKind::Appointment);
    m_reminder->setVisible(item && item->kind == TodayKind::Reminder);
}

void TodayPanel::settle(const QString &state)
{
    const TodayItem *item = current();
    if (item && item->kind == TodayKind::Appointment)
        Q_EMIT appointmentSettled(item->visit, state);
}

const TodayItem *TodayPanel::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

}   // namespace ui
