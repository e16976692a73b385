#include "core/casework/shared_drafts.h"

#include "core/casework/colleagues.h"
#include "core/casework/desk_context.h"
#include "core/casework/draft_content.h"
#include "core/casework/draft_taking.h"

namespace core::casework {

namespace {

/// The most the centre takes in one body.
constexpr qsizetype kMostParcelBytes = 512 * 1024;
const QString kCursor = QStringLiteral("cursor");

Result<QByteArray> parcelOf(DeskContext &context, const domain::Case &draft)
{
    return context.people.get(draft.person).map([&](const domain::Person &person) {
        return domain::DraftParcel{.draft = draft,
                                   .person = person,
                                   .desk = context.identity.desk,
                                   .deskName = context.identity.deskName,
                                   .changedBy = fullNameOf(context, lastHandOn(draft))}
            .toBytes();
    });
}

/// Nothing: the others need not be told of it now.
Result<std::optional<DraftToSend>> tellOf(DeskContext &context, const domain::Case &subject)
{
    const auto shared = context.sharedDrafts.find(subject.id);
    if (!shared)
        return tl::unexpected(shared.error());
    const bool there = *shared && (*shared)->atCentre;
    DraftToSend told{.id = subject.id,
                     .revision = subject.revision,
                     .body = {},
                     .etag = there ? (*shared)->etag : QString(),
                     .files = {},
                     .withdraw = subject.isReadOnly()};
    if (told.withdraw)
        return there ? std::optional(told) : std::nullopt;
    if (*shared && (*shared)->theirs)
        return std::nullopt;
    const auto body = parcelOf(context, subject);
    if (!body)
        return tl::unexpected(body.error());
    if (body->isEmpty() || body->size() > kMostParcelBytes)
        return std::nullopt;
    told.body = *body;
    told.files = pagesOf(subject);
    return told;
}

/// What is stored of the draft at the centre, changed inside a transaction.
template <class Change>
Result<> changeShared(DeskContext &context, const CaseId &id, Change change)
{
    return context.inTransaction([&]() -> Result<> {
        const auto stored = context.cases.get(id);
        if (!stored)
            return tl::unexpected(stored.error());
        const auto found = context.sharedDrafts.find(id);
        if (!found)
            return tl::unexpected(found.error());
        store::SharedDraft shared = found->value_or(store::SharedDraft{.id = id});
        return change(*stored, shared).and_then([&] { return context.sharedDrafts.put(shared); });
    });
}

}   // namespace

SharedDrafts::SharedDrafts(DeskContext &context) : m_context(context)
{
}

Result<QList<DraftToSend>> SharedDrafts::toSend(int limit)
{
    m_sending.clear();
    const auto untold =
        needOpenVault(m_context).and_then([&] { return m_context.sharedDrafts.untold(); });
    if (!untold)
        return tl::unexpected(untold.error());
    QList<DraftToSend> list;
    for (const CaseId &id : *untold) {
        if (list.size() >= limit)
            break;
        const auto subject = m_context.cases.get(id);
        const auto told =
            subject.and_then([&](const domain::Case &one) { return tellOf(m_context, one); });
        // One record that is spoiled does not keep the others from being told.
        if (!told && told.error().code != ErrorCode::Corrupt)
            return tl::unexpected(told.error());
        if (!told || !*told)
            continue;
        list.append(**told);
        if (!(*told)->withdraw)
            m_sending[id] = *subject;
    }
    return list;
}

Result<> SharedDrafts::sent(const CaseId &id, int revision, const QString &etag)
{
    const auto open = needOpenVault(m_context);
    if (!open)
        return open;
    const auto sending = m_sending.constFind(id);
    const std::optional<domain::Case> asSent =
        sending != m_sending.constEnd() && sending->revision == revision ? std::optional(*sending)
                                                                         : std::nullopt;
    return changeShared(m_context, id,
                        [&](const domain::Case &stored, store::SharedDraft &shared) -> Result<> {
                            const bool first = !shared.atCentre;
                            shared.atCentre = true;
                            shared.etag = etag;
                            shared.sentRevision = revision;
                            if (asSent)
                                shared.base = asSent;
                            else if (stored.revision == revision)
                                shared.base = stored;
                            return first ? m_context.traceProgram(QStringLiteral("draft_shared"),
                                                                  id.toString(), QString())
                                         : Result<>();
                        })
        .map([&] { m_sending.remove(id); });
}

Result<> SharedDrafts::withdrawn(const CaseId &id)
{
    return needOpenVault(m_context).and_then([&] {
        return changeShared(m_context, id,
                            [&](const domain::Case &stored, store::SharedDraft &shared) {
                                shared.atCentre = false;
                                shared.etag.clear();
                                if (!stored.isReadOnly())
                                    return Result<>();
                                shared.sentRevision = stored.revision;
                                shared.theirs.reset();
                                return m_context.traceProgram(QStringLiteral("draft_withdrawn"),
                                                              id.toString(), QString());
                            });
    });
}

Result<QByteArray> SharedDrafts::file(const CaseId &id, const AttachmentId &file)
{
    return m_context.files.read(id, file);
}

Result<QString> SharedDrafts::cursor()
{
    return m_context.settings.get(setting::kDraftNews)
        .map([](const std::optional<QJsonObject> &stored) {
            return stored.value_or(QJsonObject())[kCursor].toString();
        });
}

Result<> SharedDrafts::setCursor(const QString &cursor)
{
    return m_context.inTransaction([&] {
        return m_context.settings.put(setting::kDraftNews, {{kCursor, cursor}});
    });
}

}   // namespace core::casework
