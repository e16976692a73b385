#pragma once

#include "core/casework/today.h"
#include "core/rules/catalogue.h"
#include "ui/widgets/panel.h"

class QTableView;

namespace ui {

class TodayModel;

namespace widgets {
class KeyButton;
class Strip;
class TextLabel;
}   // namespace widgets

/// «Oggi»: deadlines, reminders, appointments, arrivals. It shows what it is given; reading is the
/// page's.
class TodayPanel : public widgets::Panel {
    Q_OBJECT
public:
    explicit TodayPanel(const core::rules::Catalogue &catalogue, QWidget *parent = nullptr);

    /// The current row and the focus stay.
    void setList(const core::casework::TodayList &list);
    /// It could not be read: what happened, and «Riprova».
    void showError(const core::Error &error);

Q_SIGNALS:
    void caseWanted(const core::CaseId &id);
    void personWanted(const core::PersonId &person);
    /// What became of an appointment: a state of domain::appointmentStates().
    void appointmentSettled(const core::VisitId &visit, const QString &state);
    /// A reminder was opened: its case, or without one the person's list of what they can ask for.
    void reminderWanted(const core::PersonId &person, const QString &benefit,
                        const core::CaseId &id);
    /// «Fatto».
    void reminderDone(const core::ReminderId &id);
    void retryWanted();
    /// «Fine giornata».
    void dayEndWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildAppointment();
    QWidget *buildReminder();
    void openCurrent();
    void arrange();
    void refreshActions();
    void settle(const QString &state);
    const core::casework::TodayItem *current() const;

    TodayModel *m_model;
    QTableView *m_table;
    widgets::TextLabel *m_count;
    widgets::TextLabel *m_empty;
    widgets::Strip *m_error;
    QWidget *m_appointment;
    QWidget *m_reminder;
};

}   // namespace ui
