#include "ui/people/people_page.h"

#include "ui/people/person_rows_model.h"
#include "ui/people/search_box.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_style.h"

#include <QTableView>
#include <QVBoxLayout>

namespace ui {

PeoplePage::PeoplePage(core::casework::Desk &desk, DeskWorker &worker,
                       const core::identity::PlaceFile &places, const core::Clock &clock,
                       QWidget *parent)
    : QWidget(parent), m_desk(desk), m_search(new SearchBox(desk.people(), places, clock)),
      m_panel(new widgets::Panel(tr("Viste per ultime"))), m_rows(new PersonRowsModel(this)),
      m_table(new QTableView)
{
    setObjectName(QStringLiteral("peoplePage"));
    m_search->lookForCasesWith(worker);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                               widgets::kPageTop);
    column->setSpacing(widgets::kPanelGap);
    column->addWidget(m_search);
    m_panel->setObjectName(QStringLiteral("lastSeen"));
    m_panel->setBodyMargins(0, 0);
    m_table->setObjectName(QStringLiteral("lastSeenTable"));
    m_table->setAccessibleName(tr("Persone viste per ultime"));
    m_table->setModel(m_rows);
    widgets::styleTable(m_table);
    widgets::stretchColumn(m_table, 0);
    m_panel->body()->addWidget(m_table);
    column->addWidget(m_panel, 1);
    setFocusProxy(m_search);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT personWanted(m_rows->idAt(index.row())); });
    connect(m_search, &SearchBox::failed, this, &PeoplePage::failed);
    connect(m_search, &SearchBox::resultsShown, m_panel,
            [this](bool shown) { m_panel->setVisible(!shown); });
}

void PeoplePage::refresh()
{
    const auto seen = m_desk.people().lastSeen();
    m_rows->setRows(seen.value_or(QList<core::casework::PersonRow>{}));
    m_panel->setTitle(m_rows->rowCount() == 0 ? tr("Oggi non hai ancora visto nessuno")
                                              : tr("Viste per ultime"));
    m_table->setVisible(m_rows->rowCount() > 0);
    if (!seen)
        Q_EMIT failed(seen.error());
}

}   // namespace ui
