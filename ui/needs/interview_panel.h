#pragma once

#include "core/casework/talk_facts.h"
#include "core/rules/definition.h"
#include "ui/needs/known_list.h"
#include "ui/widgets/panel.h"
#include "ui/wizard/list_guide.h"

#include <QStringList>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace ui {

class AnswerEditor;
class SettleCard;

namespace widgets {
class KeyButton;
class LinkLabel;
class ScrollColumn;
class TextLabel;
}   // namespace widgets

/// What the short interview shows: one question, and what is to be said about it.
struct InterviewState {
    /// Nothing: there is no more to ask.
    std::optional<core::rules::Question> question = {};
    std::optional<core::domain::Fact> fact = {};   // the answer that stands, if there is one
    bool stale = false;                            // it is old: to confirm or to change
    QString remaining = {};                        // «Restano circa 9 domande»
    QString purposes = {};                         // «Serve per NASpI e ADI.»
    QString contradiction = {};                    // why the answer cannot be true with the others
    QString contradicted = {};   // at another question: its key; empty: at this one
    QString change = {};         // «Con questa risposta: …»
    QStringList topics = {};     // what is known, in a word each
    std::optional<core::casework::FactConflict> conflict = {};
    std::optional<core::rules::Question> conflictQuestion = {};
    QList<KnownRow> known = {};
    bool more = false;   // no question, but there are some beyond the short interview
};

/// The short interview, question by question, with the editors of the wizard. An answer is given as
/// soon as it is chosen or its field is left; the next question comes when the operator goes on.
/// Knows neither the model nor where answers are kept.
class InterviewPanel : public widgets::Panel {
    Q_OBJECT
public:
    using GuideMaker = std::function<ListGuide(const QString &key)>;
    /// @param today  for «oggi» and two-digit years
    InterviewPanel(std::function<QDate()> today, GuideMaker guide, QWidget *parent = nullptr);

    /// The same question keeps what is being typed in its field.
    void present(const InterviewState &state);
    /// The field is filled again from the answer that stands.
    void reload();
    /// Another visit: nothing typed for the last one may be seen.
    void forget();
    const QString &key() const { return m_key; }
    /// Somebody is at this question: another one does not take its place by itself.
    bool isInHand() const;
    /// What stands in the field is read. False when it cannot be.
    bool commit();
    void focusQuestion();
    bool isKnownOpen() const;
    void openKnown();
    void closeKnown();

public Q_SLOTS:
    /// Enter and «Continua».
    void goOn();
    /// F8 «Torno dopo».
    void skip();
    void takeWithout(core::domain::AnswerState state);

Q_SIGNALS:
    void answered(const QString &key, core::domain::AnswerState state, const QJsonValue &value);
    void cleared(const QString &key);
    /// «Chiedi ancora», beyond the short interview.
    void moreWanted();
    /// It is still so.
    void confirmed(const QString &key);
    /// Done with this question.
    void nextWanted();
    void laterWanted(const QString &key);
    void settled(const QString &key, bool keepEarlier);
    /// From the list of what is known.
    void changeWanted(const QString &key);
    void undoWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildQuestion();
    QWidget *buildWhy();
    QWidget *buildAnswers();
    QWidget *buildFooter();
    void addKeys();
    void placeEditor();
    void dropEditor();
    void refreshWords();
    void refreshWhy();
    void refreshFooter();
    void placeRemaining();
    void toggleWhy();
    void pressEnter();

    std::function<QDate()> m_today;
    GuideMaker m_guide;
    InterviewState m_state;
    QString m_key;
    bool m_saidUnknown = false;   // by `?`, since this question is shown
    QString m_saidFault;          // the contradiction that held Enter back once
    AnswerEditor *m_editor = nullptr;
    QWidget *m_asking;
    KnownList *m_known;
    SettleCard *m_settle;
    widgets::LinkLabel *m_whyLink;
    widgets::TextLabel *m_remaining;
    widgets::TextLabel *m_remainingBelow;   // when there is no room beside the title
    widgets::ScrollColumn *m_scroll;
    widgets::TextLabel *m_ask;
    widgets::TextLabel *m_help;
    QVBoxLayout *m_editorPlace;
    QWidget *m_faultBox;
    widgets::TextLabel *m_fault;
    widgets::LinkLabel *m_faultLink;   // to the question the contradiction is said at
    widgets::TextLabel *m_said;
    widgets::TextLabel *m_change;
    QWidget *m_whyBox;
    widgets::TextLabel *m_why;
    QWidget *m_answers;
    QList<widgets::KeyButton *> m_without;
    widgets::KeyButton *m_continue;
    widgets::KeyButton *m_more;
    widgets::TextLabel *m_topics;
    widgets::LinkLabel *m_see;
};

}   // namespace ui
