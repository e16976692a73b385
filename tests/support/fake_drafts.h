#pragma once

#include "core/sync/draft_port.h"

#include "tests/support/case_bodies.h"
#include "tests/support/records.h"

#include <QMap>

#include <mutex>
#include <utility>

namespace tests {

/// The drafts of one desk in memory, with the simplest rule that is true: what was changed on both
/// sides differs. Safe from several threads.
class DraftsMemory {
public:
    struct Kept {
        core::domain::DraftParcel parcel;
        int revision = 1;
        int sentRevision = 0;
        QString etag;
        bool withdraw = false;
        bool putAway = false;
        std::optional<core::domain::DraftParcel> theirs;
        int timesGone = 0;
    };

    explicit DraftsMemory(const QString &desk = QStringLiteral("H501-D02")) : deskId(desk) {}

    /// A draft made at this desk, with one page for each element of `pages`.
    core::CaseId add(const QList<QByteArray> &pages = {})
    {
        const std::lock_guard lock(mutex);
        Kept kept;
        kept.parcel.person = aPerson();
        kept.parcel.draft = aCase(kept.parcel.person.id);
        kept.parcel.desk = deskId;
        kept.parcel.deskName = QStringLiteral("Banco 2");
        kept.parcel.changedBy = QStringLiteral("Paola Riva");
        core::domain::DocumentState document;
        document.status = core::domain::DocumentStatus::Attached;
        document.at = kMorning;
        for (const QByteArray &bytes : pages) {
            core::domain::Attachment page;
            page.id = core::AttachmentId::makeAt(kMorning);
            page.mediaType = QStringLiteral("application/pdf");
            page.size = bytes.size();
            page.sha256 = hexHash(bytes);
            files.insert(page.id, bytes);
            document.attachments.append(page);
        }
        if (!pages.isEmpty())
            kept.parcel.draft.documents.insert(QStringLiteral("identita"), document);
        const core::CaseId id = kept.parcel.draft.id;
        order.append(id);
        drafts.insert(id, kept);
        return id;
    }
    void change(const core::CaseId &id, const char *value)
    {
        const std::lock_guard lock(mutex);
        Kept &kept = drafts[id];
        kept.parcel.draft.facts.set(QStringLiteral("data_cessazione"),
                                    core::domain::known(QLatin1String(value), kMorning));
        kept.parcel.desk = deskId;
        ++kept.revision;
    }
    /// Handed in or put away here.
    void finish(const core::CaseId &id)
    {
        const std::lock_guard lock(mutex);
        drafts[id].withdraw = true;
    }
    Kept at(const core::CaseId &id)
    {
        const std::lock_guard lock(mutex);
        return drafts.value(id);
    }
    bool isAllSent()
    {
        const std::lock_guard lock(mutex);
        return std::all_of(drafts.begin(), drafts.end(), [](const Kept &kept) {
            return kept.revision == kept.sentRevision || kept.putAway || kept.theirs;
        });
    }

    std::mutex mutex;
    QString deskId;
    QString site = QStringLiteral("H501");
    QList<core::CaseId> order;
    QMap<core::CaseId, Kept> drafts;
    QMap<core::AttachmentId, QByteArray> files;
    QString cursor;
    bool locked = false;
    /// The next call of this name fails once, as if the program were killed just before it.
    QString failNext;
};

/// One connection to a DraftsMemory.
class FakeDrafts : public core::sync::DraftPort {
public:
    explicit FakeDrafts(DraftsMemory &memory) : m(memory) {}

    QString site() override { return m.site; }

