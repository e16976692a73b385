#include "ui/cases/cases_page.h"

#include "ui/cases/case_rows_model.h"
#include "ui/model/desk_worker.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

CasesPage::CasesPage(casework::Desk &desk, const rules::Catalogue &catalogue, const Clock &clock,
                     DeskWorker *worker, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_clock(clock), m_worker(worker)
{
    setObjectName(QStringLiteral("casesPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                               widgets::kPageTop);
    column->setSpacing(widgets::kPanelGap);
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel(tr("Pratiche"), Type::Title);
    title->setStrong(true);
    m_count = new TextLabel({}, Type::Second, Token::Muted);
    head->addWidget(title);
    head->addWidget(m_count, 1);
    column->addLayout(head);
    m_apart = new widgets::Strip(widgets::StripKind::Info);
    m_apart->setObjectName(QStringLiteral("draftsApart"));
    m_apart->hide();
    column->addWidget(m_apart);
    m_filter = new QTabBar;
    m_filter->setObjectName(QStringLiteral("caseFilter"));
    m_filter->setAccessibleName(tr("Quali pratiche"));
    m_filter->setDrawBase(false);
    m_filter->setExpanding(false);
    m_filter->setUsesScrollButtons(true);
    m_filter->setElideMode(Qt::ElideNone);
    for (const QString &name :
         {tr("Tutte"), tr("Bozze"), tr("In attesa"), tr("Da chiamare"), tr("Da inviare"),
          tr("Ricevute"), tr("Da correggere"), tr("Archiviate e chiuse")})
        m_filter->addTab(name);
    auto *band = new QFrame;
    band->setProperty("kit", QStringLiteral("band"));
    auto *bandRow = new QHBoxLayout(band);
    bandRow->setContentsMargins(0, 0, 0, 0);
    bandRow->addWidget(m_filter);
    column->addWidget(band);
    connect(m_filter, &QTabBar::currentChanged, this, &CasesPage::show);
    auto *panel = new widgets::Panel;
    panel->setBodyMargins(0, 0);
    m_rows = new CaseRowsModel(catalogue, clock, CaseRowsModel::Scope::Everybody, this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("casesTable"));
    m_table->setAccessibleName(tr("Pratiche"));
    m_table->setModel(m_rows);
    widgets::styleTable(m_table);
    widgets::stretchColumn(m_table, CaseRowsModel::Next);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->moveSection(columns->visualIndex(CaseRowsModel::Next), 2);
    columns->moveSection(columns->visualIndex(CaseRowsModel::Deadline), 3);
    panel->body()->addWidget(m_table);
    column->addWidget(panel, 1);
    setFocusProxy(m_table);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT caseWanted(m_rows->idAt(index.row())); });
}

void CasesPage::refresh()
{
    const auto rows = m_desk.cases().list();
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    const auto differing = m_desk.sharedDrafts().differing();
    if (!differing)
        Q_EMIT failed(differing.error());
    m_rows->setDiffering(differing.value_or(QList<CaseId>()));
    m_all = *rows;
    m_outlooks.clear();
    show();
    askOutlooks();
}

void CasesPage::setDraftTrouble(const QString &trouble)
{
    const bool one = trouble.startsWith(QLatin1String("draft:"));
    const bool all = trouble == QLatin1String("not-offered") || trouble == QLatin1String("no-site");
    m_apart->setVisible(one || all);
    m_apart->setWords(
        one ? tr("Una bozza per ora non passa fra i banchi.")
            : tr("Per ora le bozze non passano fra i banchi."),
        one ? tr("È salva dov’è stata scritta e il resto passa. Se dura, avvisa il "
                 "responsabile.")
            : tr("Sono salve qui e si finiscono qui; le domande consegnate partono lo "
                 "stesso. Avvisa il responsabile."));
}

void CasesPage::askOutlooks()
{
    if (!m_worker || m_all.isEmpty())
        return;
    const int asked = ++m_asked;
    using Outlooks = QList<casework::CaseOutlook>;
    m_worker->run<Outlooks>([](casework::Desk &desk) { return desk.cases().outlooks(); }, this,
                            [this, asked](Result<Outlooks> known) {
                                if (asked != m_asked)
                                    return;
                                if (!known) {
                                    Q_EMIT failed(known.error());
                                    return;
                                }
                                m_outlooks = *known;
                                show();
                            });
}

bool CasesPage::belongs(const casework::CaseRow &row, int filter) const
{
    using domain::CaseState;
    if (filter == Away)
        return row.archived || row.state == CaseState::Closed;
    if (row.archived)
        return false;
    switch (filter) {
    case Drafts:
        return row.state == CaseState::Draft;
    case Waiting:
        return row.state == CaseState::Suspended;
    case ToCall:
        return row.suspension && row.suspension->isOverdue(m_clock.today());
    case Sent:
        return row.state == CaseState::ToSend || row.state == CaseState::Sent;
    case Received:
        return row.state == CaseState::Received || row.state == CaseState::Decided;
    case Refused:
        return row.state == CaseState::Refused;
    default:
        return true;
    }
}

void CasesPage::show()
{
    const CaseId before = m_rows->idAt(m_table->currentIndex().row());
    const int filter = m_filter->currentIndex();
    QList<casework::CaseRow> rows;
    for (const casework::CaseRow &row : m_all)
        if (belongs(row, filter))
            rows.append(row);
    QList<casework::CaseOutlook> outlooks;
    for (const casework::CaseOutlook &outlook : m_outlooks)
        if (belongs(outlook.row, filter))
            outlooks.append(outlook);
    if (m_outlooks.isEmpty())
        m_rows->setRows(rows);
    else
        m_rows->setOutlooks(outlooks);
    const int count = m_rows->rowCount();
    m_count->setText(m_all.isEmpty() ? tr("Nessuna pratica ancora. Cerca una persona per iniziare.")
                     : count == 0    ? tr("Nessuna qui.")
                     : count == 1    ? tr("1 pratica")
                                     : tr("%1 pratiche").arg(count));
    int current = 0;
    for (int row = 0; row < count; ++row)
        if (m_rows->idAt(row) == before)
            current = row;
    if (count > 0)
        m_table->selectRow(current);
}

}   // namespace ui
