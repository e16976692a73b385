#pragma once

#include "core/domain/facts.h"

#include <QList>
#include <QString>

#include <optional>

namespace ui {

/// One answer that was given, changed or taken away.
struct AnswerChange {
    QString key;
    std::optional<core::domain::Fact> before;   // none: there was no answer
    std::optional<core::domain::Fact> after;
};

/// What was done to the answers of one case, newest last: what Ctrl+Z takes back and Ctrl+Shift+Z
/// does again (W20). Kept while the case is open; what it restores is stored like any answer.
class AnswerHistory {
public:
    /// Forgets what was taken back. A change that changes nothing is none.
    void note(const AnswerChange &change);
    void clear();

    /// Null: nothing to take back, or to do again.
    const AnswerChange *undoable() const;
    const AnswerChange *redoable() const;
    /// To be called once what they gave is stored.
    void undone();
    void redone();

private:
    QList<AnswerChange> m_changes;
    qsizetype m_done = 0;   // those before it stand, the rest was taken back
};

}   // namespace ui
