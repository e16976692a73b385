#include "core/centre/schema.h"

#include "core/centre/sql_database.h"

#include <QStringList>
#include <QVariant>

namespace core::centre {
namespace {

// Instants are text in RFC 3339: they sort as text in any database.
QStringList firstTables()
{
    return {
        QStringLiteral("CREATE TABLE idempotency (scope TEXT NOT NULL, idem_key TEXT NOT NULL, "
                       "fingerprint BLOB NOT NULL, status INTEGER NOT NULL, body BLOB NOT NULL, "
                       "location TEXT NOT NULL, made_at TEXT NOT NULL, "
                       "PRIMARY KEY (scope, idem_key))"),
        QStringLiteral("CREATE TABLE cases (scope TEXT NOT NULL, case_id TEXT NOT NULL, "
                       "revision INTEGER NOT NULL, submission_id TEXT NOT NULL UNIQUE, "
                       "body BLOB NOT NULL, municipality TEXT NOT NULL, "
                       "benefit_type TEXT NOT NULL, applicant_hash BLOB NOT NULL, "
                       "finalised_at TEXT NOT NULL, seal TEXT NOT NULL, attachments TEXT NOT NULL, "
                       "received_at TEXT NOT NULL, possible_duplicate_of TEXT NOT NULL, "
                       "protocol TEXT UNIQUE, receipt BLOB, "
                       "PRIMARY KEY (scope, case_id, revision))"),
        QStringLiteral("CREATE INDEX cases_natural ON cases (scope, benefit_type, applicant_hash)"),
        QStringLiteral("CREATE INDEX cases_open ON cases (received_at) WHERE receipt IS NULL"),
        QStringLiteral("CREATE TABLE protocol_numbers (municipality TEXT NOT NULL, "
                       "year INTEGER NOT NULL, last INTEGER NOT NULL, "
                       "PRIMARY KEY (municipality, year))"),
        QStringLiteral("CREATE TABLE events (number INTEGER PRIMARY KEY, scope TEXT NOT NULL, "
                       "case_id TEXT NOT NULL, revision INTEGER NOT NULL, state TEXT NOT NULL, "
                       "at TEXT NOT NULL, submission_id TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX events_submission ON events (submission_id)"),
        QStringLiteral(
            "CREATE TABLE attachments (scope TEXT NOT NULL, attachment_id TEXT NOT NULL, "
            "case_id TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL, "
            "media_type TEXT NOT NULL, part_size INTEGER NOT NULL, "
            "parts INTEGER NOT NULL, complete INTEGER NOT NULL, "
            "expires_at TEXT NOT NULL, PRIMARY KEY (scope, attachment_id))"),
        QStringLiteral("CREATE TABLE parts (scope TEXT NOT NULL, attachment_id TEXT NOT NULL, "
                       "number INTEGER NOT NULL, sha256 BLOB NOT NULL, bytes BLOB NOT NULL, "
                       "PRIMARY KEY (scope, attachment_id, number), "
                       "FOREIGN KEY (scope, attachment_id) "
                       "REFERENCES attachments (scope, attachment_id) ON DELETE CASCADE)"),
    };
}

// `pages_kept` is 1 until the uploads of the draft were looked through to be erased.
QStringList draftTables()
{
    return {
        QStringLiteral("CREATE TABLE drafts (scope TEXT NOT NULL, case_id TEXT NOT NULL, "
                       "site TEXT NOT NULL, etag TEXT NOT NULL, body BLOB, gone INTEGER NOT NULL, "
                       "pages_kept INTEGER NOT NULL, changed_at TEXT NOT NULL, "
                       "number INTEGER NOT NULL, PRIMARY KEY (scope, case_id, site))"),
        QStringLiteral("CREATE UNIQUE INDEX drafts_feed ON drafts (scope, site, number)"),
        QStringLiteral("CREATE INDEX drafts_old ON drafts (changed_at) WHERE pages_kept = 1"),
        QStringLiteral("CREATE TABLE draft_numbers (scope TEXT NOT NULL, site TEXT NOT NULL, "
                       "last INTEGER NOT NULL, PRIMARY KEY (scope, site))"),
        QStringLiteral("CREATE INDEX attachments_case ON attachments (scope, case_id)"),
    };
}

QList<QStringList> steps()
{
    return {firstTables(), draftTables()};
}

Result<int> version(SqlDatabase &database)
{
    if (auto made = database.run(
            QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"));
        !made)
        return tl::unexpected(made.error());
    return database.run(QStringLiteral("SELECT MAX(version) FROM schema_version"))
        .map([](QSqlQuery query) { return query.next() ? query.value(0).toInt() : 0; });
}

}   // namespace

Result<> migrate(SqlDatabase &database)
{
    auto transaction = database.write();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto found = version(database);
    if (!found)
        return tl::unexpected(found.error());
    const QList<QStringList> all = steps();
    if (*found > all.size())
        return fail(ErrorCode::Conflict, QStringLiteral("centre's database is of a newer version"));
    for (int step = *found; step < all.size(); ++step) {
        for (const QString &sql : all[step]) {
            if (auto done = database.run(sql); !done)
                return tl::unexpected(done.error());
        }
        if (auto done =
                database.run(QStringLiteral("INSERT INTO schema_version VALUES (?)"), {step + 1});
            !done)
            return tl::unexpected(done.error());
    }
    return transaction->commit();
}

}   // namespace core::centre
