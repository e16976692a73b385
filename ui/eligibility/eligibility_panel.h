#pragma once

#include "ui/widgets/panel.h"

#include <QHash>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace ui {

class CaseModel;
class FiguresGrid;
class ReasonRow;
class TogetherList;

namespace widgets {
class Chip;
class LinkLabel;
class SmallBars;
class TextLabel;
}   // namespace widgets

/// What the rules say with the answers so far: outcome, amount, plot, months, reasons with the
/// person's own figures and their source, what is missing. Follows the model; takes no focus.
class EligibilityPanel : public widgets::Panel {
    Q_OBJECT
public:
    explicit EligibilityPanel(CaseModel &model, QWidget *parent = nullptr);

    /// The line for narrow windows: chip, amount, deadline.
    QWidget *makeSummary();

Q_SIGNALS:
    /// «Chiedi ora» beside something missing.
    void questionWanted(const QString &key);

private:
    void build();
    void refresh();
    void refreshHead();
    void refreshPlot();
    void refreshReasons();
    void refreshMissing();
    void refreshSummary();
    QString amountSentence() const;
    void refreshDeadline();
    void tell();

    CaseModel &m_model;
    widgets::Chip *m_outcome;
    widgets::Chip *m_deadline;
    widgets::TextLabel *m_deadlineWords;   // near or past: in full, and what is still possible
    widgets::TextLabel *m_amount;
    widgets::TextLabel *m_period;
    widgets::TextLabel *m_total;
    widgets::TextLabel *m_sentence;
    widgets::SmallBars *m_plot;
    widgets::LinkLabel *m_monthsLink;
    QTableView *m_months;
    widgets::TextLabel *m_wayOut;
    QVBoxLayout *m_reasons;
    QHash<QString, ReasonRow *> m_reasonRows;   // by rule id, hidden while they do not apply
    widgets::TextLabel *m_missingTitle;
    QVBoxLayout *m_missing;
    widgets::TextLabel *m_instead;
    FiguresGrid *m_figures;
    TogetherList *m_together;
    QHash<QString, widgets::LinkLabel *> m_missingLinks;   // by key
    widgets::Chip *m_summaryOutcome = nullptr;
    widgets::TextLabel *m_summaryAmount = nullptr;
    widgets::TextLabel *m_summaryDeadline = nullptr;
};

}   // namespace ui
