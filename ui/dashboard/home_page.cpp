#include "ui/dashboard/home_page.h"

#include "core/base/clock.h"
#include "ui/cases/case_rows_model.h"
#include "ui/people/search_box.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table_style.h"
#include "ui/words/italian.h"

#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using namespace core;

namespace {

constexpr int kRecent = 10;

}   // namespace

HomePage::HomePage(casework::Desk &desk, const rules::Catalogue &catalogue,
                   const identity::PlaceFile &places, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_catalogue(catalogue), m_clock(clock)
{
    setObjectName(QStringLiteral("homePage"));
    m_column = new QVBoxLayout(this);
    QVBoxLayout *column = m_column;
    column->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                               widgets::kPageTop);
    column->setSpacing(widgets::kPanelGap);
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
    column->addWidget(m_recovered);
    m_search = new SearchBox(desk.people(), places, clock);
    column->addWidget(m_search);

    m_recent = new widgets::Panel(tr("Riprendi"));
    m_recent->setObjectName(QStringLiteral("recentCases"));
    m_recent->addHeaderWidget(new widgets::KeyHint(QStringLiteral("Ctrl+R")));
    m_recent->setBodyMargins(0, 0);
    m_rows = new CaseRowsModel(catalogue, clock, CaseRowsModel::Scope::Everybody, this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("recentTable"));
    m_table->setAccessibleName(tr("Ultime pratiche"));
    m_table->setModel(m_rows);
    widgets::styleTable(m_table);
    widgets::stretchColumn(m_table, CaseRowsModel::What);
    m_recent->body()->addWidget(m_table);
    column->addWidget(m_recent, 1);
    column->addStretch(0);
    setFocusProxy(m_search);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT caseWanted(m_rows->idAt(index.row())); });
    connect(m_search, &SearchBox::resultsShown, this, &HomePage::share);
    connect(m_search, &SearchBox::failed, this, &HomePage::failed);
}

void HomePage::refresh()
{
    const auto rows = m_desk.cases().list(kRecent);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_rows->setRows(*rows);
    m_recent->setTitle(rows->isEmpty() ? tr("Nessuna pratica ancora. Passa la tessera o scrivi un "
                                            "nome.")
                                       : tr("Riprendi"));
    m_table->setVisible(!rows->isEmpty());
    share(m_recent->isHidden());
}

/// The room under the field goes to what was found, else to the last cases, else to nobody.
void HomePage::share(bool searching)
{
    const bool cases = m_rows->rowCount() > 0;
    m_recent->setVisible(!searching);
    m_recovered->setVisible(!searching && !m_recoveredId.isNull());
    m_column->setStretchFactor(m_search, searching ? 1 : 0);
    m_column->setStretchFactor(m_recent, cases ? 1 : 0);
    m_column->setStretch(m_column->count() - 1, searching || cases ? 0 : 1);
}

void HomePage::openRecent(int number)
{
    const CaseId id = m_rows->idAt(number - 1);
    if (!id.isNull())
        Q_EMIT caseWanted(id);
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
