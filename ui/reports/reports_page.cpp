#include "ui/reports/reports_page.h"

#include "core/base/durable_file.h"
#include "core/reports/csv_writer.h"
#include "core/reports/day_summary_report.h"
#include "core/reports/rights_report.h"
#include "core/reports/visits_report.h"
#include "core/reports/xlsx_writer.h"
#include "ui/error_text.h"
#include "ui/model/desk_worker.h"
#include "ui/reports/contacts_chart.h"
#include "ui/reports/report_table_model.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QDateEdit>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using reports::ReportTable;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

namespace {

constexpr int kChartDays = 30;
constexpr int kListWidth = 196;
constexpr int kDayWidth = 140;
constexpr int kPurposeLabel = 160;
constexpr int kPurposeWidth = 220;
constexpr int kTableHeight = 160;
constexpr int kChartHeight = 210;

/// The figures of one day out of those of a month.
domain::ReportFigures dayOf(domain::ReportFigures figures, const QDate &day)
{
    figures.from = figures.to = day;
    figures.visits.removeIf([day](const domain::ReportVisit &visit) { return visit.day != day; });
    figures.cases.removeIf([day](const domain::ReportCase &one) {
        return one.openedOn > day || (one.leftOn.isValid() && one.leftOn < day);
    });
    return figures;
}

/// Rights are counted over the month: on one day a benefit was looked at once or twice.
ReportTable tableOf(ReportsPage::Report report, const domain::ReportFigures &month)
{
    switch (report) {
    case ReportsPage::Report::Visits:
        return reports::visitsReport(dayOf(month, month.to));
    case ReportsPage::Report::DaySummary:
        return reports::daySummaryReport(dayOf(month, month.to));
    case ReportsPage::Report::Rights:
        return reports::rightsReport(month);
    }
    return {};
}

const QMap<ReportsPage::Report, QString> kCodes = {
    {ReportsPage::Report::Visits, QStringLiteral("R1")},
    {ReportsPage::Report::DaySummary, QStringLiteral("R2")},
    {ReportsPage::Report::Rights, QStringLiteral("R4")}};

Result<> writeFiles(const ReportTable &table, ReportsPage::Format format, const QString &base)
{
    if (format == ReportsPage::Format::Xlsx)
        return reports::writeXlsx(table, base + QStringLiteral(".xlsx"));
    const auto style = reports::CsvStyle::Italian;
    return writeDurably(base + QStringLiteral(".csv"), reports::toCsv(table, style)).and_then([&] {
        return writeDurably(base + QStringLiteral("-legenda.csv"),
                            reports::legendToCsv(table, style));
    });
}

}   // namespace

ReportsPage::ReportsPage(DeskWorker &worker, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_worker(worker), m_clock(clock), m_actions(new widgets::ActionBar),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    setObjectName(QStringLiteral("reportsPage"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                            widgets::kPageTop);
    row->setSpacing(widgets::kColumnGap);
    row->addWidget(buildList());
    auto *main = new QWidget;
    buildMain(main);
    row->addWidget(new widgets::ScrollColumn(main, QStringLiteral("reportScroll"), tr("Riepilogo")),
                   1);

    m_xlsx = m_actions->addAction(tr("Esporta XLSX"), QStringLiteral("import"));
    m_xlsx->setObjectName(QStringLiteral("exportXlsx"));
    connect(m_xlsx, &QPushButton::clicked, this, &ReportsPage::exportXlsx);
    auto *csv = m_actions->setPrimary(tr("Esporta CSV"), QStringLiteral("Ctrl+E"));
    connect(csv, &QPushButton::clicked, this, &ReportsPage::exportCsv);
    auto *key = new QAction(this);
    key->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    key->setShortcutContext(Qt::WindowShortcut);
    connect(key, &QAction::triggered, this, &ReportsPage::exportCsv);
    addAction(key);
    clear();
    arrange();
}

/// The figures of one operator are not for the next: they go with the page and come with it.
void ReportsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        clear();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        refresh();
}

void ReportsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void ReportsPage::arrange()
{
    m_listPanel->setFixedWidth(theme::px(kListWidth));
    m_day->setFixedWidth(theme::px(kDayWidth));
    m_tablePanel->setMinimumHeight(theme::px(kTableHeight));
    m_chartPanel->setMinimumHeight(theme::px(kChartHeight));
}

void ReportsPage::clear()
{
    ++m_asked;
    m_shownDay = {};
    m_rows->setTable({});
    m_chart->setDays({});
    m_tablePanel->hide();
    m_chartPanel->hide();
    m_xlsx->setEnabled(false);
    m_actions->primary()->setEnabled(false);
}

QWidget *ReportsPage::buildList()
{
    m_listPanel = new widgets::Panel(tr("Riepiloghi"));
    m_listPanel->setBodyMargins(8, 12);
    widgets::Panel *panel = m_listPanel;
    m_list = new widgets::OptionGroup(tr("Riepiloghi"));
    m_list->setObjectName(QStringLiteral("reportList"));
    m_list->addOption(QStringLiteral("R1"), tr("Visite"), tr("R1"));
    m_list->addOption(QStringLiteral("R2"), tr("Giorno"), tr("R2"));
    m_list->addOption(QStringLiteral("R4"), tr("Diritti"), tr("R4"));
    m_list->setChosen(QStringLiteral("R2"));
    panel->body()->addWidget(m_list);
    panel->body()->addStretch();
    auto *note = new TextLabel(tr("Ogni esportazione dice lo scopo e resta nel registro."),
                               Type::Caption, Token::Muted);
    note->setWordWrap(true);
    panel->body()->addWidget(note);
    connect(m_list, &widgets::OptionGroup::picked, this,
            [this](const QString &id) { choose(kCodes.key(id, Report::DaySummary)); });
    setFocusProxy(m_list);
    return panel;
}

