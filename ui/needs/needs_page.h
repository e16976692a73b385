#pragma once

#include "core/base/clock.h"
#include "core/rules/wording.h"
#include "ui/model/triage_model.h"
#include "ui/needs/interview_panel.h"
#include "ui/second_screen/screen_content.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class ContactsPanel;
class NeedGrid;
class SafetyPanel;

namespace widgets {
class ActionBar;
class FoldingColumns;
class IconLabel;
class KeyButton;
class LinkLabel;
class ScrollColumn;
class Strip;
class TextLabel;
}   // namespace widgets

/// S3 «Bisogni»: the person's own words, the fifteen cards, what comes before everything, and the
/// short interview beside them. Works whole without a network.
class NeedsPage : public QWidget {
    Q_OBJECT
public:
    /// Borrows both.
    NeedsPage(TriageModel &model, const core::Clock &clock, QWidget *parent = nullptr);
    ~NeedsPage() override;

    /// Taken over by the frame with the page.
    widgets::ActionBar *actions() const { return m_actions; }

    /// The page is shown: the focus goes where the work goes on.
    void resume();
    /// The question that was asked for elsewhere, with the focus in its field.
    void showQuestion();
    /// What F7 sends from here: the question when it is being asked, else the cards. «Violenza o
    /// paura» is never in it.
    /// @param law  words of the rules in the person's language; may be null
    second_screen::ScreenContent screenContent(const second_screen::Audience &audience,
                                               const core::rules::Wording *law) const;

public Q_SLOTS:
    /// F8 «Torno dopo».
    void skip();

Q_SIGNALS:
    void backWanted();
    void rightsWanted();
    /// «Mostra alla persona»: as F7.
    void screenWanted();

protected:
    /// What was answered elsewhere meanwhile.
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildMain();
    QWidget *buildWords();
    QWidget *buildCardsHead();
    QWidget *buildHiddenLine();
    QWidget *buildSide();
    void buildActions();
    void wireSide();
    void arrange(bool folded);
    void restart();
    void refresh();
    void refreshQuestion();
    void refreshFound();
    void refreshContacts();
    void refreshOpen();
    void keepWords();
    void takeSafety(std::optional<bool> bed, std::optional<bool> food);
    void openContacts(const QStringList &purposes);
    void closeContacts();
    QStringList urgentPurposes() const;
    InterviewState state(const QString &key) const;
    void take(const QString &key, core::domain::AnswerState answer, const QJsonValue &value);
    void undo();
    void goToRights();

    TriageModel &m_model;
    const core::Clock &m_clock;
    widgets::ActionBar *m_actions;
    widgets::FoldingColumns *m_columns;
    QVBoxLayout *m_mainColumn;
    QVBoxLayout *m_sideColumn;
    QBoxLayout *m_wordsRow;
    widgets::Strip *m_closed;
    QLineEdit *m_words;
    QTimer m_typing;
    NeedGrid *m_grid;
    widgets::TextLabel *m_cardsHint;
    widgets::LinkLabel *m_line;
    SafetyPanel *m_safety;
    ContactsPanel *m_contacts;
    QStringList m_contactsFor;   // shown now; empty: closed
    QStringList m_offered;       // what the panel was filled for
    InterviewPanel *m_interview;
    widgets::Strip *m_found;
    widgets::TextLabel *m_summary;
    QString m_asked;           // the question the operator is at; it stays until they go on
    bool m_answered = false;   // it was answered here
    QString m_question;        // its words
    QString m_foundBenefit;    // what the box is about; empty: nothing was found yet
    QString m_changedBy;       // the question whose answer changed the list last
    /// Answers given here, newest last, with what was told before.
    struct Step {
        QString key;
        std::optional<core::domain::Fact> before;
    };
    QList<Step> m_steps;
    bool m_atQuestion = false;   // where the focus was last on this page
    bool m_sendCards = false;
};

}   // namespace ui
