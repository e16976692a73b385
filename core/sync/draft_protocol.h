#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/sync/transport.h"

#include <QList>
#include <QString>
#include <QUrl>

/// The messages about the drafts of a site, both ways (core/centre/DRAFTS.md).
namespace core::sync {

constexpr qint64 kDraftBytes = 512 * 1024;   // the centre takes no larger one

/// A site in the form the centre takes: it becomes part of an address.
bool isSite(const QString &site);

/// The entity tag of a draft: lower-case hex SHA-256 of its bytes, without quotes.
QString etagOf(const QByteArray &body);
/// The tag a reply names; empty when there is none of that form.
QString etagOf(const Reply &reply);

/// `limit`: items a page.
Request draftNewsRequest(const QUrl &centre, const QString &site, const QString &cursor, int limit);
Request draftRequest(const QUrl &centre, const QString &site, const CaseId &id);
/// On condition that the centre has `etag` now, or none at all when it is empty.
Request putDraftRequest(const QUrl &centre, const QString &site, const CaseId &id,
                        const QByteArray &body, const QString &etag);
Request withdrawDraftRequest(const QUrl &centre, const QString &site, const CaseId &id);

/// What happened to one draft last.
struct DraftNews {
    CaseId id;
    QString etag;   // empty when gone
    bool gone = false;
};
struct DraftNewsPage {
    QList<DraftNews> items;   // oldest first
    QString nextCursor;
    bool more = false;
};
/// @error Corrupt  not the centre's answer
Result<DraftNewsPage> readDraftNews(const Reply &reply);

/// The centre repeats the correlation id of what it answers; a portal that says yes to everything
/// does not.
bool isAnswerTo(const Request &request, const Reply &reply);

}   // namespace core::sync
