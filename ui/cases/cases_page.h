#pragma once

#include "core/casework/desk.h"
#include "core/rules/catalogue.h"

#include <QWidget>

class QTabBar;
class QTableView;

namespace ui {

class CaseRowsModel;
class DeskWorker;

namespace widgets {
class Strip;
class TextLabel;
}

/// Every case of the desk, newest change first, and truthfully where each is: those of colleagues
/// too, whose drafts can be gone on with (W4).
class CasesPage : public QWidget {
    Q_OBJECT
public:
    /// With a worker, what comes next and the last day of each are filled in when they are known.
    CasesPage(core::casework::Desk &desk, const core::rules::Catalogue &catalogue,
              const core::Clock &clock, DeskWorker *worker, QWidget *parent = nullptr);

    void refresh();
    /// Why drafts of the site do not travel (SyncState::draftTrouble). Said only where waiting for
    /// the line does not help.
    void setDraftTrouble(const QString &trouble);

Q_SIGNALS:
    void caseWanted(const core::CaseId &id);
    void failed(const core::Error &error);

private:
    enum Filter { All, Drafts, Waiting, ToCall, Sent, Received, Refused, Away, Filters };
    bool belongs(const core::casework::CaseRow &row, int filter) const;
    void show();
    void askOutlooks();

    core::casework::Desk &m_desk;
    const core::Clock &m_clock;
    DeskWorker *m_worker;
    QList<core::casework::CaseRow> m_all;
    QList<core::casework::CaseOutlook> m_outlooks;   // empty until they are known
    int m_asked = 0;                                 // answers to older questions are dropped
    CaseRowsModel *m_rows;
    QTabBar *m_filter;
    QTableView *m_table;
    widgets::TextLabel *m_count;
    widgets::Strip *m_apart;
};

}   // namespace ui
