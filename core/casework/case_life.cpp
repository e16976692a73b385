// What happens to a case beside its answers: it waits, it is noted on, put away, decided, closed.
#include "core/casework/case_change.h"
#include "core/casework/case_service.h"

#include <algorithm>

namespace core::casework {

namespace {

using domain::CaseState;

domain::Signed signedBy(const DeskContext &context, const domain::Operator &who)
{
    return {who.pseudonym, context.now()};
}

/// A change of a case that need not be writable, in its turn.
Result<domain::Case>
changeInTurn(DeskContext &context, const CaseId &id, int revision, const ChangeNote &note,
             const std::function<Result<>(domain::Case &, const domain::Operator &)> &change)
{
    return changeBeside(context, id, note, [&](domain::Case &changed, const domain::Operator &who) {
        return checkTurn(context, changed, revision).and_then([&] { return change(changed, who); });
    });
}

Result<> move(domain::Case &changed, CaseState to)
{
    if (changed.isArchived() || !domain::mayBecome(changed.state, to))
        return fail(ErrorCode::Denied,
                    QStringLiteral("the case cannot become ") + domain::stateCode(to));
    changed.state = to;
    return {};
}

Result<domain::Note *> noteAt(domain::Case &changed, int index)
{
    if (index < 0 || index >= changed.notes.size())
        return fail(ErrorCode::NotFound, QStringLiteral("no such note"));
    return &changed.notes[index];
}

}   // namespace

Result<domain::Case> CaseService::suspend(const CaseId &id, int revision,
                                          const domain::Suspension::Said &said)
{
    return changeDraft(
        m_context, id, revision, {QStringLiteral("suspended"), domain::waitReasonCode(said.reason)},
        [&](domain::Case &changed, const domain::Operator &who) -> Result<> {
            const auto suspension = domain::Suspension::make(said, who.pseudonym, m_context.now());
            if (!suspension)
                return tl::unexpected(suspension.error());
            changed.suspension = *suspension;
            changed.state = CaseState::Suspended;
            letGo(changed);
            return {};
        });
}

Result<domain::Case> CaseService::resume(const CaseId &id, int revision)
{
    return changeDraft(m_context, id, revision, {QStringLiteral("resumed"), QString()},
                       [](domain::Case &changed, const domain::Operator &) -> Result<> {
                           changed.suspension.reset();
                           changed.state = CaseState::Draft;
                           return {};
                       });
}

Result<domain::Case> CaseService::addNote(const CaseId &id, const QString &text)
{
    return changeBeside(m_context, id, {QStringLiteral("noted"), QString()},
                        [&](domain::Case &changed, const domain::Operator &who) {
                            return domain::makeNote(text, signedBy(m_context, who))
                                .map([&](const domain::Note &note) { changed.notes.append(note); });
                        });
}

Result<domain::Case> CaseService::archiveNote(const CaseId &id, int index, const QString &reason)
{
    return changeBeside(
        m_context, id, {QStringLiteral("note_archived"), QString::number(index)},
        [&](domain::Case &changed, const domain::Operator &who) {
            return noteAt(changed, index).and_then([&](domain::Note *note) {
                return domain::makeArchival(reason, signedBy(m_context, who))
                    .map([&](const domain::Archival &made) { note->archived = made; });
            });
        });
}

Result<domain::Case> CaseService::restoreNote(const CaseId &id, int index)
{
    return changeBeside(
        m_context, id, {QStringLiteral("note_restored"), QString::number(index)},
        [&](domain::Case &changed, const domain::Operator &) {
            return noteAt(changed, index).map([](domain::Note *note) { note->archived = {}; });
        });
}

Result<domain::Case> CaseService::passWarning(const CaseId &id, int revision, const QString &key,
                                              const QString &warning, const QString &reason)
{
    return changeDraft(
        m_context, id, revision, {QStringLiteral("warning_passed"), key},
        [&](domain::Case &changed, const domain::Operator &who) {
            return domain::makeArchival(reason, signedBy(m_context, who))
                .map([&](const domain::Archival &made) {
                    changed.passedWarnings.removeIf(
                        [&](const domain::PassedWarning &one) { return one.key == key; });
                    changed.passedWarnings.append({key, warning, made.reason, made.done});
                });
        });
}

Result<domain::Case> CaseService::archive(const CaseId &id, int revision, const QString &reason)
{
    return changeInTurn(
        m_context, id, revision, {QStringLiteral("archived"), QString()},
        [&](domain::Case &changed, const domain::Operator &who) -> Result<> {
            const bool travels =
                changed.state == CaseState::ToSend || changed.state == CaseState::Sent;
            if (changed.isArchived() || travels)
                return fail(ErrorCode::Denied, QStringLiteral("on its way, or put away already"));
            const auto made = domain::makeArchival(reason, signedBy(m_context, who));
            if (!made)
                return tl::unexpected(made.error());
            changed.archived = *made;
            letGo(changed);
            return {};
        });
}

Result<domain::Case> CaseService::bringBack(const CaseId &id, int revision)
{
    return changeInTurn(
        m_context, id, revision, {QStringLiteral("brought_back"), QString()},
        [](domain::Case &changed, const domain::Operator &) -> Result<> {
            if (!changed.isArchived())
                return fail(ErrorCode::Denied, QStringLiteral("not put away"));
            // The reason stays readable among the notes.
            changed.notes.append({changed.archived.reason, changed.archived.done, {}});
            changed.archived = {};
            return {};
        });
}

Result<domain::Case> CaseService::reviewed(const CaseId &id, int revision)
{
    return changeDraft(m_context, id, revision, {QStringLiteral("reviewed"), QString()},
                       [](domain::Case &, const domain::Operator &) { return Result<>(); });
}

Result<domain::Case> CaseService::recordOutcome(const CaseId &id, int revision,
                                                const domain::CaseOutcome::Said &said)
{
    return changeInTurn(m_context, id, revision, {QStringLiteral("decided"), QString()},
                        [&](domain::Case &changed, const domain::Operator &who) -> Result<> {
                            const auto outcome =
                                domain::CaseOutcome::make(said, who.pseudonym, m_context.now());
                            if (!outcome)
                                return tl::unexpected(outcome.error());
                            if (const auto moved = move(changed, CaseState::Decided); !moved)
                                return moved;
                            changed.outcome = *outcome;
                            return {};
                        });
}

Result<domain::Case> CaseService::closeCase(const CaseId &id, int revision)
{
    return changeInTurn(m_context, id, revision, {QStringLiteral("closed"), QString()},
                        [](domain::Case &changed, const domain::Operator &) {
                            return move(changed, CaseState::Closed).map([&] {
                                changed.suspension.reset();
                                letGo(changed);
                            });
                        });
}

Result<> CaseService::release(const CaseId &id)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return m_context.inTransaction([&]() -> Result<> {
        auto stored = m_context.cases.get(id);
        if (!stored)
            return tl::unexpected(stored.error());
        if (stored->holder.by != who->pseudonym)
            return {};
        letGo(*stored);
        return storeChange(m_context, *stored, {kMoved, QStringLiteral("released")},
                           QStringLiteral("case_changed"));
    });
}

Result<domain::Case> CaseService::releaseByForce(const CaseId &id)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    if (!domain::mayDo(who->role, domain::Permission::ReleaseCases))
        return m_context.denied(QStringLiteral("case_release"), id.toString());
    return changeBeside(m_context, id, {QStringLiteral("released"), QString()},
                        [](domain::Case &changed, const domain::Operator &) -> Result<> {
                            letGo(changed);
                            return {};
                        });
}

Result<domain::Case> CaseService::requestHandover(const CaseId &id)
{
    return changeBeside(m_context, id, {QStringLiteral("handover_requested"), QString()},
                        [&](domain::Case &changed, const domain::Operator &who) -> Result<> {
                            changed.handoverRequests.removeIf(
                                [&](const domain::Signed &one) { return one.by == who.pseudonym; });
                            changed.handoverRequests.append(signedBy(m_context, who));
                            return {};
                        });
}

}   // namespace core::casework
