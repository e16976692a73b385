#include "core/centre/sql_store.h"
#include "core/centre/sql_values.h"

namespace core::centre {

Result<std::optional<DraftRecord>> SqlStore::draft(const DraftKey &key)
{
    return m_database
        ->run(QStringLiteral("SELECT etag, body, gone, changed_at, number FROM drafts "
                             "WHERE scope = ? AND case_id = ? AND site = ?"),
              {key.scope, key.caseId, key.site})
        .map([&](QSqlQuery row) -> std::optional<DraftRecord> {
            if (!row.next())
                return std::nullopt;
            return DraftRecord{key.caseId,
                               row.value(0).toString(),
                               row.value(1).toByteArray(),
                               row.value(2).toInt() != 0,
                               instant(row.value(3)),
                               row.value(4).toLongLong()};
        });
}

Result<DraftWritten> SqlStore::putDraft(const DraftKey &key, const DraftRecord &draft,
                                        const QString &expected)
{
    auto transaction = m_database->write();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto there = this->draft(key);
    if (!there)
        return tl::unexpected(there.error());
    const QString etag = *there && !(*there)->gone ? (*there)->etag : QString();
    if (etag == draft.etag)
        return DraftWritten{DraftOutcome::Same, etag};
    if (etag != expected)
        return DraftWritten{DraftOutcome::Refused, etag};
    return nextDraftNumber(key)
        .and_then([&](qint64 number) {
            return run(
                QStringLiteral("INSERT INTO drafts (scope, case_id, site, etag, body, gone, "
                               "pages_kept, changed_at, number) VALUES (?, ?, ?, ?, ?, 0, 1, ?, ?) "
                               "ON CONFLICT (scope, case_id, site) DO UPDATE SET "
                               "etag = excluded.etag, body = excluded.body, gone = 0, "
                               "pages_kept = 1, changed_at = excluded.changed_at, "
                               "number = excluded.number"),
                {key.scope, key.caseId, key.site, draft.etag, draft.body, stamp(draft.changedAt),
                 number});
        })
        .and_then([&] { return transaction->commit(); })
        .map([&] {
            return DraftWritten{etag.isEmpty() ? DraftOutcome::Made : DraftOutcome::Changed,
                                draft.etag};
        });
}

Result<> SqlStore::withdrawDraft(const DraftKey &key, const QDateTime &at)
{
    auto transaction = m_database->write();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto there = draft(key);
    if (!there)
        return tl::unexpected(there.error());
    if (!*there || (*there)->gone)
        return {};
    return nextDraftNumber(key)
        .and_then([&](qint64 number) {
            return run(QStringLiteral("UPDATE drafts SET etag = '', body = NULL, gone = 1, "
                                      "changed_at = ?, number = ? "
                                      "WHERE scope = ? AND case_id = ? AND site = ?"),
                       {stamp(at), number, key.scope, key.caseId, key.site});
        })
        .and_then([&] { return transaction->commit(); });
}

Result<qint64> SqlStore::nextDraftNumber(const DraftKey &key)
{
    // Counted apart from the drafts: a number that was given stays given when its draft is erased.
    return run(QStringLiteral("INSERT INTO draft_numbers (scope, site, last) VALUES (?, ?, 1) "
                              "ON CONFLICT (scope, site) "
                              "DO UPDATE SET last = draft_numbers.last + 1"),
               {key.scope, key.site})
        .and_then([&] {
            return m_database->run(
                QStringLiteral("SELECT last FROM draft_numbers WHERE scope = ? AND site = ?"),
                {key.scope, key.site});
        })
        .map([](QSqlQuery row) { return row.next() ? row.value(0).toLongLong() : 0; });
}

Result<QList<DraftRecord>> SqlStore::draftEvents(const QString &scope, const QString &site,
                                                 qint64 after, int limit)
{
    return m_database
        ->run(QStringLiteral("SELECT case_id, etag, gone, changed_at, number FROM drafts "
                             "WHERE scope = ? AND site = ? AND number > ? "
                             "ORDER BY number LIMIT ?"),
              {scope, site, after, limit})
        .map([](QSqlQuery row) {
            QList<DraftRecord> events;
            while (row.next())
                events.append({row.value(0).toString(),
                               row.value(1).toString(),
                               {},
                               row.value(2).toInt() != 0,
                               instant(row.value(3)),
                               row.value(4).toLongLong()});
            return events;
        });
}

Result<> SqlStore::forgetDrafts(const QDateTime &unchangedSince)
{
    const QString old = QStringLiteral("pages_kept = 1 AND changed_at <= ?");
    const QString list = QStringLiteral("SELECT scope, case_id, site FROM drafts WHERE ") + old;
    const QVariantList since{stamp(unchangedSince)};
    // Without the write lock as long as there is nothing to do, which is nearly always.
    auto any = m_database->run(list + QStringLiteral(" LIMIT 1"), since);
    if (!any)
        return tl::unexpected(any.error());
    if (!any->next())
        return {};
    any->finish();
    auto transaction = m_database->write();
    if (!transaction)
        return tl::unexpected(transaction.error());
    QList<DraftKey> forgotten;
    const auto found = m_database->run(list, since).map([&](QSqlQuery row) {
        while (row.next())
            forgotten.append(
                {row.value(0).toString(), row.value(2).toString(), row.value(1).toString()});
    });
    if (!found)
        return tl::unexpected(found.error());
    return run(QStringLiteral("DELETE FROM drafts WHERE gone = 0 AND ") + old, since)
        .and_then([&] {
            return run(QStringLiteral("UPDATE drafts SET pages_kept = 0 WHERE ") + old, since);
        })
        .and_then([&] { return forgetPages(forgotten); })
        .and_then([&] { return transaction->commit(); });
}

Result<> SqlStore::forgetPages(const QList<DraftKey> &drafts)
{
    for (const DraftKey &key : drafts) {
        // Those of a case that was taken in stay: its receipt vouches for them.
        if (auto done = run(
                QStringLiteral("DELETE FROM attachments WHERE scope = ? AND case_id = ? "
                               "AND NOT EXISTS (SELECT 1 FROM cases WHERE "
                               "cases.scope = attachments.scope AND "
                               "cases.case_id = attachments.case_id) "
                               "AND NOT EXISTS (SELECT 1 FROM drafts WHERE "
                               "drafts.scope = attachments.scope AND "
                               "drafts.case_id = attachments.case_id AND drafts.pages_kept = 1)"),
                {key.scope, key.caseId});
            !done)
            return done;
    }
    return {};
}

}   // namespace core::centre