void ReportsPage::buildMain(QWidget *main)
{
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(widgets::kPanelGap);
    auto *head = new QHBoxLayout;
    m_title = new TextLabel({}, Type::Title);
    m_title->setStrong(true);
    head->addWidget(m_title, 1);
    m_day = new QDateEdit;
    m_day->setObjectName(QStringLiteral("reportDay"));
    m_day->setAccessibleName(tr("Giorno"));
    m_day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    head->addWidget(m_day);
    column->addLayout(head);
    m_message = new widgets::Strip(widgets::StripKind::Ok);
    m_message->setObjectName(QStringLiteral("reportMessage"));
    m_message->hide();
    column->addWidget(m_message);
    m_purpose = new widgets::Field(tr("Scopo dell’esportazione"), widgets::FieldForm::Dense);
    m_purpose->setLabelWidth(kPurposeLabel);
    m_purpose->setEditorWidth(kPurposeWidth);
    m_purpose->lineEdit()->setObjectName(QStringLiteral("reportPurpose"));
    m_purpose->lineEdit()->setText(tr("riepilogo del giorno"));
    column->addWidget(m_purpose);

    m_tablePanel = new widgets::Panel;
    m_tablePanel->setBodyMargins(0, 0);
    m_rows = new ReportTableModel(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("reportTable"));
    m_table->setAccessibleName(tr("Riepilogo"));
    m_table->setModel(m_rows);
    widgets::styleTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_tablePanel->body()->addWidget(m_table);
    column->addWidget(m_tablePanel, 1);

    m_chartPanel = new widgets::Panel;
    m_chart = new ContactsChart;
    m_chartPanel->body()->addWidget(m_chart);
    column->addWidget(m_chartPanel, 1);
    column->addStretch();
    m_day->setDate(m_clock.today());
    connect(m_day, &QDateEdit::dateChanged, this, &ReportsPage::refresh);
}

void ReportsPage::choose(Report report)
{
    m_report = report;
    m_list->setChosen(kCodes[report]);
    refresh();
}

void ReportsPage::refresh()
{
    m_title->setText(m_report == Report::Visits ? tr("Visite")
                     : m_report == Report::Rights
                         ? tr("Diritti negli ultimi %1 giorni").arg(kChartDays)
                         : tr("Riepilogo del giorno"));
    const QDate day = m_day->date();
    const int asked = ++m_asked;
    m_worker.run<domain::ReportFigures>(
        [day](casework::Desk &desk) {
            return desk.dayBook().read(day.addDays(1 - kChartDays), day);
        },
        this,
        [this, asked](Result<domain::ReportFigures> month) {
            if (asked != m_asked)
                return;   // something else was asked for meanwhile
            if (month)
                show(*month);
            else
                refuse(month.error());
        });
}

void ReportsPage::show(const domain::ReportFigures &month)
{
    m_shownDay = month.to;
    m_rows->setTable(tableOf(m_report, month));
    m_table->setAccessibleDescription(m_rows->toText());
    m_chart->setDays(reports::contactsPerDay(month.visits, month.to, kChartDays));
    const bool rows = m_rows->rowCount() > 0;
    m_tablePanel->setVisible(rows);
    m_chartPanel->show();
    m_xlsx->setEnabled(true);
    m_actions->primary()->setEnabled(true);
    if (!rows)
        tell(widgets::StripKind::Info,
             m_report == Report::Rights ? tr("Nessuna misura controllata in questi giorni.")
                                        : tr("Nessuna visita in questo giorno."),
             {});
    else
        m_message->hide();
    Q_EMIT shown();
}

void ReportsPage::refuse(const Error &error)
{
    clear();
    const bool denied = error.code == ErrorCode::Denied;
    tell(widgets::StripKind::Warn,
         denied ? tr("I riepiloghi li apre il responsabile.") : errorText(error), {});
    if (!denied)
        Q_EMIT failed(error);
}

void ReportsPage::tell(widgets::StripKind kind, const QString &lead, const QString &text)
{
    m_message->setKind(kind);
    m_message->setWords(lead, text);
    m_message->show();
}

void ReportsPage::exportCsv()
{
    exportAs(Format::Csv);
}

void ReportsPage::exportXlsx()
{
    exportAs(Format::Xlsx);
}

void ReportsPage::exportAs(Format format)
{
    const QString purpose = m_purpose->lineEdit()->text().simplified();
    m_purpose->setError(purpose.isEmpty() ? tr("Scrivi a che cosa serve.") : QString());
    if (purpose.isEmpty() || !m_shownDay.isValid())
        return;
    const ReportTable table = m_rows->table();
    const QString code = kCodes[m_report];
    const QString base = QDir(m_folder).filePath(
        QStringLiteral("%1-%2-%3").arg(code, table.name, m_shownDay.toString(Qt::ISODate)));
    const QString name = format == Format::Csv ? QStringLiteral("csv") : QStringLiteral("xlsx");
    m_worker.run<QString>(
        [=](casework::Desk &desk) {
            return desk.dayBook()
                .exporting(code, name, purpose)
                .and_then([&] { return writeFiles(table, format, base); })
                .map([&] { return base + QLatin1Char('.') + name; });
        },
        this,
        [this](Result<QString> path) {
            if (path) {
                tell(widgets::StripKind::Ok, tr("Esportato."), *path);
                Q_EMIT exported(*path);
                return;
            }
            tell(widgets::StripKind::Err, tr("Non esportato."), errorText(path.error()));
            Q_EMIT failed(path.error());
        });
}

}   // namespace ui
