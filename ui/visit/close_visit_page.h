#pragma once

#include "core/base/clock.h"
#include "core/casework/visits.h"

#include <QWidget>

namespace ui {

namespace widgets {
class ActionBar;
class Field;
class OptionGroup;
class Strip;
}   // namespace widgets

/// «Chiudi la visita» (S10): outcome in one key, next step and its day. Without an outcome a visit
/// does not close.
class CloseVisitPage : public QWidget {
    Q_OBJECT
public:
    CloseVisitPage(core::casework::Visits &visits, const core::Clock &clock,
                   QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    /// `suggested` is the outcome that what was done points to; the operator decides.
    void start(const core::domain::Visit &visit, const QString &suggested);

public Q_SLOTS:
    void submit();

Q_SIGNALS:
    void closed();
    void backWanted();
    void failed(const core::Error &error);

private:
    core::casework::Visits &m_visits;
    const core::Clock &m_clock;
    core::domain::Visit m_visit;
    widgets::ActionBar *m_actions;
    widgets::OptionGroup *m_outcome;
    widgets::Field *m_nextStep;
    widgets::Field *m_on;
    widgets::Strip *m_refusal;
};

}   // namespace ui
