#pragma once

#include "core/base/result.h"
#include "core/casework/draft_taken.h"
#include "core/casework/draft_versions.h"
#include "core/domain/draft_parcel.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace core::casework {

class DeskContext;

/// A draft that the centre has not got as it stands here.
struct DraftToSend {
    CaseId id;
    int revision = 0;
    QByteArray body;                   // a DraftParcel; empty when `withdraw`
    QString etag;                      // of what the centre has; empty: nothing
    QList<domain::Attachment> files;   // the pages of its documents
    bool withdraw = false;             // no draft any more: handed in or put away here
};

/// The drafts of the site: what this desk tells the others, and what they tell it (W4, W5). Nothing
/// of two desks is joined without somebody's choice, and nothing is thrown away.
class SharedDrafts {
public:
    explicit SharedDrafts(DeskContext &context);

    /// Of the exchange: the program itself acts; needs the vault open (@error Locked).

    /// At most `limit`, oldest change first. None that waits for a choice, none that does not open
    /// and none larger than the centre takes.
    Result<QList<DraftToSend>> toSend(int limit);
    /// The centre has the draft as it was at `revision`.
    Result<> sent(const CaseId &id, int revision, const QString &etag);
    /// The centre has it no more: withdrawn by this desk, or forgotten there. A draft goes out anew
    /// with its next change.
    Result<> withdrawn(const CaseId &id);
    /// The pages listed in `parcel` that are not kept here.
    Result<QList<domain::Attachment>> missingFiles(const domain::DraftParcel &parcel);
    /// The bytes of a page of a draft, to be sent.
    Result<QByteArray> file(const CaseId &id, const AttachmentId &file);
    /// `files` are those of missingFiles(), checked against their sum here. @error Invalid  one is
    /// not there or is not what its sum says; Conflict  another person's case under this id
    Result<DraftTaken> take(const domain::DraftParcel &parcel, const QString &etag,
                            const QMap<AttachmentId, QByteArray> &files);
    /// Handed in or put away at another desk: it is put away here with that reason, whatever was
    /// changed here meanwhile, which stays in it. Unknown here, or not at the centre as far as is
    /// known here (withdrawn by this desk itself): nothing.
    Result<> gone(const CaseId &id);
    /// How far the news of the centre were read; empty: never.
    Result<QString> cursor();
    Result<> setCursor(const QString &cursor);

    /// Of the windows.

    /// Cases with two versions.
    Result<QList<CaseId>> differing();
    /// Nothing: the case has one version.
    Result<std::optional<DraftVersions>> versions(const CaseId &id);
    /// One draft again, as chosen; an answer that somebody changed and that was not chosen is kept
    /// among those put away. With `etag` only if it is still that version of the other desk.
    /// @error Conflict  `revision` or `etag` is not the stored one, or somebody else holds the
    /// case; NotFound  it has one version; Invalid  see joined()
    Result<domain::Case> settle(const CaseId &id, int revision, const QList<DraftChoice> &choices,
                                const QString &etag = QString());

private:
    DeskContext &m_context;
    QHash<CaseId, domain::Case> m_sending;   // as toSend() gave them
};

/// The reason of what gone() puts away; nobody of this desk signs it.
inline const QString kPutAwayElsewhere = QStringLiteral("Presentata o archiviata a un altro banco");

/// Detail of the Conflict that handing in answers while a case has two versions.
inline const QString kTwoVersions = QStringLiteral("two versions");

}   // namespace core::casework
