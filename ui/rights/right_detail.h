#pragma once

#include "core/base/ids.h"
#include "core/domain/facts.h"
#include "core/triage/right.h"
#include "ui/rights/right_reasons.h"

#include <QDate>
#include <QHash>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace ui {

class DeclineForm;
class ReasonRow;
class ReminderForm;
class TogetherList;

namespace widgets {
class Chip;
class KeyButton;
class LinkLabel;
class TextLabel;
}   // namespace widgets

/// What stands under an open row: conditions with the person's own data, arithmetic, what to do
/// first and where, what goes with what, and what can be done. One for the whole list, moved from
/// row to row; its widgets are kept.
class RightDetail : public QWidget {
    Q_OBJECT
public:
    explicit RightDetail(QWidget *parent = nullptr);

    struct About {
        core::triage::Right right;
        core::rules::BenefitSummary benefit;
        core::domain::Facts facts;
        QuestionOf questionOf;
        QDate today;
        bool refused = false;
        QList<core::rules::Incompatibility> others;   // among what the person may have
        QDate remindedOn = {};                        // invalid: no reminder
        core::CaseId reminded = {};                   // the case it leads to; null: none
    };
    void show(const About &about);

    void openDecline();
    void openReminder();
    void closeForms();
    /// A single letter typed now belongs to a form.
    bool hasFormFocus() const;

Q_SIGNALS:
    void startWanted();
    void declined(const QString &reason);
    void takenBack();
    void reminderWanted(const QDate &on, const QString &text);
    void paperWanted();
    /// What took the place of an ended benefit.
    void benefitWanted(const QString &benefit);
    void caseWanted(const core::CaseId &caseId);
    /// A form was left.
    void dropped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    widgets::TextLabel *addLine(QVBoxLayout *column, const char *name, bool rich = false);
    void build();
    void buildUnder();
    void buildActions();
    void showReasons();
    void showSentence();
    void showAmounts();
    void showWayOut();
    void showWho();
    void showReminder();
    void arrangeActions();

    About m_about;
    QVBoxLayout *m_column;
    QWidget *m_above;   // what an outcome says for itself, before its reasons
    QVBoxLayout *m_lines;
    QVBoxLayout *m_reasons;
    widgets::LinkLabel *m_moreReasons;
    bool m_allReasons = false;
    QList<ReasonRow *> m_reasonRows;
    QWidget *m_under;
    widgets::TextLabel *m_sentence;
    widgets::TextLabel *m_wayOut;
    widgets::TextLabel *m_succession;
    widgets::TextLabel *m_amounts;
    widgets::Chip *m_provisional;
    widgets::TextLabel *m_days;
    widgets::TextLabel *m_missing;
    widgets::TextLabel *m_who;
    widgets::TextLabel *m_desk;
    widgets::TextLabel *m_reminder;
    widgets::LinkLabel *m_reminded;
    TogetherList *m_together;
    QBoxLayout *m_buttons;
    widgets::KeyButton *m_start;
    widgets::KeyButton *m_decline;
    widgets::KeyButton *m_remind;
    widgets::KeyButton *m_successor;
    widgets::KeyButton *m_print;
    DeclineForm *m_declineForm;
    ReminderForm *m_reminderForm;
};

}   // namespace ui
