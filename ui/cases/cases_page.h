#pragma once

#include "core/casework/desk.h"
#include "core/rules/catalogue.h"

#include <QWidget>

class QTableView;

namespace ui {

class CaseRowsModel;

namespace widgets {
class TextLabel;
}

/// Every case of the desk, newest change first, and truthfully where each is.
class CasesPage : public QWidget {
    Q_OBJECT
public:
    CasesPage(core::casework::Desk &desk, const core::rules::Catalogue &catalogue,
              const core::Clock &clock, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void caseWanted(const core::CaseId &id);
    void failed(const core::Error &error);

private:
    core::casework::Desk &m_desk;
    CaseRowsModel *m_rows;
    QTableView *m_table;
    widgets::TextLabel *m_count;
};

}   // namespace ui
