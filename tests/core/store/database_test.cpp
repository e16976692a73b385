#include "core/store/database.h"

#include "core/store/file_system.h"
#include "core/store/instance_lock.h"
#include "core/store/migrations.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"
#include "tests/support/vault_fixture.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

using namespace core;
using namespace core::store;
using tests::VaultFixture;

namespace {

Result<int> run(Database &database, const char *sql)
{
    return database.prepare(sql).and_then([](Statement statement) { return statement.run(); });
}

qint64 count(Database &database, const char *sql)
{
    auto statement = database.prepare(sql);
    REQUIRE(statement);
    REQUIRE(statement->step());
    return statement->integer(0);
}

std::optional<ErrorCode> openFault(const QString &folder)
{
    const auto opened = Database::open(folder);
    return opened ? std::nullopt : std::optional(opened.error().code);
}

/// Changes the file as somebody without this program would.
void tamper(const QString &path, const char *sql)
{
    sqlite3 *raw = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &raw) == SQLITE_OK);
    CHECK(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(raw);
}

}   // namespace

TEST_CASE("every protection is in force on every connection", "[store]")
{
    VaultFixture desk;
    const auto second = Database::open(desk.path());
    REQUIRE(second);
    for (Database *database : {&desk.database(), second->get()}) {
        const auto found = database->hardening();
        for (const char *zero : {"trusted_schema", "mmap_size", "load_extension", "limit_attached",
                                 "double_quoted_strings_in_dml", "double_quoted_strings_in_ddl"})
            CHECK(found.value(QLatin1String(zero), -1) == 0);
        for (const char *one :
             {"cell_size_check", "foreign_keys", "secure_delete", "defensive", "write_ahead_log"})
            CHECK(found.value(QLatin1String(one)) == 1);
        CHECK(found.value(QStringLiteral("synchronous")) == 2);
        CHECK(found.value(QStringLiteral("temp_store")) == 2);
        CHECK(found.value(QStringLiteral("limit_sql_length")) <= 10'000);
        CHECK(found.value(QStringLiteral("limit_expr_depth")) <= 20);
        CHECK(found.value(QStringLiteral("limit_like_pattern_length")) <= 100);
        CHECK_FALSE(run(*database, "ATTACH ':memory:' AS other"));
        CHECK_FALSE(run(*database, "INSERT INTO settings VALUES(\"a\", 0, x'00')"));
        CHECK_FALSE(run(*database, "UPDATE sqlite_schema SET name = 'x'"));
    }
}

TEST_CASE("what is committed is there after a restart, what is not is gone", "[store]")
{
    VaultFixture desk;
    {
        auto transaction = desk.database().begin();
        REQUIRE(transaction);
        REQUIRE(run(desk.database(), "INSERT INTO settings VALUES('kept', 0, x'01')"));
        REQUIRE(transaction->commit());
    }
    {
        auto transaction = desk.database().begin();
        REQUIRE(transaction);
        REQUIRE(run(desk.database(), "INSERT INTO settings VALUES('lost', 0, x'01')"));
        CHECK(desk.database().begin().error().code == ErrorCode::Conflict);
    }
    CHECK(count(desk.database(), "SELECT count(*) FROM settings") == 1);
    desk.reopen();
    CHECK(count(desk.database(), "SELECT count(*) FROM settings WHERE name = 'kept'") == 1);
}

TEST_CASE("a statement that is not good tells it and takes nothing down", "[store]")
{
    VaultFixture desk;
    CHECK_FALSE(desk.database().prepare("SELECT nothing FROM nowhere"));
    auto statement = desk.database().prepare("SELECT ?");
    REQUIRE(statement);
    CHECK_FALSE(statement->add(1).add(2).step());   // one value too many
    statement->reset();
    REQUIRE(statement->add(QStringLiteral("però")).step() == true);
    CHECK(statement->text(0) == QStringLiteral("però"));
    CHECK(statement->text(7) == QString());
    statement->reset();
    REQUIRE(statement->add(QByteArray()).step() == true);
    CHECK(statement->isNull(0));
    statement->reset();
    REQUIRE(statement->add(QByteArray("")).step() == true);
    CHECK_FALSE(statement->isNull(0));
    CHECK(statement->blob(0).isEmpty());
}

TEST_CASE("a broken rule of the schema is a conflict", "[store]")
{
    VaultFixture desk;
    REQUIRE(run(desk.database(), "INSERT INTO settings VALUES('a', 0, x'01')"));
    CHECK(run(desk.database(), "INSERT INTO settings VALUES('a', 0, x'01')").error().code ==
          ErrorCode::Conflict);
    CHECK(run(desk.database(), "INSERT INTO attachments VALUES(x'01', x'02')").error().code ==
          ErrorCode::Conflict);
}

TEST_CASE("a database is made once and not found where there is none", "[store]")
{
    VaultFixture desk;
    CHECK(Database::create(desk.path()).error().code == ErrorCode::Conflict);
    const QTemporaryDir empty;
    CHECK(openFault(empty.path()) == ErrorCode::NotFound);
    // What a program killed while making it leaves behind.
    tests::writeFile(empty.filePath(databaseFileName()), QByteArray());
    CHECK(openFault(empty.path()) == ErrorCode::NotFound);
    CHECK(Database::create(empty.path()));
}

TEST_CASE("the files of a desk are closed to others", "[store]")
{
    VaultFixture desk;
    REQUIRE(run(desk.database(), "INSERT INTO settings VALUES('a', 0, x'01')"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    CHECK((QFileInfo(desk.path()).permissions() & others) == 0);
    const auto files = QDir(desk.path()).entryInfoList(QDir::Files);
    CHECK(files.size() >= 3);   // keys, database, log
    for (const QFileInfo &file : files) {
        CAPTURE(file.fileName());
        CHECK((file.permissions() & others) == 0);
    }
}

TEST_CASE("a file opened to others is closed again", "[store]")
{
    VaultFixture desk;
    desk.close();
    REQUIRE(QFile::setPermissions(desk.path("desk.sqlite"), QFileDevice::ReadOwner |
                                                                QFileDevice::WriteOwner |
                                                                QFileDevice::ReadOther));
    REQUIRE(Database::open(desk.path()));
    CHECK((QFileInfo(desk.path("desk.sqlite")).permissions() & QFileDevice::ReadOther) == 0);
}

TEST_CASE("a database or folder that is a link is refused", "[store]")
{
    VaultFixture desk;
    desk.close();
    REQUIRE(QFile::rename(desk.path("desk.sqlite"), desk.path("moved")));
    REQUIRE(QFile::link(desk.path("moved"), desk.path("desk.sqlite")));
    CHECK(openFault(desk.path()) == ErrorCode::Io);
    CHECK(Database::create(desk.path()).error().code == ErrorCode::Conflict);
    REQUIRE(QFile::remove(desk.path("desk.sqlite")));
    REQUIRE(QFile::rename(desk.path("moved"), desk.path("desk.sqlite")));

    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(QStringLiteral("link"));
    REQUIRE(QFile::link(desk.path(), link));
    CHECK(openFault(link) == ErrorCode::Io);
    CHECK_FALSE(openFault(desk.path()));
}

TEST_CASE("a file made by a newer version is refused and left alone", "[store]")
{
    VaultFixture desk;
    desk.close();
    tamper(desk.path("desk.sqlite"), "PRAGMA user_version = 99");
    CHECK(openFault(desk.path()) == ErrorCode::Denied);
    tamper(desk.path("desk.sqlite"),
           QStringLiteral("PRAGMA user_version = %1").arg(kSchemaVersion).toUtf8().constData());
    CHECK_FALSE(openFault(desk.path()));
}

TEST_CASE("a file of another program or with a changed schema is refused", "[store]")
{
    const auto after = [](const char *sql) {
        VaultFixture desk;
        desk.close();
        tamper(desk.path("desk.sqlite"), sql);
        return openFault(desk.path());
    };
    CHECK(after("PRAGMA application_id = 1") == ErrorCode::Corrupt);
    CHECK(after("PRAGMA user_version = 0") == ErrorCode::Corrupt);
    CHECK(after("CREATE TRIGGER spy AFTER INSERT ON cases BEGIN DELETE FROM audit; END") ==
          ErrorCode::Corrupt);
    CHECK(after("CREATE VIEW spy AS SELECT * FROM cases") == ErrorCode::Corrupt);
    CHECK(after("DROP INDEX cases_state") == ErrorCode::Corrupt);
    CHECK(after("CREATE TABLE more(x)") == ErrorCode::Corrupt);
}

TEST_CASE("a file that is no database is corrupt", "[store]")
{
    VaultFixture desk;
    desk.close();
    tests::writeFile(desk.path("desk.sqlite"), QByteArray(8192, 'x'));
    CHECK(openFault(desk.path()) == ErrorCode::Corrupt);
}

TEST_CASE("the released schema is the one it was released with", "[store]")
{
    // Frozen: when this fails, a migration is missing.
    VaultFixture desk;
    CHECK(desk.database().schemaVersion() == kSchemaVersion);
    CHECK(kSchemaVersion == 4);
    auto rows = desk.database().prepare("SELECT group_concat(name, ' ') FROM (SELECT name FROM"
                                        " sqlite_schema WHERE type = 'table' ORDER BY name)");
    REQUIRE(rows);
    REQUIRE(rows->step());
    CHECK(rows->text(0) ==
          QStringLiteral(
              "attachments audit audit_state cases outbox people person_codes"
              " person_summaries"
              " record_keys reminders settings shared_drafts sqlite_sequence tickets visits"));
}

TEST_CASE("a full disk is told, and keeps nothing of the change", "[store]")
{
    VaultFixture desk;
    {
        auto limit = desk.database().prepare("PRAGMA max_page_count = 1");   // as many as there are
        REQUIRE(limit->step() == true);
        auto transaction = desk.database().begin();
        REQUIRE(transaction);
        auto insert = desk.database().prepare("INSERT INTO settings VALUES(?, 0, ?)");
        REQUIRE(insert);
        const auto kept = insert->add(QStringLiteral("big")).add(QByteArray(100'000, 'x')).run();
        CHECK(kept.error().code == ErrorCode::Io);
    }
    auto more = desk.database().prepare("PRAGMA max_page_count = 100000");
    REQUIRE(more->step() == true);
    more->reset();
    CHECK(count(desk.database(), "SELECT count(*) FROM settings") == 0);
    // Space again: the same connection goes on.
    CHECK(run(desk.database(), "INSERT INTO settings VALUES('a', 0, x'01')") == 1);
}

TEST_CASE("the log is folded into the file on request", "[store]")
{
    VaultFixture desk;
    REQUIRE(run(desk.database(), "INSERT INTO settings VALUES('a', 0, x'01')"));
    CHECK(QFileInfo(desk.path("desk.sqlite-wal")).size() > 0);
    REQUIRE(desk.database().checkpoint());
    CHECK(QFileInfo(desk.path("desk.sqlite-wal")).size() == 0);
}

TEST_CASE("only one program at a time works on a desk", "[store]")
{
    const QTemporaryDir folder;
    auto first = InstanceLock::acquire(folder.path());
    REQUIRE(first);
    CHECK(InstanceLock::acquire(folder.path()).error().code == ErrorCode::Conflict);
    InstanceLock moved = std::move(*first);
    CHECK(InstanceLock::acquire(folder.path()).error().code == ErrorCode::Conflict);
    {
        const InstanceLock ended = std::move(moved);
    }
    CHECK(InstanceLock::acquire(folder.path()));
}

TEST_CASE("a lock file left by a killed program stops nobody", "[store]")
{
    const QTemporaryDir folder;
    tests::writeFile(folder.filePath(QStringLiteral("instance.lock")), "4711\n");
    CHECK(InstanceLock::acquire(folder.path()));
}

TEST_CASE("network shares are known by name", "[store]")
{
    CHECK(isNetworkFileSystem("nfs4"));
    CHECK(isNetworkFileSystem("CIFS"));
    CHECK_FALSE(isNetworkFileSystem("ext4"));
    CHECK_FALSE(isNetworkFileSystem("overlay"));
}

TEST_CASE("a statement that was used before comes back without its values and its rows", "[store]")
{
    VaultFixture desk;
    const char *sql = "SELECT ?";
    {
        auto first = desk.database().prepare(sql);
        REQUIRE(first);
        REQUIRE(first->add(7).step());
        CHECK(first->integer(0) == 7);

        auto beside = desk.database().prepare(sql);
        REQUIRE(beside);
        REQUIRE(beside->add(8).step());
        CHECK(first->integer(0) == 7);
        CHECK(beside->integer(0) == 8);
    }
    auto again = desk.database().prepare(sql);
    REQUIRE(again);
    const auto row = again->step();
    REQUIRE(row);
    CHECK(*row);
    CHECK(again->isNull(0));
}

TEST_CASE("a statement that failed fails for itself only", "[store]")
{
    VaultFixture desk;
    const char *sql = "INSERT INTO settings(name, is_sealed, value) VALUES(?, 0, ?)";
    const auto put = [&](const QByteArray &value) {
        return desk.database().prepare(sql).and_then([&](Statement statement) {
            return statement.add(QStringLiteral("once")).add(value).run();
        });
    };
    CHECK(put(QByteArray("1")));
    CHECK(put(QByteArray("2")).error().code == ErrorCode::Conflict);
    CHECK(put(QByteArray()).error().code == ErrorCode::Conflict);
    CHECK(run(desk.database(), "DELETE FROM settings"));
    CHECK(put(QByteArray("3")));
}
