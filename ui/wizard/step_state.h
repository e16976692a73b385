#pragma once

#include "core/casework/case_service.h"
#include "core/rules/definition.h"
#include "ui/wizard/answer_editor.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace ui {

class CaseModel;

/// Something the operator has to look at before the case can go.
struct StepFault {
    QString key;
    QString label;      // short label of the question
    QString sentence;   // what is wrong and what to do
};

/// What the guided and the dense view of the wizard share: the question in hand, what stands
/// unfinished in any field, what was put off, and how an answer is kept. Both views ask it for
/// their editors, so that there is one way to save (W1).
///
/// The place in the wizard goes to the disk with the next answer, or by itself a moment later; what
/// is being typed every two seconds (W2).
class StepState : public QObject {
    Q_OBJECT
public:
    explicit StepState(CaseModel &model, QObject *parent = nullptr);

    CaseModel &model() const { return m_model; }
    const QString &key() const { return m_key; }
    /// Null while nothing is shown.
    const core::rules::Question *question() const;
    /// The question in hand is now this one.
    void setKey(const QString &key);
    /// Another case: what the case has kept.
    void restart();

    /// An editor whose answers are kept. Lists have theirs.
    AnswerEditor *makeEditor(const core::rules::Question &question, const EditorLook &look);
    /// `editor` stands for `key` from now on: answers go there, its unfinished text is asked for.
    void adopt(AnswerEditor *editor, const QString &key);
    /// Its text counts no more; what stood in it is kept if it is no answer yet.
    void leave(AnswerEditor *editor);
    /// What was left in the field of `key`, given back once.
    QString takeUnfinished(const QString &key);
    bool isUnfinished(const QString &key) const { return m_unfinished.contains(key); }

    void take(const QString &key, core::domain::AnswerState state, const QJsonValue &value);
    /// The old answer to `key` is still so.
    void confirm(const QString &key);
    /// Runs `commit` (it may give an answer): what it gives is stored with the place that follows.
    /// @param step  1 or -1: the place is the neighbour; 0: it stays
    template <class Commit>
    bool going(int step, Commit commit)
    {
        m_going = step;
        const bool done = commit();
        m_going = 0;
        return done;
    }

    /// Held back at the question in hand: that is the place to keep.
    void stay() { m_moved.start(); }
    /// The place need not be kept.
    void rest() { m_moved.stop(); }

    /// The next question that matters, before or after; empty at the end.
    QString neighbour(const QString &key, int step) const;
    QString neighbourIn(const QStringList &relevant, const QString &key, int step) const;
    /// «Torno dopo»: it stays open and on the list.
    void putOff(const QString &key);
    /// Unreadable fields and contradictions, in the order of the wizard.
    QList<StepFault> faults() const;
    /// Everything typed reaches the disk now.
    bool flush();

    bool hints() const { return m_hints; }
    void setHints(bool hints);

Q_SIGNALS:
    /// An editor wants the last change taken back.
    void undoWanted();

private:
    core::casework::WizardPlace place(const QString &position) const;
    QMap<QString, QString> unfinishedTexts() const;
    void typed();

    struct Adopted {
        QPointer<AnswerEditor> editor;
        QString key;
    };
    CaseModel &m_model;
    QString m_key;
    QMap<QString, QString> m_unfinished;   // of fields that are not on the screen
    QStringList m_later;
    QList<Adopted> m_editors;   // on the screen
    QTimer m_moved;
    QTimer m_typing;
    int m_going = 0;
    bool m_hints = true;
};

}   // namespace ui
