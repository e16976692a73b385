#pragma once

#include "core/base/ids.h"
#include "core/domain/reminder.h"
#include "core/rules/wording.h"
#include "ui/rights/right_groups.h"
#include "ui/rights/rights_list.h"
#include "ui/second_screen/screen_content.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class EndedPanel;
class TriageModel;
class WantedPanel;

namespace widgets {
class ActionBar;
class FoldingColumns;
class KeyButton;
class LinkLabel;
class Panel;
class ScrollColumn;
class Strip;
class TextLabel;
}   // namespace widgets

/// «Che cosa può chiedere» (S4): every benefit with its outcome, ranked by the stated rule; what is
/// missing, and what has ended. Follows the model; rows are painted anew, never made anew.
class RightsPage : public QWidget {
    Q_OBJECT
public:
    /// Borrows the model.
    explicit RightsPage(TriageModel &model, QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    void refresh();
    /// The page is shown: the focus where work goes on.
    void resume();
    /// Opens the row of this benefit, wherever it stands.
    void showBenefit(const QString &benefit);
    /// The small card «E se…» at the right; takes it.
    void setVariantsCard(QWidget *card);
    /// What F7 sends: what the person may ask for, and nothing else.
    /// @param law  the words of the rules in the person's language; may be null
    second_screen::ScreenContent screenContent(const second_screen::Audience &audience,
                                               const core::rules::Wording *law) const;

Q_SIGNALS:
    void startWanted(const QString &benefit);
    void caseWanted(const core::CaseId &caseId);
    void questionWanted(const QString &key);
    void variantsWanted();
    void backWanted();
    void paperWanted();
    void screenWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *listPanel();
    QWidget *listHead();
    QWidget *sideColumn();
    void buildActions();
    void followList();
    void begin();
    void readCatalogue();
    void refreshRows();
    void refreshHead();
    void refreshStrip();
    void refreshNews();
    void refreshFoot();
    void showDetail();
    void toggleRest();
    void seeOpened();
    RightContext contextOf(const QString &benefit) const;
    QList<core::rules::Incompatibility> othersOf(const core::triage::Right &right) const;
    bool mayHave(const QString &benefit) const;

    TriageModel &m_model;
    QHash<QString, core::rules::BenefitSummary> m_benefits;
    QHash<QString, QString> m_names;   // official
    RightGroups m_groups;
    QList<core::domain::Reminder> m_reminders;   // of this person, to be done
    bool m_restShown = false;
    bool m_failed = false;
    bool m_fresh = true;   // nothing of this visit was shown yet
    widgets::ActionBar *m_actions;
    widgets::Strip *m_strip;
    widgets::TextLabel *m_count;
    widgets::TextLabel *m_rules;
    widgets::LinkLabel *m_rest;
    widgets::LinkLabel *m_order;
    widgets::TextLabel *m_orderWords;
    widgets::TextLabel *m_news;
    widgets::TextLabel *m_empty;
    widgets::TextLabel *m_local;   // no bundle of a municipality
    RightsList *m_list;
    widgets::ScrollColumn *m_scroll;
    WantedPanel *m_wanted;
    EndedPanel *m_ended;
    QVBoxLayout *m_side;
    widgets::FoldingColumns *m_columns;
    widgets::TextLabel *m_summary;
};

}   // namespace ui
