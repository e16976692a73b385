#include "ui/dashboard/home_page.h"

#include "core/base/clock.h"
#include "ui/dashboard/queue_panel.h"
#include "ui/dashboard/recent_panel.h"
#include "ui/dashboard/today_panel.h"
#include "ui/model/desk_worker.h"
#include "ui/people/search_box.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/strip.h"
#include "ui/words/italian.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using namespace core;

namespace {

constexpr int kRecent = 10;
// Widths of the panels at 100 % (design, picture 02, where «Bambino piccolo» has the room that it
// needs); the last takes the rest.
constexpr int kQueueWidth = 418;
constexpr int kTodayWidth = 370;
constexpr int kRecentLeast = 300;
// One under the other, a panel is as high as this.
constexpr int kStackedHeight = 300;

}   // namespace

HomePage::HomePage(casework::Desk &desk, DeskWorker &worker, const rules::Catalogue &catalogue,
                   const identity::PlaceFile &places, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_worker(worker), m_catalogue(catalogue), m_clock(clock)
{
    setObjectName(QStringLiteral("homePage"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                                 widgets::kPageTop);
    m_column->setSpacing(widgets::kPanelGap);
    buildRecovered();
    m_search = new SearchBox(desk.people(), places, clock);
    m_column->addWidget(m_search);
    buildPanels(catalogue);
    wirePanels();
    setFocusProxy(m_search);
    connect(m_search, &SearchBox::resultsShown, this, &HomePage::share);
    m_search->lookForCasesWith(worker);
    connect(m_search, &SearchBox::caseChosen, this, &HomePage::caseWanted);
    connect(m_search, &SearchBox::failed, this, &HomePage::failed);
    arrange();
}

void HomePage::buildRecovered()
{
    m_recovered = new widgets::Strip(widgets::StripKind::Info);
    m_recovered->setObjectName(QStringLiteral("recoveredStrip"));
    m_recovered->setIconName(QStringLiteral("undo"));
    widgets::KeyButton *resume = m_recovered->setButton(tr("Riprendi"));
    resume->setObjectName(QStringLiteral("resumeRecovered"));
    connect(resume, &QPushButton::clicked, this, [this] {
        m_recovered->hide();
        Q_EMIT caseWanted(std::exchange(m_recoveredId, {}));
    });
    m_recovered->hide();
    m_column->addWidget(m_recovered);
}

void HomePage::buildPanels(const rules::Catalogue &catalogue)
{
    m_queue = new QueuePanel(m_desk.queue(), m_clock, m_desk.identity().deskName.toLower());
    m_today = new TodayPanel(catalogue);
    m_recent = new RecentPanel(catalogue, m_clock);
    auto *inside = new QWidget;
    m_panels = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_panels->setContentsMargins(0, 0, 0, 0);
    m_panels->setSpacing(widgets::kColumnGap);
    m_panels->addWidget(m_queue);
    m_panels->addWidget(m_today);
    m_panels->addWidget(m_recent, 1);
    m_scroll = new widgets::ScrollColumn(inside, QStringLiteral("homeScroll"), tr("Banco"));
    m_column->addWidget(m_scroll, 1);
}

void HomePage::wirePanels()
{
    connect(m_queue, &QueuePanel::failed, this, &HomePage::failed);
    connect(m_queue, &QueuePanel::told, this, &HomePage::told);
    connect(m_queue, &QueuePanel::visitWanted, this, &HomePage::visitWanted);
    connect(m_queue, &QueuePanel::waitingChanged, this, &HomePage::waitingChanged);
    // Whoever was called comes with a card or a name.
    connect(m_queue, &QueuePanel::personExpected, m_search, &SearchBox::focusField);
    connect(m_today, &TodayPanel::caseWanted, this, &HomePage::caseWanted);
    connect(m_today, &TodayPanel::personWanted, this, &HomePage::personWanted);
    connect(m_today, &TodayPanel::reminderWanted, this, &HomePage::reminderWanted);
    connect(m_today, &TodayPanel::reminderDone, this, [this](const ReminderId &id) {
        const auto done = m_desk.triage().reminderDone(id);
        if (done)
            refreshToday();
        else
            Q_EMIT failed(done.error());
    });
    connect(m_today, &TodayPanel::retryWanted, this, &HomePage::refreshToday);
    connect(m_today, &TodayPanel::dayEndWanted, this, &HomePage::dayEndWanted);
    connect(m_today, &TodayPanel::appointmentSettled, this,
            [this](const VisitId &visit, const QString &state) {
                const auto settled = m_desk.visits().settleAppointment(visit, state);
                if (settled)
                    refreshToday();
                else
                    Q_EMIT failed(settled.error());
            });
    connect(m_recent, &RecentPanel::caseWanted, this, &HomePage::caseWanted);
}

/// Side by side while all three fit, else one under the other.
void HomePage::arrange()
{
    const int queue = theme::px(kQueueWidth);
    const int today = theme::px(kTodayWidth);
    const int gaps = 2 * (widgets::kPageSide + widgets::kColumnGap);
    const bool stacked = queue + today + theme::px(kRecentLeast) + gaps > width();
    m_panels->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int least = stacked ? theme::px(kStackedHeight) : 0;
    for (QWidget *panel : {static_cast<QWidget *>(m_queue), static_cast<QWidget *>(m_today),
                           static_cast<QWidget *>(m_recent)}) {
        panel->setMinimumWidth(0);
        panel->setMaximumWidth(QWIDGETSIZE_MAX);
        panel->setMinimumHeight(least);
    }
    if (!stacked) {
        m_queue->setFixedWidth(queue);
        m_today->setFixedWidth(today);
    }
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void HomePage::refresh()
{
    m_queue->refresh();
    const auto rows = m_desk.cases().list(kRecent);
    if (rows) {
        QList<casework::CaseRow> atHand = *rows;
        atHand.removeIf([](const casework::CaseRow &row) { return row.archived; });
        m_recent->setRows(atHand);
    } else {
        Q_EMIT failed(rows.error());
    }
    refreshToday();
}

/// One reading at a time: what changes while it runs is read once more after it.
void HomePage::refreshToday()
{
    if (m_readingToday) {
        m_readAgain = true;
        return;
    }
    m_readingToday = true;
    m_worker.run<casework::TodayList>([](casework::Desk &desk) { return desk.today().read(); },
                                      this,
                                      [this](Result<casework::TodayList> list) {
                                          m_readingToday = false;
                                          if (std::exchange(m_readAgain, false))
                                              refreshToday();
                                          if (!list) {
                                              // Locked meanwhile: nothing is shown, the next
                                              // sign-in reads again.
                                              if (list.error().code != ErrorCode::Locked)
                                                  m_today->showError(list.error());
                                              return;
                                          }
                                          m_today->setList(*list);
                                          m_recent->setNames(list->names, list->me);
                                      });
}

/// The room under the field goes to what was found, else to the three panels.
void HomePage::share(bool searching)
{
    m_scroll->setVisible(!searching);
    m_recovered->setVisible(!searching && !m_recoveredId.isNull());
    m_column->setStretchFactor(m_search, searching ? 1 : 0);
}

void HomePage::setOnline(bool online)
{
    m_search->setOffline(!online);
}

void HomePage::focusRecent()
{
    m_recent->focusList();
}

void HomePage::openRecent(int number)
{
    m_recent->open(number);
}

void HomePage::showRecovered(const casework::CaseRow &draft)
{
    m_recoveredId = draft.id;
    const auto benefit = m_catalogue.benefit(draft.benefit);
    m_recovered->setWords(tr("Il programma si era chiuso all’improvviso."),
                          tr("La pratica %1 di %2 è salva, com’era alle %3.")
                              .arg(benefit ? benefit->name.it() : draft.benefit, draft.personName,
                                   clockTime(draft.changedAt)));
    m_recovered->show();
}

}   // namespace ui
