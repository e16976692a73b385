#include "ui/cases/cases_page.h"

#include "ui/cases/case_rows_model.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

CasesPage::CasesPage(casework::Desk &desk, const rules::Catalogue &catalogue, const Clock &clock,
                     QWidget *parent)
    : QWidget(parent), m_desk(desk)
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
    auto *panel = new widgets::Panel;
    panel->setBodyMargins(0, 0);
    m_rows = new CaseRowsModel(catalogue, clock, CaseRowsModel::Scope::Everybody, this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("casesTable"));
    m_table->setAccessibleName(tr("Pratiche"));
    m_table->setModel(m_rows);
    widgets::styleTable(m_table);
    widgets::stretchColumn(m_table, CaseRowsModel::What);
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
    m_rows->setRows(*rows);
    m_count->setText(rows->isEmpty() ? tr("Nessuna pratica ancora. Cerca una persona per iniziare.")
                     : rows->size() == 1 ? tr("1 pratica")
                                         : tr("%1 pratiche").arg(rows->size()));
    if (!rows->isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

}   // namespace ui
