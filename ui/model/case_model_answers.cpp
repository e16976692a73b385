// How answers are given, confirmed, taken back and put off.
#include "ui/model/case_model.h"

#include "core/casework/freshness.h"

namespace ui {

using namespace core;

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
    return keep([&](int revision) {
        return fact ? m_desk.cases().answer(m_case->id, revision, key, *fact, place)
                    : m_desk.cases().clearAnswer(m_case->id, revision, key);
    });
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
