#pragma once

#include "core/domain/case_outcome.h"
#include "ui/cases/life_panel.h"

namespace ui {

namespace widgets {
class Field;
class OptionGroup;
}   // namespace widgets

/// The letter of the body that decides: granted or refused, the day; a refusal with its reason, how
/// to appeal and the last day for it.
class OutcomePanel : public LifePanel {
    Q_OBJECT
public:
    explicit OutcomePanel(QWidget *parent = nullptr);

    void start(const QDate &today);

    void confirm() override;
    void focusFirst() override;

Q_SIGNALS:
    void confirmed(const core::domain::CaseOutcome::Said &said);

private:
    void refresh();
    QDate day(widgets::Field *field) const;
    bool ask(widgets::Field *field, bool missing, const QString &sentence);

    QDate m_today;
    widgets::OptionGroup *m_answer;
    widgets::Field *m_decidedOn;
    widgets::Field *m_reason;
    widgets::Field *m_appeal;
    widgets::Field *m_appealUntil;
};

}   // namespace ui
