#include "core/centre/schema.h"

#include "tests/core/centre/draft_site.h"
#include "tests/support/string_makers.h"

using namespace tests;
using core::centre::SqlDatabase;

namespace {

/// The tables as schema 1 was released, with a case taken in, its event and a file of one part.
/// Never changed: this is what stands on somebody's disk.
const char *const kSchema1[] = {
    "CREATE TABLE schema_version (version INTEGER NOT NULL)",
    "CREATE TABLE idempotency (scope TEXT NOT NULL, idem_key TEXT NOT NULL, "
    "fingerprint BLOB NOT NULL, status INTEGER NOT NULL, body BLOB NOT NULL, "
    "location TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY (scope, idem_key))",
    "CREATE TABLE cases (scope TEXT NOT NULL, case_id TEXT NOT NULL, revision INTEGER NOT NULL, "
    "submission_id TEXT NOT NULL UNIQUE, body BLOB NOT NULL, municipality TEXT NOT NULL, "
    "benefit_type TEXT NOT NULL, applicant_hash BLOB NOT NULL, finalised_at TEXT NOT NULL, "
    "seal TEXT NOT NULL, attachments TEXT NOT NULL, received_at TEXT NOT NULL, "
    "possible_duplicate_of TEXT NOT NULL, protocol TEXT UNIQUE, receipt BLOB, "
    "PRIMARY KEY (scope, case_id, revision))",
    "CREATE INDEX cases_natural ON cases (scope, benefit_type, applicant_hash)",
    "CREATE INDEX cases_open ON cases (received_at) WHERE receipt IS NULL",
    "CREATE TABLE protocol_numbers (municipality TEXT NOT NULL, year INTEGER NOT NULL, "
    "last INTEGER NOT NULL, PRIMARY KEY (municipality, year))",
    "CREATE TABLE events (number INTEGER PRIMARY KEY, scope TEXT NOT NULL, "
    "case_id TEXT NOT NULL, revision INTEGER NOT NULL, state TEXT NOT NULL, at TEXT NOT NULL, "
    "submission_id TEXT NOT NULL)",
    "CREATE INDEX events_submission ON events (submission_id)",
    "CREATE TABLE attachments (scope TEXT NOT NULL, attachment_id TEXT NOT NULL, "
    "case_id TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL, "
    "media_type TEXT NOT NULL, part_size INTEGER NOT NULL, parts INTEGER NOT NULL, "
    "complete INTEGER NOT NULL, expires_at TEXT NOT NULL, PRIMARY KEY (scope, attachment_id))",
    "CREATE TABLE parts (scope TEXT NOT NULL, attachment_id TEXT NOT NULL, "
    "number INTEGER NOT NULL, sha256 BLOB NOT NULL, bytes BLOB NOT NULL, "
    "PRIMARY KEY (scope, attachment_id, number), FOREIGN KEY (scope, attachment_id) "
    "REFERENCES attachments (scope, attachment_id) ON DELETE CASCADE)",
    "INSERT INTO schema_version VALUES (1)",
    "INSERT INTO cases VALUES ('loopback', '019b0000-0000-7000-8000-000000000001', 1, "
    "'019b0000-0000-7000-8000-000000000002', '{}', 'H501', 'naspi', '', "
    "'2026-11-20T09:12:44Z', 'none', '', '2026-11-20T09:15:00.000Z', '', NULL, NULL)",
    "INSERT INTO events VALUES (7, 'loopback', '019b0000-0000-7000-8000-000000000001', 1, "
    "'received', '2026-11-20T09:15:00.000Z', '019b0000-0000-7000-8000-000000000002')",
    "INSERT INTO attachments VALUES ('loopback', '019b0000-0000-7000-8000-000000000003', "
    "'019b0000-0000-7000-8000-000000000001', 'ab', 6, 'application/pdf', 1048576, 1, 1, "
    "'2026-12-20T09:15:00Z')",
    "INSERT INTO parts VALUES ('loopback', '019b0000-0000-7000-8000-000000000003', 1, x'00', "
    "'%PDF-1')",
};

qint64 valueOf(SqlDatabase &database, const QString &sql)
{
    auto row = database.run(sql);
    REQUIRE(row);
    REQUIRE(row->next());
    return row->value(0).toLongLong();
}

/// A centre whose database was left by the release with schema 1.
struct Released : DraftSite {
    Released()
    {
        centre.routes.reset();
        REQUIRE(QFile::remove(file));
        auto database = SqlDatabase::openSqlite(file);
        REQUIRE(database);
        for (const char *sql : kSchema1)
            REQUIRE((*database)->run(QLatin1String(sql)));
    }
    QString file = centre.folder.filePath(QStringLiteral("centre.sqlite"));
};

}   // namespace

TEST_CASE("a database of schema 1 is brought to the newest, with all that is in it", "[centre]")
{
    Released desk;
    desk.centre.open();

    const QByteArray id = "019b0000-0000-7000-8000-000000000001";
    CHECK(jsonOf(desk.centre.get("/v1/cases/" + id)).value(QStringLiteral("state")).toString() ==
          QStringLiteral("received"));
    CHECK(jsonOf(desk.centre.get("/v1/case-events"))
              .value(QStringLiteral("next_cursor"))
              .toString() == QStringLiteral("7"));
    CHECK(desk.centre.get("/v1/attachments/019b0000-0000-7000-8000-000000000003/parts/1").body ==
          "%PDF-1");
    CHECK(desk.centre.routes->registerPending() == 1);
    const core::CaseId draft = desk.newId();
    CHECK(desk.make(draft, aDraftBody(draft, QStringLiteral("Roma"))).status == 201);

    desk.centre.open();   // a second time there is nothing to do
    CHECK(desk.get(draft).status == 200);
    auto database = SqlDatabase::openSqlite(desk.file);
    REQUIRE(database);
    CHECK(valueOf(**database, QStringLiteral("SELECT MAX(version) FROM schema_version")) == 2);
    CHECK(valueOf(**database, QStringLiteral("SELECT COUNT(*) FROM schema_version")) == 2);
}

TEST_CASE("a step that fails half way leaves the database as it was", "[centre]")
{
    Released desk;
    desk.meddle(QStringLiteral("CREATE TABLE draft_numbers (last INTEGER)"));   // in the way
    const auto store = core::centre::SqlStore::openSqlite(desk.centre.folder.path());
    REQUIRE_FALSE(store);
    CHECK(store.error().code == core::ErrorCode::Io);

    auto database = SqlDatabase::openSqlite(desk.file);
    REQUIRE(database);
    CHECK(valueOf(**database, QStringLiteral("SELECT MAX(version) FROM schema_version")) == 1);
    CHECK(valueOf(**database, QStringLiteral("SELECT COUNT(*) FROM sqlite_master "
                                             "WHERE name LIKE 'drafts%'")) == 0);
    REQUIRE((*database)->run(QStringLiteral("DROP TABLE draft_numbers")));
    CHECK(core::centre::SqlStore::openSqlite(desk.centre.folder.path()));
}
