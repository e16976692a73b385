#include "core/sync/draft_courier.h"

#include "core/sync/draft_protocol.h"
#include "core/sync/file_transfer.h"

namespace core::sync {
namespace {

using casework::DraftTaken;
using casework::DraftToSend;
using End = DraftStep::End;

OwnAttachment wireFile(const domain::Attachment &file)
{
    return {file.id, file.sha256, file.size, file.mediaType};
}

bool saysGone(const Reply &reply)
{
    return reply.status == 410 && problemSlug(reply) == QLatin1String("draft-gone");
}

bool changesSomething(DraftTaken taken)
{
    return taken == DraftTaken::New || taken == DraftTaken::Forwarded ||
           taken == DraftTaken::Differs;
}

}   // namespace

DraftStep DraftCourier::fetch(const CaseId &id)
{
    const Reply reply = m_line.exchange(draftRequest(m_line.address(), m_site, id));
    const Delivery answer = m_line.trouble(reply);
    if (saysGone(reply))
        return putAway(id);
    if (answer.meaning == ReplyClass::NotThere) {
        DraftStep step;
        step.end = End::NeverThere;
        return step;
    }
    if (reply.fate == Fate::TooLarge)
        return asideFor(QStringLiteral("too-large"));
    if (answer.meaning != ReplyClass::Good)
        return stepAfter(m_line, answer);
    if (reply.status != 200 || reply.mediaType() != "application/json")
        return stepAfter(m_line, stranger(reply));
    return takeIn(id, reply);
}

DraftStep DraftCourier::takeIn(const CaseId &id, const Reply &reply)
{
    const QString etag = etagOf(reply.body);
    if (etagOf(reply) != etag)
        return asideFor(QStringLiteral("etag-wrong"));
    const auto parcel = domain::DraftParcel::fromBytes(reply.body);
    if (!parcel)
        return asideFor(QStringLiteral("draft-unreadable"));
    if (parcel->draft.id != id)
        return asideFor(QStringLiteral("another-case"));
    const auto missing = m_drafts.missingFiles(*parcel);
    if (!missing)
        return stepAfter(m_line, notWritten(missing.error()));
    QMap<AttachmentId, QByteArray> files;
    for (const domain::Attachment &file : *missing) {
        const auto bytes = fetchFile(m_line, wireFile(file));
        if (!bytes)
            return stepAfter(m_line, bytes.error());
        files.insert(file.id, *bytes);
    }
    const auto taken = m_drafts.take(*parcel, etag, files);
    if (!taken)
        return stepAfter(m_line, notWritten(taken.error()));
    m_known.insert(id, etag);
    if (changesSomething(*taken))
        m_listener.draftChanged(id);
    return {};
}

DraftStep DraftCourier::putAway(const CaseId &id)
{
    if (const auto done = m_drafts.gone(id); !done)
        return stepAfter(m_line, notWritten(done.error()));
    m_known.insert(id, kGoneTag);
    m_listener.draftChanged(id);
    return {};
}

DraftStep DraftCourier::send(const DraftToSend &draft)
{
    if (draft.withdraw)
        return withdraw(draft.id);
    if (draft.body.size() > kDraftBytes)
        return asideFor(QStringLiteral("too-large"));
    for (const domain::Attachment &file : draft.files) {
        const auto bytes = [&] { return m_drafts.file(draft.id, file.id); };
        if (const Halt halt = uploadFile(m_line, draft.id, wireFile(file), bytes))
            return stepAfter(m_line, *halt);
    }
    return put(draft, draft.etag);
}

DraftStep DraftCourier::put(const DraftToSend &draft, const QString &condition)
{
    const Reply reply =
        m_line.exchange(putDraftRequest(m_line.address(), m_site, draft.id, draft.body, condition));
    const Delivery answer = m_line.trouble(reply);
    if (answer.meaning == ReplyClass::ChangedThere || saysGone(reply))
        return overtaken(draft, condition);
    if (answer.meaning != ReplyClass::Good)
        return stepAfter(m_line, answer);
    if ((reply.status != 201 && reply.status != 204) || reply.header("etag").isEmpty())
        return stepAfter(m_line, stranger(reply));
    const QString etag = etagOf(draft.body);
    if (etagOf(reply) != etag)
        return asideFor(QStringLiteral("etag-wrong"));
    if (const auto done = m_drafts.sent(draft.id, draft.revision, etag); !done)
        return stepAfter(m_line, notWritten(done.error()));
    m_known.insert(draft.id, etag);
    return {};
}

DraftStep DraftCourier::overtaken(const DraftToSend &draft, const QString &condition)
{
    const DraftStep theirs = fetch(draft.id);
    if (theirs.end != End::NeverThere)
        return theirs;
    // It says both that there is one and that there is none.
    if (condition.isEmpty())
        return asideFor(QStringLiteral("draft-changed"));
    // The centre does not know of it any more: erased after a time, or back from an older copy.
    return put(draft, QString());
}

DraftStep DraftCourier::withdraw(const CaseId &id)
{
    const Request request = withdrawDraftRequest(m_line.address(), m_site, id);
    const Reply reply = m_line.exchange(request);
    const Delivery answer = m_line.trouble(reply);
    if (!saysGone(reply)) {
        if (answer.meaning != ReplyClass::Good)
            return stepAfter(m_line, answer);
        if (reply.status != 204 || !isAnswerTo(request, reply))
            return stepAfter(m_line, stranger(reply));
    }
    if (const auto done = m_drafts.withdrawn(id); !done)
        return stepAfter(m_line, notWritten(done.error()));
    m_known.insert(id, kGoneTag);
    return {};
}

}   // namespace core::sync
