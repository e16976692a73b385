#pragma once

#include "core/casework/desk.h"
#include "core/identity/places.h"
#include "core/rules/catalogue.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace ui {

class DeskWorker;
class QueuePanel;
class RecentPanel;
class SearchBox;
class TodayPanel;

namespace widgets {
class ScrollColumn;
class Strip;
}   // namespace widgets

/// «Banco» (S1): the search field over the queue, «Oggi» and «Riprendi», and the draft found after
/// an unclean end. The panels scroll inside; only where they do not fit side by side does the page.
class HomePage : public QWidget {
    Q_OBJECT
public:
    /// Borrows all; they outlive it.
    HomePage(core::casework::Desk &desk, DeskWorker &worker,
             const core::rules::Catalogue &catalogue, const core::identity::PlaceFile &places,
             const core::Clock &clock, QWidget *parent = nullptr);

    SearchBox *search() const { return m_search; }
    QueuePanel *queue() const { return m_queue; }
    /// Keeps what is in the search field, the focus and the current rows. «Oggi» is read on the
    /// worker and follows.
    void refresh();
    /// «Oggi» alone: something that counts there has changed.
    void refreshToday();
    /// Whether the centre answers: without it the search says what it can see.
    void setOnline(bool online);
    /// Ctrl+R: the list of the last cases has the focus, a digit opens one.
    void focusRecent();
    /// The n-th of the last cases, from 1.
    void openRecent(int number);
    void showRecovered(const core::casework::CaseRow &draft);

Q_SIGNALS:
    void caseWanted(const core::CaseId &id);
    void personWanted(const core::PersonId &person);
    /// A reminder was opened; `id` is null when it has no case.
    void reminderWanted(const core::PersonId &person, const QString &benefit,
                        const core::CaseId &id);
    /// A number at the desk was chosen.
    void visitWanted(const core::VisitId &visit);
    /// What happened in the queue, for the status line.
    void told(const QString &words);
    /// How many people wait.
    void waitingChanged(int waiting);
    /// «Fine giornata» (S16).
    void dayEndWanted();
    void failed(const core::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildRecovered();
    void buildPanels(const core::rules::Catalogue &catalogue);
    void wirePanels();
    void arrange();
    void share(bool searching);

    core::casework::Desk &m_desk;
    DeskWorker &m_worker;
    const core::rules::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    QVBoxLayout *m_column;
    SearchBox *m_search;
    widgets::Strip *m_recovered;
    widgets::ScrollColumn *m_scroll;
    QBoxLayout *m_panels;
    QueuePanel *m_queue;
    TodayPanel *m_today;
    RecentPanel *m_recent;
    core::CaseId m_recoveredId;
    bool m_readingToday = false;
    bool m_readAgain = false;
};

}   // namespace ui
