#include "core/sync/draft_protocol.h"

#include "core/sync/wire.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrlQuery>

namespace core::sync {
namespace {

constexpr int kLongestCursor = 200;

QUrl draftUrl(const QUrl &centre, const QString &site, const CaseId &id)
{
    return resourceUrl(centre, QStringLiteral("sites/%1/drafts/%2").arg(site, id.toString()));
}

/// `tag` without its quotes, if it is a strong one of the form the centre gives.
QString bareTag(QString tag)
{
    static const QRegularExpression form(QStringLiteral("^(\"?)([0-9a-f]{64})\\1\\z"));
    return form.match(tag).captured(2);
}

QByteArray headerOf(const Request &request, const char *name)
{
    for (const auto &[key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

}   // namespace

bool isSite(const QString &site)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z0-9-]{1,32}\\z"));
    return form.match(site).hasMatch();
}

QString etagOf(const QByteArray &body)
{
    return QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
}

QString etagOf(const Reply &reply)
{
    const QString tag = QString::fromLatin1(reply.header("etag").trimmed());
    return tag.startsWith(QLatin1Char('"')) ? bareTag(tag) : QString();
}

Request draftNewsRequest(const QUrl &centre, const QString &site, const QString &cursor, int limit)
{
    QUrl url = resourceUrl(centre, QStringLiteral("sites/%1/draft-events").arg(site));
    QUrlQuery query;
    if (!cursor.isEmpty())
        query.addQueryItem(QStringLiteral("cursor"),
                           QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    url.setQuery(query);
    return wireRequest("GET", url);
}

Request draftRequest(const QUrl &centre, const QString &site, const CaseId &id)
{
    Request out = wireRequest("GET", draftUrl(centre, site, id));
    expectReply(out, kDraftBytes);
    return out;
}

Request putDraftRequest(const QUrl &centre, const QString &site, const CaseId &id,
                        const QByteArray &body, const QString &etag)
{
    Request out = wireRequest("PUT", draftUrl(centre, site, id), "application/json", body);
    if (etag.isEmpty())
        out.headers.emplaceBack("If-None-Match", "*");
    else
        out.headers.emplaceBack("If-Match", '"' + etag.toLatin1() + '"');
    return out;
}

Request withdrawDraftRequest(const QUrl &centre, const QString &site, const CaseId &id)
{
    return wireRequest("DELETE", draftUrl(centre, site, id));
}

Result<DraftNewsPage> readDraftNews(const Reply &reply)
{
    const auto json = jsonOfReply(reply);
    if (reply.status != 200 || !json || !json->value(QStringLiteral("items")).isArray() ||
        !json->value(QStringLiteral("more")).isBool())
        return notTheCentre("no news of drafts");
    DraftNewsPage page;
    page.nextCursor = json->value(QStringLiteral("next_cursor")).toString();
    page.more = json->value(QStringLiteral("more")).toBool();
    if (page.nextCursor.isEmpty() || page.nextCursor.size() > kLongestCursor)
        return notTheCentre("no place to go on from");
    for (const QJsonValue &value : json->value(QStringLiteral("items")).toArray()) {
        const QJsonObject one = value.toObject();
        const auto id = CaseId::fromString(one.value(QStringLiteral("case_id")).toString());
        const bool gone = one.value(QStringLiteral("gone")).toBool();
        const QString etag = bareTag(one.value(QStringLiteral("etag")).toString());
        if (!id || !one.value(QStringLiteral("gone")).isBool() || (!gone && etag.isEmpty()))
            return notTheCentre("news of no draft");
        page.items.append({*id, gone ? QString() : etag, gone});
    }
    return page;
}

bool isAnswerTo(const Request &request, const Reply &reply)
{
    const QByteArray asked = headerOf(request, "X-Correlation-ID");
    return !asked.isEmpty() && reply.header("x-correlation-id") == asked;
}

}   // namespace core::sync
