#include "core/centre/draft_routes.h"

#include "core/base/ids.h"
#include "core/base/strict_json.h"
#include "core/centre/feed_page.h"
#include "core/centre/replies.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace core::centre {
namespace {

constexpr int kDaysKept = 90;   // without a change

bool isSite(const QString &text)
{
    static const QRegularExpression site(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Z0-9-]{1,32}")));
    return site.match(text).hasMatch();
}

/// Nothing when the address is not one of a draft: an id is written in one form only, so that one
/// draft has one address.
std::optional<DraftKey> keyOf(const HttpRequest &request, const QString &site,
                              const QString &caseId)
{
    const auto id = CaseId::fromString(caseId);
    if (!isSite(site) || !id || id->toString() != caseId)
        return std::nullopt;
    return DraftKey{scopeOf(request), site, caseId};
}

/// The etag that what is kept must have, empty when nothing may be kept; nothing when the headers
/// say neither.
std::optional<QString> expectedEtag(const HttpRequest &request)
{
    static const QRegularExpression etag(
        QRegularExpression::anchoredPattern(QStringLiteral("\"([0-9a-f]{64})\"")));
    const bool matches = request.hasHeader("if-match");
    if (matches && request.hasHeader("if-none-match"))
        return std::nullopt;
    if (!matches)
        return request.header("if-none-match") == "*" ? std::optional(QString()) : std::nullopt;
    const auto match = etag.match(QString::fromLatin1(request.header("if-match")));
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

/// The body is the draft of that case, as far as the centre looks into it.
bool isDraftOf(const QString &caseId, const QByteArray &body)
{
    const auto json = parseStrictJson(body);
    return json &&
           json->value(QStringLiteral("draft")).toObject().value(QStringLiteral("id")).toString() ==
               caseId;
}

HttpResponse withEtag(HttpResponse reply, const QString &etag)
{
    if (!etag.isEmpty())
        reply.set("ETag", '"' + etag.toLatin1() + '"');
    return reply;
}

}   // namespace

HttpResponse DraftRoutes::put(const HttpRequest &request, const QString &site,
                              const QString &caseId)
{
    const auto key = keyOf(request, site, caseId);
    if (!key)
        return notFound(request);
    if (mediaTypeOf(request) != "application/json")
        return unsupportedMedia(request, "application/json");
    if (!request.hasHeader("if-match") && !request.hasHeader("if-none-match"))
        return problemReply(request, 428, "precondition-required",
                            QStringLiteral("Manca la condizione sulla versione precedente"));
    const auto expected = expectedEtag(request);
    if (!expected)
        return malformed(request);
    if (!isDraftOf(caseId, request.body))
        return problemReply(request, 422, "draft-invalid",
                            QStringLiteral("La bozza non ha la forma prevista"));
    return keep(request, *key, *expected);
}

HttpResponse DraftRoutes::keep(const HttpRequest &request, const DraftKey &key,
                               const QString &expected)
{
    const QDateTime now = m_context.clock.nowUtc();
    if (!m_store.forgetDrafts(now.addDays(-kDaysKept)))
        return storeFailed(request);
    const QByteArray hash = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256);
    const DraftRecord draft{key.caseId, QString::fromLatin1(hash.toHex()), request.body, false,
                            now};
    const auto written = m_store.putDraft(key, draft, expected);
    if (!written)
        return storeFailed(request);
    if (written->outcome == DraftOutcome::Refused)
        return withEtag(
            problemReply(request, 412, "draft-changed",
                         QStringLiteral("La bozza è stata cambiata da un'altra postazione")),
            written->etag);
    const int status = written->outcome == DraftOutcome::Made ? 201 : 204;
    return withEtag({status, {}, {}, {}}, written->etag);
}

HttpResponse DraftRoutes::get(const HttpRequest &request, const QString &site,
                              const QString &caseId)
{
    const auto key = keyOf(request, site, caseId);
    if (!key)
        return notFound(request);
    const auto found = m_store.draft(*key);
    if (!found)
        return storeFailed(request);
    if (!*found)
        return notFound(request);
    const DraftRecord &draft = **found;
    if (draft.gone)
        return problemReply(request, 410, "draft-gone", QStringLiteral("La bozza non c'è più"));
    return withEtag({200, "application/json", draft.body, {}}, draft.etag);
}

HttpResponse DraftRoutes::withdraw(const HttpRequest &request, const QString &site,
                                   const QString &caseId)
{
    const auto key = keyOf(request, site, caseId);
    if (!key)
        return notFound(request);
    if (!m_store.withdrawDraft(*key, m_context.clock.nowUtc()))
        return storeFailed(request);
    return {204, {}, {}, {}};
}

HttpResponse DraftRoutes::events(const HttpRequest &request, const QString &site)
{
    if (!isSite(site))
        return notFound(request);
    const auto page = askedPage(request);
    if (!page)
        return malformed(request);
    const auto found = m_store.draftEvents(scopeOf(request), site, page->after, page->limit + 1);
    if (!found)
        return storeFailed(request);
    QJsonArray items;
    qint64 last = page->after;
    for (const DraftRecord &draft : found->first(qMin<qsizetype>(page->limit, found->size()))) {
        last = draft.number;
        items.append(QJsonObject{
            {QStringLiteral("case_id"), draft.caseId},
            {QStringLiteral("etag"), draft.gone ? QJsonValue() : QJsonValue(draft.etag)},
            {QStringLiteral("gone"), draft.gone},
            {QStringLiteral("at"), rfc3339(draft.changedAt)}});
    }
    return pageReply(items, last, found->size() > page->limit);
}

}   // namespace core::centre
