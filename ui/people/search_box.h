#pragma once

#include "core/base/clock.h"
#include "core/casework/case_service.h"
#include "core/casework/people.h"
#include "core/identity/identity_code.h"
#include "core/identity/places.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QTableView;
class QVBoxLayout;

namespace ui {

class DeskWorker;
class PersonRowsModel;

namespace widgets {
class KeyButton;
class Panel;
class Strip;
class TextLabel;
}   // namespace widgets

/// «Cerca o passa la tessera»: one field for codes, names and names with a birth date, and what was
/// found under it. It opens people; it changes nothing.
class SearchBox : public QWidget {
    Q_OBJECT
public:
    /// Borrows all; they outlive it.
    SearchBox(core::casework::People &people, const core::identity::PlaceFile &places,
              const core::Clock &clock, QWidget *parent = nullptr);

    /// Numbers of cases are looked for too, on the worker: the official one may stand in any case.
    /// Borrows it; it outlives this.
    void lookForCasesWith(DeskWorker &worker) { m_worker = &worker; }
    void focusField();
    void clear();
    /// A card was read, on whatever screen: as if typed and Enter pressed.
    void takeCard(const QString &code);
    /// A document was read that says a name but no code: searches, opens nobody.
    void look(const QString &words);
    /// Without the centre only what this computer knows is searched, and the hint says so.
    void setOffline(bool offline);

Q_SIGNALS:
    void personChosen(const core::PersonId &person);
    /// The number of a case was typed.
    void caseChosen(const core::CaseId &id);
    /// Nobody fits, or the operator knows better: register with what was typed.
    void newPersonWanted(const QString &typed);
    void failed(const core::Error &error);
    /// The results are shown or gone.
    void resultsShown(bool shown);

private:
    void typed();
    void search();
    void showResults(bool shown);
    void showRows(const QList<core::casework::PersonRow> &rows);
    void enter();
    void goDown();
    void choose(int row);
    void enterWords();
    void findCase(const QString &typed);
    void showMessage(const core::identity::IdentityCode &code);

    core::casework::People &m_people;
    DeskWorker *m_worker = nullptr;
    const core::identity::PlaceFile &m_places;
    const core::Clock &m_clock;
    QVBoxLayout *m_column;
    QLineEdit *m_field;
    widgets::TextLabel *m_hint;
    widgets::Strip *m_message;
    widgets::Panel *m_results;
    PersonRowsModel *m_rows;
    QTableView *m_table;
    widgets::KeyButton *m_register;
    QTimer m_pause;
    QString m_searched;   // what the rows answer
};

}   // namespace ui
