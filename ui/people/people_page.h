#pragma once

#include "core/base/clock.h"
#include "core/casework/desk.h"
#include "core/identity/places.h"

#include <QWidget>

class QTableView;

namespace ui {

class PersonRowsModel;
class SearchBox;

class DeskWorker;

namespace widgets {
class Panel;
}   // namespace widgets

/// «Persone» of the rail: the search, and who was seen last.
class PeoplePage : public QWidget {
    Q_OBJECT
public:
    /// Borrows all; they outlive it.
    PeoplePage(core::casework::Desk &desk, DeskWorker &worker,
               const core::identity::PlaceFile &places, const core::Clock &clock,
               QWidget *parent = nullptr);

    SearchBox *search() const { return m_search; }
    void refresh();

Q_SIGNALS:
    void personWanted(const core::PersonId &id);
    void failed(const core::Error &error);

private:
    core::casework::Desk &m_desk;
    SearchBox *m_search;
    widgets::Panel *m_panel;
    PersonRowsModel *m_rows;
    QTableView *m_table;
};

}   // namespace ui
