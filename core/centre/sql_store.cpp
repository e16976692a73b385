#include "core/centre/sql_store.h"

#include "core/centre/schema.h"
#include "core/centre/sql_values.h"

#include <QDir>
#include <QFile>

namespace core::centre {
namespace {

CaseRecord caseOf(const QSqlQuery &row)
{
    CaseRecord record;
    record.caseId = row.value(0).toString();
    record.revision = row.value(1).toInt();
    record.submissionId = row.value(2).toString();
    record.body = row.value(3).toByteArray();
    record.municipality = row.value(4).toString();
    record.benefitType = row.value(5).toString();
    record.applicantHash = row.value(6).toByteArray();
    record.finalisedAt = row.value(7).toString();
    record.seal = row.value(8).toString();
    record.attachments = row.value(9).toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
    record.receivedAt = instant(row.value(10));
    record.possibleDuplicateOf = row.value(11).toString();
    record.protocol = row.value(12).toString();
    record.receipt = row.value(13).toByteArray();
    return record;
}

std::optional<CaseRecord> firstOf(const QList<CaseRecord> &records)
{
    return records.isEmpty() ? std::nullopt : std::optional(records.first());
}

}   // namespace

Result<std::unique_ptr<CentreStore>> SqlStore::openSqlite(const QString &folder)
{
    const QString file = QDir(folder).filePath(QStringLiteral("centre.sqlite"));
    auto database = SqlDatabase::openSqlite(file);
    if (!database)
        return tl::unexpected(database.error());
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    if (const auto done = migrate(**database); !done)
        return tl::unexpected(done.error());
    return std::unique_ptr<CentreStore>(std::make_unique<SqlStore>(std::move(*database)));
}

SqlStore::SqlStore(std::unique_ptr<SqlDatabase> database) : m_database(std::move(database))
{
}

Result<> SqlStore::run(const QString &sql, const QVariantList &values)
{
    return m_database->run(sql, values).map([](const QSqlQuery &) {});
}

Result<std::optional<StoredReply>> SqlStore::reply(const QString &scope, const QString &key)
{
    return m_database
        ->run(QStringLiteral("SELECT fingerprint, status, body, location FROM idempotency "
                             "WHERE scope = ? AND idem_key = ?"),
              {scope, key})
        .map([](QSqlQuery row) -> std::optional<StoredReply> {
            if (!row.next())
                return std::nullopt;
            return StoredReply{row.value(0).toByteArray(), row.value(1).toInt(),
                               row.value(2).toByteArray(), row.value(3).toString()};
        });
}

Result<> SqlStore::takeIn(const QString &scope, const QString &key, const CaseRecord &record,
                          const StoredReply &reply)
{
    auto transaction = m_database->write();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QString at = stamp(record.receivedAt);
    return run(QStringLiteral(
                   "INSERT INTO idempotency (scope, idem_key, fingerprint, status, body, "
                   "location, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
               {scope, key, reply.fingerprint, reply.status, notNull(reply.body),
                notNull(reply.location), at})
        .and_then([&] {
            return run(
                QStringLiteral("INSERT INTO cases (scope, case_id, revision, submission_id, body, "
                               "municipality, benefit_type, applicant_hash, finalised_at, seal, "
                               "attachments, received_at, possible_duplicate_of) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                {scope, record.caseId, record.revision, record.submissionId, record.body,
                 record.municipality, record.benefitType, notNull(record.applicantHash),
                 record.finalisedAt, record.seal,
                 notNull(record.attachments.join(QLatin1Char(','))), at,
                 notNull(record.possibleDuplicateOf)});
        })
        .and_then([&] {
            return addEvent({0, record.caseId, record.revision, QStringLiteral("received"),
                             record.receivedAt, record.submissionId},
                            scope);
        })
        .and_then([&] { return transaction->commit(); });
}

Result<QList<CaseRecord>> SqlStore::cases(const QString &where, const QVariantList &values)
{
    const QString sql = QStringLiteral(
        "SELECT case_id, revision, submission_id, body, municipality, benefit_type, "
        "applicant_hash, finalised_at, seal, attachments, received_at, possible_duplicate_of, "
        "protocol, receipt FROM cases WHERE ");
    return m_database->run(sql + where, values).map([](QSqlQuery row) {
        QList<CaseRecord> records;
        while (row.next())
            records.append(caseOf(row));
        return records;
    });
}

Result<std::optional<CaseRecord>> SqlStore::latest(const QString &scope, const QString &caseId)
{
    return cases(QStringLiteral("scope = ? AND case_id = ? ORDER BY revision DESC LIMIT 1"),
                 {scope, caseId})
        .map(firstOf);
}

Result<std::optional<CaseRecord>> SqlStore::submission(const QString &scope,
                                                       const QString &submissionId)
{
    return cases(QStringLiteral("scope = ? AND submission_id = ?"), {scope, submissionId})
        .map(firstOf);
}

Result<QString> SqlStore::lookalike(const QString &scope, const CaseRecord &record)
{
    if (record.applicantHash.isEmpty())
        return QString();
    // The same day, not the same second: who files twice by mistake does it within a day.
    return cases(QStringLiteral("scope = ? AND benefit_type = ? AND applicant_hash = ? AND "
                                "substr(finalised_at, 1, 10) = ? AND case_id <> ? "
                                "ORDER BY received_at LIMIT 1"),
                 {scope, record.benefitType, record.applicantHash, record.finalisedAt.left(10),
                  record.caseId})
        .map([](const QList<CaseRecord> &found) {
            return found.isEmpty() ? QString() : found.first().caseId;
        });
}

Result<QList<CaseRecord>> SqlStore::unregistered()
{
    // In the order of arrival, which the events number; two may share an instant.
    return cases(QStringLiteral("receipt IS NULL ORDER BY (SELECT MIN(number) FROM events WHERE "
                                "events.submission_id = cases.submission_id) LIMIT 100"),
                 {});
}

Result<qint64> SqlStore::nextNumber(const QString &municipality, int year)
{
    return run(QStringLiteral("INSERT INTO protocol_numbers (municipality, year, last) "
                              "VALUES (?, ?, 1) ON CONFLICT (municipality, year) "
                              "DO UPDATE SET last = protocol_numbers.last + 1"),
               {municipality, year})
        .and_then([&] {
            return m_database->run(QStringLiteral("SELECT last FROM protocol_numbers "
                                                  "WHERE municipality = ? AND year = ?"),
                                   {municipality, year});
        })
        .map([](QSqlQuery row) { return row.next() ? row.value(0).toLongLong() : 0; });
}

Result<QString> SqlStore::number(const QString &submissionId, int year)
{
    auto transaction = m_database->write();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto found = cases(QStringLiteral("submission_id = ?"), {submissionId});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("no such submission"));
    const CaseRecord &record = found->first();
    if (!record.protocol.isEmpty())
        return record.protocol;
    const auto next = nextNumber(record.municipality, year);
    if (!next)
        return tl::unexpected(next.error());
    const QString protocol = QStringLiteral("INPS.%1.%2.%3")
                                 .arg(record.municipality)
                                 .arg(year)
                                 .arg(*next, 7, 10, QLatin1Char('0'));
    return run(QStringLiteral("UPDATE cases SET protocol = ? WHERE submission_id = ?"),
               {protocol, submissionId})
        .and_then([&] { return transaction->commit(); })
        .map([&] { return protocol; });
}

Result<> SqlStore::keepReceipt(const QString &submissionId, const QByteArray &receipt,
                               const QDateTime &at)
{
    auto transaction = m_database->write();
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto changed = m_database->run(QStringLiteral("UPDATE cases SET receipt = ? "
                                                  "WHERE submission_id = ? AND receipt IS NULL"),
                                   {receipt, submissionId});
    if (!changed)
        return tl::unexpected(changed.error());
    if (changed->numRowsAffected() == 0)   // another thread was quicker: its receipt stands
        return {};
    auto row = m_database->run(
        QStringLiteral("SELECT scope, case_id, revision FROM cases WHERE submission_id = ?"),
        {submissionId});
    if (!row || !row->next())
        return fail(ErrorCode::Io, QStringLiteral("a case just written is not there"));
    return addEvent({0, row->value(1).toString(), row->value(2).toInt(),
                     QStringLiteral("registered"), at, submissionId},
                    row->value(0).toString())
        .and_then([&] { return transaction->commit(); });
}

Result<> SqlStore::addEvent(const CaseEvent &event, const QString &scope)
{
    // Numbered inside the write lock, so that no lower number can appear after a higher was read.
    return run(
        QStringLiteral("INSERT INTO events (number, scope, case_id, revision, state, at, "
                       "submission_id) SELECT COALESCE(MAX(number), 0) + 1, ?, ?, ?, ?, ?, ? "
                       "FROM events"),
        {scope, event.caseId, event.revision, event.state, stamp(event.at), event.submissionId});
}

Result<QList<CaseEvent>> SqlStore::events(const QString &scope, qint64 after, int limit)
{
    return m_database
        ->run(QStringLiteral("SELECT number, case_id, revision, state, at, submission_id "
                             "FROM events WHERE scope = ? AND number > ? ORDER BY number LIMIT ?"),
              {scope, after, limit})
        .map([](QSqlQuery row) {
            QList<CaseEvent> events;
            while (row.next())
                events.append({row.value(0).toLongLong(), row.value(1).toString(),
                               row.value(2).toInt(), row.value(3).toString(), instant(row.value(4)),
                               row.value(5).toString()});
            return events;
        });
}

}   // namespace core::centre
