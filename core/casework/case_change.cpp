#include "core/casework/case_change.h"

#include "core/casework/case_access.h"

namespace core::casework {

namespace {

/// One line a subject and turn: correcting an answer again and again is one event of the story, and
/// moving about in the wizard is none.
void tell(domain::Case &changed, const ChangeNote &note, const QString &by, const QDateTime &at)
{
    if (note.what == kMoved)
        return;
    if (!changed.history.isEmpty()) {
        domain::HistoryEntry &last = changed.history.last();
        if (last.what == note.what && last.subject == note.subject && last.by == by) {
            last.at = at;
            return;
        }
    }
    changed.history.append({at, by, note.what, note.subject});
}

}   // namespace

void nextRevision(const DeskContext &context, domain::Case &changed, const ChangeNote &note)
{
    changed.revision += 1;
    changed.changedAt = context.now();
    tell(changed, note, context.actorOrProgram(), changed.changedAt);
}

Result<> storeChange(DeskContext &context, domain::Case &changed, const ChangeNote &note,
                     const QString &action)
{
    nextRevision(context, changed, note);
    return context.cases.put(changed).and_then([&] {
        const QString detail = (note.what + QLatin1Char(' ') + note.subject).trimmed();
        return context.trace(action, changed.id.toString(), detail);
    });
}

Result<> checkTurn(const DeskContext &context, const domain::Case &stored, int revision)
{
    if (domain::isHeldAgainst(stored.holder, context.actorOrProgram(), context.now()))
        return fail(ErrorCode::Conflict, kHeld);
    if (stored.revision != revision)
        return fail(ErrorCode::Conflict, QStringLiteral("the case was changed since"));
    return {};
}

void letGo(domain::Case &changed)
{
    changed.holder = {};
    changed.handoverRequests.clear();
}

namespace {

/// The case is whose changes it; asking for it has come to its end when they get it.
void take(domain::Case &changed, const QString &who, const QDateTime &now)
{
    if (changed.holder.by != who)
        changed.holder = {who, now, now};
    changed.holder.touched = now;
    changed.handoverRequests.removeIf([&](const domain::Signed &one) { return one.by == who; });
}

}   // namespace

Result<domain::Case>
changeDraft(DeskContext &context, const CaseId &id, int revision, const ChangeNote &note,
            const std::function<Result<>(domain::Case &, const domain::Operator &)> &change)
{
    const auto who = context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return context.inTransaction([&]() -> Result<domain::Case> {
        auto stored = context.cases.get(id);
        if (!stored)
            return stored;
        if (stored->isReadOnly())
            return fail(ErrorCode::Denied, QStringLiteral("the case is read-only"));
        if (const auto turn = checkTurn(context, *stored, revision); !turn)
            return tl::unexpected(turn.error());
        take(*stored, who->pseudonym, context.now());
        return change(*stored, *who)
            .and_then(
                [&] { return storeChange(context, *stored, note, QStringLiteral("case_changed")); })
            .map([&] { return *stored; });
    });
}

Result<domain::Case>
changeBeside(DeskContext &context, const CaseId &id, const ChangeNote &note,
             const std::function<Result<>(domain::Case &, const domain::Operator &)> &change)
{
    const auto who = context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return context.inTransaction([&]() -> Result<domain::Case> {
        auto stored = context.cases.get(id);
        if (!stored)
            return stored;
        if (!mayRead(*who, *stored, context.today()))
            return fail(ErrorCode::Denied, QStringLiteral("not a case to read"));
        return change(*stored, *who)
            .and_then(
                [&] { return storeChange(context, *stored, note, QStringLiteral("case_changed")); })
            .map([&] { return *stored; });
    });
}

}   // namespace core::casework
