#include "core/centre/case_routes.h"

#include "core/centre/feed_page.h"
#include "core/centre/receipt.h"
#include "core/centre/replies.h"
#include "core/security/case_seal.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>

namespace core::centre {
namespace {

/// The value of a structured-field string: what is between the quotes, if it is a key of ours.
QString keyOf(const HttpRequest &request)
{
    const QByteArray header = request.header("idempotency-key");
    if (header.size() < 3 || header.size() > 130 || !header.startsWith('"') ||
        !header.endsWith('"'))
        return {};
    const QByteArray key = header.mid(1, header.size() - 2);
    return key.contains('"') || key.contains('\\') ? QString() : QString::fromLatin1(key);
}

HttpResponse keyReuse(const HttpRequest &request)
{
    return problemReply(request, 422, "key-reuse",
                        QStringLiteral("Chiave già usata per un contenuto diverso"));
}

HttpResponse inProgress(const HttpRequest &request)
{
    HttpResponse reply = problemReply(request, 409, "in-progress",
                                      QStringLiteral("Richiesta in corso di elaborazione"));
    reply.set("Retry-After", "5");
    return reply;
}

HttpResponse fromStored(const StoredReply &stored)
{
    HttpResponse reply{stored.status, "application/json", stored.body, {}};
    reply.set("Location", stored.location.toLatin1());
    return reply;
}

QString stateOf(const CaseRecord &record)
{
    return record.receipt.isEmpty() ? QStringLiteral("received") : QStringLiteral("registered");
}

}   // namespace

HttpResponse CaseRoutes::submit(const HttpRequest &request)
{
    if (mediaTypeOf(request) != "application/json")
        return unsupportedMedia(request, "application/json");
    const QString key = keyOf(request);
    if (key.isEmpty())
        return problemReply(request, 400, "key-missing",
                            QStringLiteral("Manca la chiave di idempotenza"));
    const QByteArray fingerprint =
        QCryptographicHash::hash(request.body, QCryptographicHash::Sha256);
    const QString held = scopeOf(request) + QLatin1Char(' ') + key;
    const auto hold = m_context.inFlight.take(held, fingerprint);
    if (!hold) {
        const QByteArray other = m_context.inFlight.fingerprint(held);
        return other.isEmpty() || other == fingerprint ? inProgress(request) : keyReuse(request);
    }
    return submitOnce(request, key);
}

HttpResponse CaseRoutes::submitOnce(const HttpRequest &request, const QString &key)
{
    const auto stored = m_store.reply(scopeOf(request), key);
    if (!stored)
        return storeFailed(request);
    if (*stored) {
        if ((*stored)->fingerprint !=
            QCryptographicHash::hash(request.body, QCryptographicHash::Sha256))
            return keyReuse(request);
        HttpResponse replayed = fromStored(**stored);
        replayed.set("Idempotency-Replayed", "true");
        return replayed;
    }
    auto document = readCaseDocument(request.body);
    if (!document)
        return malformed(request);
    if (!document->problems.isEmpty())
        return problemReply(request, 422, "case-invalid",
                            QStringLiteral("La domanda non ha la forma prevista"),
                            {{QStringLiteral("problems"), document->problems}});
    const QString expected =
        document->record.caseId + QLatin1Char('.') + QString::number(document->record.revision);
    if (key != expected)
        return problemReply(request, 422, "key-mismatch",
                            QStringLiteral("La chiave non è quella della domanda"));
    return takeIn(request, key, std::move(*document));
}

HttpResponse CaseRoutes::takeIn(const HttpRequest &request, const QString &key,
                                CaseDocument document)
{
    const QString scope = scopeOf(request);
    const auto missing = missingAttachments(scope, document);
    if (!missing)
        return storeFailed(request);
    if (!missing->isEmpty())
        return problemReply(request, 409, "attachment-missing",
                            QStringLiteral("Mancano degli allegati"),
                            {{QStringLiteral("attachments"), *missing}});
    const auto seal = judgeSeal(document.json);
    if (!seal)
        return problemReply(request, 422, "seal-invalid",
                            QStringLiteral("Il sigillo non corrisponde alla domanda"));
    CaseRecord &record = document.record;
    record.seal = *seal;
    record.submissionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.receivedAt = m_context.clock.nowUtc();
    const auto lookalike = m_store.lookalike(scope, record);
    if (!lookalike)
        return storeFailed(request);
    record.possibleDuplicateOf = *lookalike;

    const QJsonObject body{{QStringLiteral("submission_id"), record.submissionId},
                           {QStringLiteral("status"), QStringLiteral("accepted")}};
    const StoredReply reply{QCryptographicHash::hash(request.body, QCryptographicHash::Sha256), 202,
                            QJsonDocument(body).toJson(QJsonDocument::Compact),
                            m_context.url(QStringLiteral("submissions/") + record.submissionId)};
    if (const auto done = m_store.takeIn(scope, key, record, reply); !done)
        return done.error().code == ErrorCode::Conflict ? inProgress(request)
                                                        : storeFailed(request);
    return fromStored(reply);
}

Result<QJsonArray> CaseRoutes::missingAttachments(const QString &scope,
                                                  const CaseDocument &document)
{
    QJsonArray missing;
    for (const NamedAttachment &named : document.attachments) {
        const auto upload = m_store.upload(scope, named.id);
        if (!upload)
            return tl::unexpected(upload.error());
        const bool there = *upload && (*upload)->complete && (*upload)->sha256 == named.sha256 &&
                           (*upload)->size == named.size &&
                           (*upload)->caseId == document.record.caseId;
        if (!there)
            missing.append(named.id);
    }
    return missing;
}

std::optional<QString> CaseRoutes::judgeSeal(const QJsonObject &body) const
{
    const QString seal = body.value(QStringLiteral("seal")).toString();
    if (seal.isEmpty())
        return QStringLiteral("none");
    const auto header = security::unverifiedHeader(seal.toLatin1());
    if (!header)
        return std::nullopt;
    const auto key = m_context.deskKeys.constFind(header->value(QStringLiteral("kid")).toString());
    if (key == m_context.deskKeys.constEnd())
        return QStringLiteral("unknown-key");
    return security::checkSeal(body, *key) ? std::optional(QStringLiteral("verified"))
                                           : std::nullopt;
}

HttpResponse CaseRoutes::latest(const HttpRequest &request, const QString &caseId)
{
    const auto found = m_store.latest(scopeOf(request), caseId);
    if (!found)
        return storeFailed(request);
    if (!*found)
        return notFound(request);
    const CaseRecord &record = **found;
    return jsonReply(200,
                     {{QStringLiteral("case_id"), record.caseId},
                      {QStringLiteral("revision"), record.revision},
                      {QStringLiteral("state"), stateOf(record)},
                      {QStringLiteral("received_at"), rfc3339(record.receivedAt)},
                      {QStringLiteral("submission"),
                       m_context.url(QStringLiteral("submissions/") + record.submissionId)},
                      {QStringLiteral("protocol"),
                       record.receipt.isEmpty() ? QJsonValue() : QJsonValue(record.protocol)},
                      {QStringLiteral("under_review"), !record.possibleDuplicateOf.isEmpty()}});
}

HttpResponse CaseRoutes::submission(const HttpRequest &request, const QString &id)
{
    const auto found = m_store.submission(scopeOf(request), id);
    if (!found)
        return storeFailed(request);
    if (!*found)
        return notFound(request);
    if ((*found)->receipt.isEmpty()) {
        HttpResponse waiting =
            jsonReply(200, {{QStringLiteral("status"), QStringLiteral("processing")}});
        waiting.set("Retry-After", "1");
        return waiting;
    }
    HttpResponse done = jsonReply(303, {{QStringLiteral("status"), QStringLiteral("done")}});
    done.set("Location", m_context.url(QStringLiteral("receipts/") + id).toLatin1());
    return done;
}

HttpResponse CaseRoutes::receipt(const HttpRequest &request, const QString &id)
{
    const auto found = m_store.submission(scopeOf(request), id);
    if (!found)
        return storeFailed(request);
    if (!*found || (*found)->receipt.isEmpty())
        return notFound(request);
    return {200, "application/jwt", (*found)->receipt, {}};
}

HttpResponse CaseRoutes::events(const HttpRequest &request)
{
    const auto page = askedPage(request);
    if (!page)
        return malformed(request);
    const auto found = m_store.events(scopeOf(request), page->after, page->limit + 1);
    if (!found)
        return storeFailed(request);
    QJsonArray items;
    qint64 last = page->after;
    for (const CaseEvent &event : found->first(qMin<qsizetype>(page->limit, found->size()))) {
        last = event.number;
        items.append(QJsonObject{
            {QStringLiteral("case_id"), event.caseId},
            {QStringLiteral("revision"), event.revision},
            {QStringLiteral("state"), event.state},
            {QStringLiteral("at"), rfc3339(event.at)},
            {QStringLiteral("receipt"),
             event.state == QLatin1String("registered")
                 ? QJsonValue(m_context.url(QStringLiteral("receipts/") + event.submissionId))
                 : QJsonValue()},
            {QStringLiteral("problems"), QJsonArray()}});
    }
    return pageReply(items, last, found->size() > page->limit);
}

Result<int> CaseRoutes::registerPending()
{
    const auto pending = m_store.unregistered();
    if (!pending)
        return tl::unexpected(pending.error());
    for (const CaseRecord &record : *pending) {
        if (const auto done = registerOne(record); !done)
            return tl::unexpected(done.error());
    }
    return static_cast<int>(pending->size());
}

Result<> CaseRoutes::registerOne(const CaseRecord &record)
{
    // The number is on disk before the receipt speaks of it: a receipt that says "durable" is true.
    const int year = inItaly(record.receivedAt).date().year();
    const auto number = m_store.number(record.submissionId, year);
    if (!number)
        return tl::unexpected(number.error());
    const QDateTime now = m_context.clock.nowUtc();
    return makeReceipt(record, *number, m_context.base, now, m_context.signingKey)
        .and_then([&](const QByteArray &receipt) {
            return m_store.keepReceipt(record.submissionId, receipt, now);
        });
}

}   // namespace core::centre
