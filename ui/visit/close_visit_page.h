#pragma once

#include "core/base/clock.h"
#include "core/casework/visits.h"

#include <QWidget>

#include <optional>

class QBoxLayout;

namespace ui {

namespace widgets {
class ActionBar;
class Field;
class OptionGroup;
class Panel;
class Strip;
}   // namespace widgets

/// «Chiudi la visita» (S10): outcome in one key, next step, day, what to bring, appointment, note.
/// Without an outcome a visit does not close.
class CloseVisitPage : public QWidget {
    Q_OBJECT
public:
    CloseVisitPage(core::casework::Visits &visits, const core::Clock &clock,
                   QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    /// Where appointments are unless the operator says otherwise.
    void setPlace(const QString &place) { m_place = place; }
    /// `suggested` is the outcome that what was done points to; the operator decides.
    void start(const core::domain::Visit &visit, const QString &suggested);

public Q_SLOTS:
    void submit();

Q_SIGNALS:
    void closed();
    /// «Foglio della visita», before or after it is closed.
    void paperWanted(const core::VisitId &visit);
    void backWanted();
    void failed(const core::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildOutcome();
    QWidget *buildNext();
    void arrange();
    void refuse();
    std::optional<core::casework::VisitClosing> closing();
    bool takeDate(widgets::Field *field, QDate &into);
    bool takeAppointment(core::casework::VisitClosing &closing);

    core::casework::Visits &m_visits;
    const core::Clock &m_clock;
    core::domain::Visit m_visit;
    QString m_place;
    widgets::ActionBar *m_actions;
    widgets::OptionGroup *m_outcome;
    widgets::Field *m_nextStep;
    widgets::Field *m_on;
    widgets::Field *m_bring;
    widgets::Field *m_day;
    widgets::Field *m_hour;
    widgets::Field *m_where;
    widgets::Field *m_note;
    widgets::Strip *m_refusal;
    QBoxLayout *m_columns;
    QWidget *m_left;
    QWidget *m_right;
};

}   // namespace ui