    core::Result<QList<core::casework::DraftToSend>> toSend(int limit) override
    {
        const std::lock_guard lock(m.mutex);
        if (const auto refused = refusal("toSend"))
            return tl::unexpected(*refused);
        QList<core::casework::DraftToSend> list;
        for (const core::CaseId &id : std::as_const(m.order)) {
            const DraftsMemory::Kept &kept = m.drafts[id];
            if (list.size() == limit || kept.putAway || kept.theirs ||
                (!kept.withdraw && kept.revision == kept.sentRevision))
                continue;
            core::casework::DraftToSend draft;
            draft.id = id;
            draft.revision = kept.revision;
            draft.etag = kept.etag;
            draft.withdraw = kept.withdraw;
            if (!kept.withdraw) {
                draft.body = kept.parcel.toBytes();
                draft.files = pagesOf(kept.parcel);
            }
            list.append(draft);
        }
        return list;
    }
    core::Result<> sent(const core::CaseId &id, int revision, const QString &etag) override
    {
        const std::lock_guard lock(m.mutex);
        if (const auto refused = refusal("sent"))
            return tl::unexpected(*refused);
        m.drafts[id].sentRevision = revision;
        m.drafts[id].etag = etag;
        return {};
    }
    core::Result<> withdrawn(const core::CaseId &id) override
    {
        const std::lock_guard lock(m.mutex);
        if (const auto refused = refusal("withdrawn"))
            return tl::unexpected(*refused);
        m.drafts[id].putAway = true;
        return {};
    }
    core::Result<QList<core::domain::Attachment>>
    missingFiles(const core::domain::DraftParcel &parcel) override
    {
        const std::lock_guard lock(m.mutex);
        if (const auto refused = refusal("missingFiles"))
            return tl::unexpected(*refused);
        QList<core::domain::Attachment> missing;
        for (const core::domain::Attachment &page : pagesOf(parcel)) {
            if (!m.files.contains(page.id))
                missing.append(page);
        }
        return missing;
    }
    core::Result<QByteArray> file(const core::CaseId &, const core::AttachmentId &file) override
    {
        const std::lock_guard lock(m.mutex);
        if (const auto refused = refusal("file"))
            return tl::unexpected(*refused);
        if (!m.files.contains(file))
            return core::fail(core::ErrorCode::NotFound, QStringLiteral("no such file"));
        return m.files.value(file);
    }
    core::Result<core::casework::DraftTaken>
    take(const core::domain::DraftParcel &parcel, const QString &etag,
         const QMap<core::AttachmentId, QByteArray> &files) override
    {
        const std::lock_guard lock(m.mutex);
        if (const auto refused = refusal("take"))
            return tl::unexpected(*refused);
        for (const core::domain::Attachment &page : pagesOf(parcel)) {
            if (!m.files.contains(page.id) && hexHash(files.value(page.id)) != page.sha256)
                return core::fail(core::ErrorCode::Invalid, QStringLiteral("a page is missing"));
        }
        m.files.insert(files);
        return decide(parcel, etag);
    }
    core::Result<> gone(const core::CaseId &id) override
    {
        const std::lock_guard lock(m.mutex);
        if (const auto refused = refusal("gone"))
            return tl::unexpected(*refused);
        if (m.drafts.contains(id)) {
            m.drafts[id].putAway = true;
            ++m.drafts[id].timesGone;
        }
        return {};
    }
    core::Result<QString> cursor() override
    {
        const std::lock_guard lock(m.mutex);
        if (const auto refused = refusal("cursor"))
            return tl::unexpected(*refused);
        return m.cursor;
    }
    core::Result<> setCursor(const QString &cursor) override
    {
        const std::lock_guard lock(m.mutex);
        if (const auto refused = refusal("setCursor"))
            return tl::unexpected(*refused);
        m.cursor = cursor;
        return {};
    }

private:
    static QList<core::domain::Attachment> pagesOf(const core::domain::DraftParcel &parcel)
    {
        QList<core::domain::Attachment> pages;
        for (const core::domain::DocumentState &document : parcel.draft.documents)
            pages.append(document.attachments);
        return pages;
    }
    std::optional<core::Error> refusal(const char *call)
    {
        if (m.locked)
            return core::Error{core::ErrorCode::Locked, QStringLiteral("vault is closed")};
        if (m.failNext != QLatin1String(call))
            return std::nullopt;
        m.failNext.clear();
        return core::Error{core::ErrorCode::Io, QStringLiteral("killed")};
    }
    core::casework::DraftTaken decide(const core::domain::DraftParcel &parcel, const QString &etag)
    {
        using core::casework::DraftTaken;
        const core::CaseId id = parcel.draft.id;
        if (!m.drafts.contains(id)) {
            m.order.append(id);
            m.drafts.insert(id, {parcel, 1, 1, etag, false, false, std::nullopt, 0});
            return DraftTaken::New;
        }
        DraftsMemory::Kept &kept = m.drafts[id];
        if (kept.withdraw)
            return DraftTaken::Older;
        const bool isOurs = parcel.desk == m.deskId;
        if (isOurs || parcel.draft.facts == kept.parcel.draft.facts) {
            kept.etag = etag;
            if (parcel.draft.facts == kept.parcel.draft.facts)
                kept.sentRevision = kept.revision;
            return DraftTaken::Same;
        }
        kept.etag = etag;
        if (kept.revision == kept.sentRevision) {
            kept.parcel = parcel;
            kept.sentRevision = ++kept.revision;
            return DraftTaken::Forwarded;
        }
        kept.theirs = parcel;
        return DraftTaken::Differs;
    }

    DraftsMemory &m;
};

}   // namespace tests
