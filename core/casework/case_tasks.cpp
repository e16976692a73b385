#include "core/casework/case_tasks.h"

#include <QHash>

#include <algorithm>

namespace core::casework {

namespace {

using domain::AnswerState;
using domain::DocumentStatus;
using rules::DocumentNeed;

constexpr int kQuestionTasks = 5;

/// Changes after which what was reviewed is no longer what would be sent.
const QStringList kChanges = {
    QStringLiteral("answered"),        QStringLiteral("cleared"),
    QStringLiteral("answer_archived"), QStringLiteral("answer_restored"),
    QStringLiteral("integrated"),      QStringLiteral("integration_dropped"),
    QStringLiteral("attached"),        QStringLiteral("detached"),
    QStringLiteral("document_set"),    QStringLiteral("versions_joined")};

bool isThere(DocumentStatus status)
{
    return status == DocumentStatus::Attached || status == DocumentStatus::SeenInOriginal;
}

class TaskReader {
public:
    explicit TaskReader(const TaskSources &from) : m_from(from)
    {
        for (const rules::Section &section : from.sections)
            m_taskOfSection[section.id] =
                qMax(0, static_cast<int>(rules::sectionTasks().indexOf(section.task)));
        for (int at = 0; at < kQuestionTasks; ++at)
            m_rows.append(TaskRow{.task = static_cast<Task>(at)});
    }

    QList<TaskRow> read()
    {
        for (const rules::Question &question : m_from.questions)
            if (m_from.relevant.contains(question.key))
                readQuestion(question);
        m_rows.append(documents());
        touch();
        for (TaskRow &row : m_rows)
            row.status = taskStatus(row.counts);
        m_rows.append(review());
        m_rows.append(signing());
        return m_rows;
    }

private:
    void readQuestion(const rules::Question &question)
    {
        TaskRow &row = m_rows[m_taskOfSection.value(question.section)];
        const domain::Fact *fact = m_from.subject.facts.find(question.key);
        const bool left = m_from.subject.wizard.later.contains(question.key);
        row.counts.needed += 1;
        row.keys.append(question.key);
        if (left)
            row.putOff.append(question.key);
        if (fact && fact->state != AnswerState::Unknown &&
            !m_from.contradicted.contains(question.key)) {
            row.counts.done += 1;
            row.ready += wasReady(fact->origin) ? 1 : 0;
        } else if (fact || left || m_from.subject.wizard.unfinished.contains(question.key)) {
            row.counts.lacking += 1;
            row.lacking.append(question.key);
        } else {
            row.open.append(question.key);
        }
    }

    static bool wasReady(domain::Origin origin)
    {
        return origin == domain::Origin::Card || origin == domain::Origin::Registry ||
               origin == domain::Origin::EarlierVisit;
    }

    TaskRow documents() const
    {
        TaskRow row{.task = Task::Documents};
        for (const rules::Document &document : m_from.documents) {
            if (document.need != DocumentNeed::Required)
                continue;
            const auto state = m_from.subject.documents.value(document.id);
            row.counts.needed += 1;
            row.keys.append(document.id);
            if (isThere(state.status)) {
                row.counts.done += 1;
            } else if (state.status == DocumentStatus::Promised) {
                row.counts.lacking += 1;
                row.lacking.append(document.id);
            } else {
                row.open.append(document.id);
            }
        }
        return row;
    }

    /// The last line of the story about something of each task.
    void touch()
    {
        QHash<QString, int> taskOf;
        for (const rules::Question &question : m_from.questions)
            taskOf[question.key] = m_taskOfSection.value(question.section);
        for (const rules::Document &document : m_from.documents)
            taskOf[document.id] = static_cast<int>(Task::Documents);
        for (const domain::HistoryEntry &entry : m_from.subject.history)
            if (kChanges.contains(entry.what) && taskOf.contains(entry.subject))
                m_rows[taskOf[entry.subject]].touched = {entry.by, entry.at};
    }

    /// Waits while a question that matters was not looked at; documents may follow (W17).
    TaskRow review() const
    {
        TaskRow row{.task = Task::Review};
        for (int at = 0; at < kQuestionTasks; ++at)
            if (m_rows[at].counts.open() > 0)
                row.waitsFor.append(m_rows[at].task);
        const domain::HistoryEntry *done = reviewed();
        row.counts.needed = 1;
        row.counts.done = done || m_from.subject.finalisation ? 1 : 0;
        row.counts.waits = row.counts.done == 0 && !row.waitsFor.isEmpty();
        if (done)
            row.touched = {done->by, done->at};
        row.status = taskStatus(row.counts);
        return row;
    }

    const domain::HistoryEntry *reviewed() const
    {
        const auto &story = m_from.subject.history;
        for (auto it = story.crbegin(); it != story.crend(); ++it) {
            if (it->what == QLatin1String("reviewed"))
                return &*it;
            if (kChanges.contains(it->what))
                return nullptr;
        }
        return nullptr;
    }

    TaskRow signing() const
    {
        TaskRow row{.task = Task::Signing};
        const auto &final = m_from.subject.finalisation;
        row.counts.needed = 2;
        row.counts.done = final ? 2 : m_from.subject.declarations.isEmpty() ? 0 : 1;
        if (!final && m_rows.last().status != TaskStatus::Done) {
            row.counts.waits = true;
            row.waitsFor.append(Task::Review);
        }
        if (final)
            row.touched = {final->by, final->at};
        row.status = taskStatus(row.counts);
        return row;
    }

    const TaskSources &m_from;
    QHash<QString, int> m_taskOfSection;
    QList<TaskRow> m_rows;
};

}   // namespace

TaskStatus taskStatus(const TaskCounts &counts)
{
    if (counts.waits)
        return TaskStatus::NotYet;
    if (counts.needed == 0)
        return TaskStatus::NotNeeded;
    if (counts.done == counts.needed)
        return TaskStatus::Done;
    if (counts.open() == 0)
        return TaskStatus::Missing;
    return counts.open() == counts.needed ? TaskStatus::ToStart : TaskStatus::InProgress;
}

QList<TaskRow> tasksOf(const TaskSources &sources)
{
    return TaskReader(sources).read();
}

NextStep nextStepOf(const QList<TaskRow> &rows)
{
    const auto firstOf = [&](auto keysOf) -> std::optional<NextStep> {
        for (const TaskRow &row : rows)
            if (row.task < Task::Documents && !keysOf(row).isEmpty())
                return NextStep{row.task, keysOf(row).first()};
        return std::nullopt;
    };
    if (const auto open = firstOf([](const TaskRow &row) { return row.open; }))
        return *open;
    const auto &documents = rows[static_cast<int>(Task::Documents)];
    if (!documents.open.isEmpty())
        return {Task::Documents, documents.open.first()};
    if (const auto left = firstOf([](const TaskRow &row) { return row.putOff; }))
        return *left;
    const bool reviewed = rows[static_cast<int>(Task::Review)].status == TaskStatus::Done;
    return {reviewed ? Task::Signing : Task::Review, QString()};
}

}   // namespace core::casework
