#pragma once

#include "core/casework/shared_drafts.h"

#include <functional>
#include <memory>

namespace core::sync {

/// The drafts of the site as sync needs them: casework::SharedDrafts without the desk behind it.
/// Used by one thread. Every call that answers a Result may answer Locked: the vault is closed and
/// the work goes on when it opens.
class DraftPort {
public:
    virtual ~DraftPort() = default;

    /// Whose desks see each other's drafts: the municipality's Belfiore code.
    virtual QString site() = 0;
    virtual Result<QList<casework::DraftToSend>> toSend(int limit) = 0;
    virtual Result<> sent(const CaseId &id, int revision, const QString &etag) = 0;
    virtual Result<> withdrawn(const CaseId &id) = 0;
    virtual Result<QList<domain::Attachment>> missingFiles(const domain::DraftParcel &parcel) = 0;
    virtual Result<QByteArray> file(const CaseId &id, const AttachmentId &file) = 0;
    virtual Result<casework::DraftTaken> take(const domain::DraftParcel &parcel,
                                              const QString &etag,
                                              const QMap<AttachmentId, QByteArray> &files) = 0;
    virtual Result<> gone(const CaseId &id) = 0;
    virtual Result<QString> cursor() = 0;
    virtual Result<> setCursor(const QString &cursor) = 0;
};

/// Opens the drafts on the thread that will use them. @error Locked, Io, Corrupt, NotFound
using DraftFactory = std::function<Result<std::unique_ptr<DraftPort>>()>;

}   // namespace core::sync
