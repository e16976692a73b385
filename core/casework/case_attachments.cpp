#include "core/casework/case_change.h"
#include "core/casework/case_service.h"

#include <QCryptographicHash>

#include <algorithm>

namespace core::casework {

namespace {

using Documents = QMap<QString, domain::DocumentState>;

const domain::Attachment *findIn(const Documents &documents, const AttachmentId &id)
{
    for (const domain::DocumentState &document : documents)
        for (const domain::Attachment &attachment : document.attachments)
            if (attachment.id == id)
                return &attachment;
    return nullptr;
}

/// A version that was handed in, or an integration that was dropped, lists the file.
const domain::Attachment *findEarlier(const domain::Case &subject, const AttachmentId &id)
{
    for (const domain::SentVersion &version : subject.sent)
        if (const auto *found = findIn(version.documents, id))
            return found;
    for (const domain::DroppedIntegration &dropped : subject.droppedIntegrations)
        if (const auto *found = findIn(dropped.documents, id))
            return found;
    return nullptr;
}

const domain::Attachment *findAttachment(const domain::Case &subject, const AttachmentId &id)
{
    const auto *found = findIn(subject.documents, id);
    return found ? found : findEarlier(subject, id);
}

}   // namespace

Result<domain::Case> CaseService::attach(const CaseId &id, int revision, const QString &document,
                                         const domain::Attachment &about, const QByteArray &bytes,
                                         domain::OriginalPaper original)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    const DiskRoom room = m_context.parts.disk->room();
    if (room == DiskRoom::NoScans || room == DiskRoom::Full)
        return fail(ErrorCode::Io, kNoDiskRoom);
    domain::Attachment kept = about;
    kept.id = AttachmentId::makeAt(m_context.now());
    kept.size = bytes.size();
    kept.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    // The file first: a crash in between leaves a sealed file nobody lists, never a listed one
    // that is not there.
    if (const auto written = m_context.files.write(id, kept.id, bytes); !written)
        return tl::unexpected(written.error());
    return changeDraft(m_context, id, revision, {QStringLiteral("attached"), document},
                       [&](domain::Case &changed, const domain::Operator &by) -> Result<> {
                           domain::DocumentState &state = changed.documents[document];
                           state.attachments.append(kept);
                           state.status = domain::DocumentStatus::Attached;
                           state.promisedFor = QDate();
                           // More pages do not take back what is known of the paper.
                           if (original != domain::OriginalPaper::NotHere)
                               state.putOriginal(original, m_context.identity.desk);
                           state.at = m_context.now();
                           state.by = by.pseudonym;
                           return m_context.files.add(id, kept.id);
                       });
}

Result<domain::Case> CaseService::detach(const CaseId &id, int revision, const QString &document,
                                         const AttachmentId &attachment)
{
    return changeDraft(
        m_context, id, revision, {QStringLiteral("detached"), document},
        [&](domain::Case &changed, const domain::Operator &by) -> Result<> {
            domain::DocumentState &state = changed.documents[document];
            const auto removed = state.attachments.removeIf(
                [&](const domain::Attachment &one) { return one.id == attachment; });
            if (removed == 0)
                return fail(ErrorCode::NotFound, QStringLiteral("no such attachment"));
            if (state.attachments.isEmpty()) {
                state.status = domain::DocumentStatus::Open;
                state.heldSince = QDate();
            }
            state.at = m_context.now();
            state.by = by.pseudonym;
            return findEarlier(changed, attachment) ? Result<>()
                                                    : m_context.files.remove(attachment);
        });
}

Result<QByteArray> CaseService::readAttachment(const CaseId &id, const AttachmentId &attachment)
{
    return view(id).and_then([&](const domain::Case &subject) -> Result<QByteArray> {
        const domain::Attachment *listed = findAttachment(subject, attachment);
        if (!listed)
            return fail(ErrorCode::NotFound, QStringLiteral("no such attachment"));
        if (const auto traced = m_context.traceAlone(QStringLiteral("attachment_viewed"),
                                                     id.toString(), attachment.toString());
            !traced)
            return tl::unexpected(traced.error());
        return m_context.files.read(id, attachment);
    });
}

}   // namespace core::casework
