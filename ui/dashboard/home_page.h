#pragma once

#include "core/casework/desk.h"
#include "core/identity/places.h"
#include "core/rules/catalogue.h"

#include <QWidget>

class QTableView;
class QVBoxLayout;

namespace ui {

class CaseRowsModel;
class SearchBox;

namespace widgets {
class Panel;
class Strip;
}   // namespace widgets

/// «Banco» (S1): the search field, the last cases to go on with, and the draft found after an
/// unclean end.
class HomePage : public QWidget {
    Q_OBJECT
public:
    HomePage(core::casework::Desk &desk, const core::rules::Catalogue &catalogue,
             const core::identity::PlaceFile &places, const core::Clock &clock,
             QWidget *parent = nullptr);

    SearchBox *search() const { return m_search; }
    /// Keeps what is in the search field and its focus.
    void refresh();
    /// The n-th of the last cases (from 1), by Ctrl+R and a digit.
    void openRecent(int number);
    void showRecovered(const core::casework::CaseRow &draft);

Q_SIGNALS:
    void caseWanted(const core::CaseId &id);
    void failed(const core::Error &error);

private:
    void share(bool searching);
    core::casework::Desk &m_desk;
    const core::rules::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    QVBoxLayout *m_column;
    SearchBox *m_search;
    widgets::Strip *m_recovered;
    widgets::Panel *m_recent;
    CaseRowsModel *m_rows;
    QTableView *m_table;
    core::CaseId m_recoveredId;
};

}   // namespace ui
