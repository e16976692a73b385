#pragma once

#include "core/domain/case.h"
#include "core/rules/definition.h"

#include <QList>
#include <QStringList>

namespace core::casework {

/// The lines of the task list of a case (S5), in their order. The first five are questions; which
/// section belongs to which is said by the files of questions.
enum class Task { Person, Family, Income, Work, Payment, Documents, Review, Signing };

/// W6. Missing is not ToStart: somebody looked, and something lacks.
enum class TaskStatus { ToStart, InProgress, Missing, Done, NotNeeded, NotYet };

/// What a status is made from.
struct TaskCounts {
    int needed = 0;       // questions or documents that matter now
    int done = 0;         // of them: answered, there
    int lacking = 0;      // of them: looked at and left («non so», «torno dopo», promised)
    bool waits = false;   // for other tasks

    /// Nobody has looked at them.
    int open() const { return needed - done - lacking; }
};
TaskStatus taskStatus(const TaskCounts &counts);

/// One line of the list.
struct TaskRow {
    Task task = Task::Person;
    TaskStatus status = TaskStatus::ToStart;
    TaskCounts counts = {};
    QStringList keys = {};         // everything that matters now, in order
    QStringList open = {};         // keys of questions or ids of documents nobody has looked at
    QStringList lacking = {};      // looked at and left, in the same order
    QStringList putOff = {};       // of those, «torno dopo»
    QList<Task> waitsFor = {};     // NotYet: what has to be done before
    int ready = 0;                 // answers nobody had to ask: card, registry, earlier visit
    domain::Signed touched = {};   // who changed it last, and when; not there: nobody yet
};

/// What is known of a case, for its tasks. Nothing here is asked of the law again.
struct TaskSources {
    const domain::Case &subject;
    QList<rules::Section> sections;
    QList<rules::Question> questions;
    QStringList relevant;       // keys of the questions that matter now
    QStringList contradicted;   // of those, keys whose answer cannot be true with the others
    QList<rules::Document> documents;
};
/// Eight rows, always, in the order of Task.
QList<TaskRow> tasksOf(const TaskSources &sources);

/// Where to go on: a question nobody has looked at, then one that was left, then the review, then
/// signing. The key is empty for the last two.
struct NextStep {
    Task task = Task::Signing;
    QString key;

    bool operator==(const NextStep &) const = default;
};
NextStep nextStepOf(const QList<TaskRow> &rows);

}   // namespace core::casework
