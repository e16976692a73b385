// Drafts that come from another desk, or are no longer one there.
#include "core/casework/case_change.h"
#include "core/casework/desk_context.h"
#include "core/casework/draft_content.h"
#include "core/casework/draft_taking.h"
#include "core/casework/shared_drafts.h"

#include <QCryptographicHash>

#include <algorithm>

namespace core::casework {

namespace {

Result<std::optional<domain::Case>> storedCase(DeskContext &context, const CaseId &id)
{
    const auto stored = context.cases.get(id);
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return std::nullopt;
    return stored.map([](const domain::Case &one) { return std::optional(one); });
}

bool wasHandedIn(const domain::Case &stored)
{
    return stored.isReadOnly() && !stored.isArchived();
}

/// A page is never replaced by other bytes under its id, nor taken from another case.
Result<bool> isKept(DeskContext &context, const std::optional<domain::Case> &stored,
                    const CaseId &id, const domain::Attachment &page)
{
    const auto owner = context.files.ownerOf(page.id);
    if (!owner)
        return tl::unexpected(owner.error());
    if (!*owner)
        return false;
    if (**owner != id)
        return fail(ErrorCode::Invalid, QStringLiteral("a page of another case"));
    const QList<domain::Attachment> known = stored ? pagesOf(*stored) : QList<domain::Attachment>();
    const bool changed =
        std::any_of(known.begin(), known.end(), [&](const domain::Attachment &one) {
            return one.id == page.id && one.sha256 != page.sha256;
        });
    return changed ? Result<bool>(fail(ErrorCode::Invalid, QStringLiteral("a page was changed")))
                   : true;
}

Result<> checkPages(const QList<domain::Attachment> &pages,
                    const QMap<AttachmentId, QByteArray> &files)
{
    for (const domain::Attachment &page : pages) {
        const auto bytes = files.constFind(page.id);
        if (bytes == files.constEnd())
            return fail(ErrorCode::Invalid, QStringLiteral("a page is not there"));
        const QByteArray sum = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
        if (bytes->size() != page.size || QString::fromLatin1(sum.toHex()) != page.sha256)
            return fail(ErrorCode::Invalid, QStringLiteral("a page is not what its sum says"));
    }
    return {};
}

/// Written before they are listed, outside the transaction that lists them: a crash in between
/// leaves sealed files nobody lists, which go with the next start.
Result<> writePages(DeskContext &context, const CaseId &id, const QList<domain::Attachment> &pages,
                    const QMap<AttachmentId, QByteArray> &files)
{
    if (pages.isEmpty())
        return {};
    const DiskRoom room = context.parts.disk->room();
    if (room == DiskRoom::NoScans || room == DiskRoom::Full)
        return fail(ErrorCode::Io, kNoDiskRoom);
    if (const auto key = context.inTransaction([&] { return context.files.expect(id); }); !key)
        return key;
    for (const domain::Attachment &page : pages)
        if (const auto written = context.files.write(id, page.id, files[page.id]); !written)
            return written;
    return {};
}

Result<> checkParcel(DeskContext &context, const domain::DraftParcel &parcel, const QString &etag)
{
    if (parcel.draft.isReadOnly() || parcel.person.id != parcel.draft.person || etag.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("not a draft"));
    const auto stored = storedCase(context, parcel.draft.id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return {};
    const auto same = isOfSamePerson(context, **stored, parcel);
    if (!same)
        return tl::unexpected(same.error());
    return *same ? Result<>()
                 : fail(ErrorCode::Conflict, QStringLiteral("the case of another person"));
}

/// By the program; what was changed here stays in it.
Result<domain::Case> putAway(DeskContext &context, domain::Case draft)
{
    const QDateTime now = context.now();
    draft.archived = {kPutAwayElsewhere, {QString(), now}};
    letGo(draft);
    draft.revision += 1;
    draft.changedAt = now;
    draft.history.append({now, QString(), QStringLiteral("archived"), QString()});
    return context.cases.put(draft)
        .and_then([&] {
            return context.traceProgram(QStringLiteral("case_changed"), draft.id.toString(),
                                        QStringLiteral("archived"));
        })
        .map([&] { return draft; });
}

}   // namespace

Result<> needOpenVault(const DeskContext &context)
{
    return context.parts.vault->isOpen()
               ? Result<>()
               : fail(ErrorCode::Locked, QStringLiteral("the vault is closed"));
}

Result<QList<domain::Attachment>> SharedDrafts::missingFiles(const domain::DraftParcel &parcel)
{
    if (const auto open = needOpenVault(m_context); !open)
        return tl::unexpected(open.error());
    const auto stored = storedCase(m_context, parcel.draft.id);
    if (!stored)
        return tl::unexpected(stored.error());
    QList<domain::Attachment> missing;
    if (*stored && wasHandedIn(**stored))
        return missing;
    for (const domain::Attachment &page : pagesOf(parcel.draft)) {
        const auto kept = isKept(m_context, *stored, parcel.draft.id, page);
        if (!kept)
            return tl::unexpected(kept.error());
        if (!*kept)
            missing.append(page);
    }
    return missing;
}

Result<DraftTaken> SharedDrafts::take(const domain::DraftParcel &parcel, const QString &etag,
                                      const QMap<AttachmentId, QByteArray> &files)
{
    const auto missing = needOpenVault(m_context)
                             .and_then([&] { return checkParcel(m_context, parcel, etag); })
                             .and_then([&] { return missingFiles(parcel); });
    if (!missing)
        return tl::unexpected(missing.error());
    const auto written = checkPages(*missing, files).and_then([&] {
        return writePages(m_context, parcel.draft.id, *missing, files);
    });
    if (!written)
        return tl::unexpected(written.error());
    DraftTaking taking(m_context, parcel, etag, *missing);
    auto taken = m_context.inTransaction([&] { return taking.run(); });
    if (taken)
        taking.show();
    return taken;
}

Result<> SharedDrafts::gone(const CaseId &id)
{
    if (const auto open = needOpenVault(m_context); !open)
        return open;
    return m_context.inTransaction([&]() -> Result<> {
        const auto found = m_context.sharedDrafts.find(id);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found || !(*found)->atCentre)
            return {};
        const auto stored = m_context.cases.get(id);
        if (!stored)
            return tl::unexpected(stored.error());
        store::SharedDraft shared = **found;
        shared.atCentre = false;
        shared.etag.clear();
        shared.theirs.reset();
        const bool told = stored->isReadOnly() || shared.sentRevision == stored->revision;
        const Result<domain::Case> put =
            stored->isReadOnly() ? stored : putAway(m_context, *stored);
        if (!put)
            return tl::unexpected(put.error());
        if (told)
            shared.sentRevision = put->revision;
        return m_context.sharedDrafts.put(shared);
    });
}

}   // namespace core::casework
