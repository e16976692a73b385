#include "ui/visit/day_end_page.h"

#include "core/casework/desk.h"
#include "ui/error_text.h"
#include "ui/model/desk_worker.h"
#include "ui/paper/paper.h"
#include "ui/paper/print_port.h"
#include "ui/visit/day_sheet.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/text_label.h"
#include "ui/words/italian.h"

#include <QVBoxLayout>

namespace ui {

using namespace core;
using casework::DayReview;

namespace {

const QString kKeep = QStringLiteral("keep");
const QString kClear = QStringLiteral("clear");

}   // namespace

DayEndPage::DayEndPage(DeskWorker &worker, const rules::Catalogue &catalogue, const Clock &clock,
                       paper::PrintPort &printers, QWidget *parent)
    : QWidget(parent), m_worker(worker), m_catalogue(catalogue), m_clock(clock),
      m_printers(printers), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("dayEndPage"));
    build();
    connect(m_actions->setBack(tr("Indietro")), &QPushButton::clicked, this,
            &DayEndPage::backWanted);
    m_print = m_actions->addAction(tr("Stampa"), QStringLiteral("print"));
    m_print->setObjectName(QStringLiteral("dayEndPrint"));
    connect(m_print, &QPushButton::clicked, this, &DayEndPage::print);
    connect(m_actions->setPrimary(tr("Firma e blocca"), tr("Ctrl+Invio")), &QPushButton::clicked,
            this, &DayEndPage::sign);
    connect(m_rows, &widgets::RowList::chosen, this, &DayEndPage::choose);
}

void DayEndPage::build()
{
    m_error = new widgets::Strip(widgets::StripKind::Warn);
    m_error->setObjectName(QStringLiteral("dayEndError"));
    widgets::KeyButton *retry = m_error->setButton(tr("Riprova"));
    retry->setObjectName(QStringLiteral("dayEndRetry"));
    connect(retry, &QPushButton::clicked, this, &DayEndPage::refresh);
    m_error->hide();
    m_summary = new widgets::Strip(widgets::StripKind::Info);
    m_summary->setObjectName(QStringLiteral("dayEndSummary"));
    m_summary->setWords(tr("Guardo che cosa è rimasto aperto…"), {});
    m_open = new widgets::Panel(tr("Rimane aperto"));
    m_open->setBodyMargins(0, 0);
    m_rows = new widgets::RowList;
    m_rows->setObjectName(QStringLiteral("dayEndRows"));
    m_open->body()->addWidget(m_rows);
    m_open->hide();
    m_queuePanel = new widgets::Panel(tr("La coda"));
    m_queue = new widgets::OptionGroup(tr("La coda"));
    m_queue->setObjectName(QStringLiteral("dayEndQueue"));
    m_queue->setColumns(2);
    m_queue->addOption(kKeep, tr("Tieni i numeri per il prossimo giorno"));
    m_queue->addOption(kClear, tr("Svuota la coda"));
    m_queuePanel->body()->addWidget(m_queue);
    m_queuePanel->hide();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                               widgets::kPageTop);
    column->setSpacing(widgets::kPanelGap);
    for (QWidget *part : {static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_summary),
                          static_cast<QWidget *>(m_queuePanel), static_cast<QWidget *>(m_open)})
        column->addWidget(part);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(
        new widgets::ScrollColumn(inside, QStringLiteral("dayEndScroll"), tr("Fine giornata")));
}

void DayEndPage::setSigner(const domain::DeskIdentity &desk, const QString &operatorName)
{
    m_desk = desk;
    m_operator = operatorName;
}

void DayEndPage::refresh()
{
    m_worker.run<DayReview>([](casework::Desk &desk) { return desk.dayClose().review(); }, this,
                            [this](Result<DayReview> review) {
                                if (review) {
                                    show(*review);
                                    return;
                                }
                                m_error->setWords(tr("Non riesco a leggere che cosa è aperto."),
                                                  errorText(review.error()), true);
                                m_error->show();
                            });
}

void DayEndPage::show(const DayReview &review)
{
    m_review = review;
    m_error->hide();
    m_rows->clear();
    for (const OpenGroup &group : openGroups(review, m_catalogue)) {
        if (group.things.isEmpty())
            continue;
        m_rows->addHeading(QStringLiteral("%1 · %2").arg(group.heading).arg(group.things.size()));
        for (const OpenThing &thing : group.things)
            m_rows->addRow(thing.id, thing.title, thing.detail);
    }
    m_open->setVisible(review.open() > 0);
    m_queuePanel->setVisible(!review.queue.isEmpty());
    m_queue->setChosen(review.keepQueue ? kKeep : kClear);
    const QString open = review.open() == 0   ? tr("Niente di aperto: puoi chiudere.")
                         : review.open() == 1 ? tr("Una cosa rimane aperta.")
                                              : tr("%1 cose rimangono aperte.").arg(review.open());
    QString rest = tr("Visite di oggi: %1.").arg(review.visitsToday);
    if (review.open() > 0)
        rest += QLatin1Char(' ') + tr("Puoi chiudere lo stesso: l’elenco resta firmato da te.");
    if (review.signedAt.isValid())
        rest += QLatin1Char(' ') + tr("Già firmato alle %1.").arg(clockTime(review.signedAt));
    m_summary->setKind(review.open() == 0 ? widgets::StripKind::Ok : widgets::StripKind::Info);
    m_summary->setWords(open, rest, true);
}

void DayEndPage::choose(const QString &id)
{
    const QString kind = id.section(QLatin1Char(':'), 0, 0);
    const QString what = id.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("case")) {
        if (const auto found = CaseId::fromString(what))
            Q_EMIT caseWanted(*found);
        return;
    }
    for (const casework::OpenVisit &visit : m_review.visits)
        if (kind == QLatin1String("visit") && visit.id.toString() == what)
            Q_EMIT personWanted(visit.person);
}

void DayEndPage::sign()
{
    const bool keep = m_queue->chosen() == kKeep;
    m_actions->primary()->setEnabled(false);
    m_worker.run<DayReview>([keep](casework::Desk &desk) { return desk.dayClose().sign(keep); },
                            this,
                            [this](Result<DayReview> review) {
                                m_actions->primary()->setEnabled(true);
                                if (!review) {
                                    Q_EMIT failed(review.error());
                                    return;
                                }
                                show(*review);
                                Q_EMIT signedOff();
                            });
}

/// Without a printer nothing is lost: the list is in the trail.
void DayEndPage::print()
{
    const QStringList printers = m_printers.printers();
    if (printers.isEmpty()) {
        Q_EMIT told(tr("Nessuna stampante: l’elenco resta nel registro."));
        return;
    }
    DayReview asked = m_review;
    asked.keepQueue = m_queue->chosen() == kKeep;
    const paper::Paper sheet(daySheet(asked, m_catalogue, m_desk, m_operator));
    const auto done = m_printers.print({sheet}, printers.first(), 1);
    if (done)
        Q_EMIT told(tr("Stampato."));
    else
        Q_EMIT failed(done.error());
}

}   // namespace ui
