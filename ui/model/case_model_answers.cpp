// How answers are given, confirmed, taken back and put off.
#include "ui/model/case_model.h"

#include "core/casework/archived_answers.h"
#include "core/casework/freshness.h"

#include <QJsonArray>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/// What could be chosen instead.
QJsonArray otherAnswers(const rules::Question &question, const domain::Fact &told)
{
    QJsonArray others;
    if (question.kind == rules::AnswerKind::YesNo)
        others = {true, false};
    else if (question.kind == rules::AnswerKind::Choice)
        for (const rules::Option &option : question.options)
            others.append(option.value);
    const auto same = std::find(others.begin(), others.end(), told.value);
    if (same != others.end())
        others.erase(same);
    return others;
}

}   // namespace

bool CaseModel::isStale(const QString &key) const
{
    const rules::Question *asked = question(key);
    const domain::Fact *fact = m_case->facts.find(key);
    return asked && fact && !m_case->isReadOnly() && casework::isStale(*asked, *fact, now());
}

std::optional<domain::Fact> CaseModel::factOf(const QString &key) const
{
    const domain::Fact *fact = m_case->facts.find(key);
    return fact ? std::optional(*fact) : std::nullopt;
}

bool CaseModel::put(const QString &key, const std::optional<domain::Fact> &fact,
                    const casework::WizardPlace *place)
{
    return keep(
        [&](int revision) {
            return fact ? m_desk.cases().answer(m_case->id, revision, key, *fact, place)
                        : m_desk.cases().clearAnswer(m_case->id, revision, key);
        },
        key);
}

bool CaseModel::answer(const QString &key, const domain::Fact &fact,
                       const casework::WizardPlace *place)
{
    const auto before = factOf(key);
    const bool kept = put(key, fact, place);
    if (kept)
        m_answers.note({key, before, factOf(key)});
    return kept;
}

bool CaseModel::clearAnswer(const QString &key)
{
    const auto before = factOf(key);
    const bool kept = put(key, std::nullopt);
    if (kept)
        m_answers.note({key, before, std::nullopt});
    return kept;
}

bool CaseModel::restoreAnswer(const QString &key)
{
    const auto before = factOf(key);
    const bool kept =
        keep([&](int revision) { return m_desk.cases().restoreAnswer(m_case->id, revision, key); });
    if (kept)
        m_answers.note({key, before, factOf(key)});
    return kept;
}

QList<domain::ArchivedAnswer> CaseModel::takenOut() const
{
    QList<domain::ArchivedAnswer> newest;
    for (const rules::Question &question : m_questions) {
        const domain::ArchivedAnswer *kept = casework::archivedAnswer(*m_case, question.key);
        const domain::Fact *now = m_case->facts.find(question.key);
        const bool same =
            kept && now && kept->fact.state == now->state && kept->fact.value == now->value;
        if (kept && !same)
            newest.append(*kept);
    }
    return newest;
}

QString CaseModel::hiddenBy(const QString &key) const
{
    // What decides whether a question matters is asked before it, and mostly not long before.
    const auto at = std::find_if(m_questions.crbegin(), m_questions.crend(),
                                 [&](const rules::Question &one) { return one.key == key; });
    for (auto before = at; before != m_questions.crend(); ++before) {
        const domain::Fact *told = m_case->facts.find(before->key);
        if (before->key == key || !told || !m_relevant.contains(before->key))
            continue;
        for (const QJsonValue &other : otherAnswers(*before, *told)) {
            domain::Facts changed = facts();
            changed.set(before->key, domain::known(other, now()));
            const auto asked = m_catalogue.relevant(m_case->benefit, changed, decisionDay());
            if (asked && asked->contains(key))
                return before->key;
        }
    }
    return {};
}

bool CaseModel::confirm(const QString &key, const casework::WizardPlace *place)
{
    const auto told = factOf(key);
    return told && answer(key, domain::known(told->value, now()), place);
}

QString CaseModel::undo()
{
    if (!canUndo())
        return {};
    const AnswerChange last = *m_answers.undoable();
    m_answers.undone();
    if (put(last.key, last.before))
        return last.key;
    m_answers.redone();
    return {};
}

QString CaseModel::redo()
{
    if (!canRedo())
        return {};
    const AnswerChange next = *m_answers.redoable();
    m_answers.redone();
    if (put(next.key, next.after))
        return next.key;
    m_answers.undone();
    return {};
}

bool CaseModel::canUndo() const
{
    return isOpen() && !m_case->isReadOnly() && m_answers.undoable();
}

bool CaseModel::canRedo() const
{
    return isOpen() && !m_case->isReadOnly() && m_answers.redoable();
}

bool CaseModel::passWarning(const QString &key, const QString &warning, const QString &reason)
{
    return keep([&](int revision) {
        return m_desk.cases().passWarning(m_case->id, revision, key, warning, reason);
    });
}

QString CaseModel::passedReason(const QString &key) const
{
    const domain::PassedWarning *passed = m_case->passedWarning(key);
    return passed ? passed->reason : QString();
}

}   // namespace ui
