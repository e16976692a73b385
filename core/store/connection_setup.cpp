#include "core/store/connection_setup.h"

#include "core/store/migrations.h"
#include "core/store/sqlite_guard.h"

#include <QCryptographicHash>
#include <QFile>

#include <sqlite3.h>

namespace core::store {

namespace {

constexpr qint64 kApplicationId = 0x53504F52;   // "SPOR"
constexpr int kBusyTimeoutMs = 5000;

/// The values of SEC-40. Read back on every connection: a build of SQLite that ignores one of them
/// is not used.
const QMap<QString, qint64> &wantedPragmas()
{
    static const QMap<QString, qint64> wanted = {
        {QStringLiteral("trusted_schema"), 0}, {QStringLiteral("cell_size_check"), 1},
        {QStringLiteral("mmap_size"), 0},      {QStringLiteral("foreign_keys"), 1},
        {QStringLiteral("secure_delete"), 1},  {QStringLiteral("temp_store"), 2},
        {QStringLiteral("synchronous"), 2},    {QStringLiteral("busy_timeout"), kBusyTimeoutMs},
    };
    return wanted;
}

struct Switch {
    const char *name;
    int code;
    int value;
};
constexpr Switch kSwitches[] = {
    {"defensive", SQLITE_DBCONFIG_DEFENSIVE, 1},
    {"double_quoted_strings_in_dml", SQLITE_DBCONFIG_DQS_DML, 0},
    {"double_quoted_strings_in_ddl", SQLITE_DBCONFIG_DQS_DDL, 0},
    {"load_extension", SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};
constexpr Switch kLimits[] = {
    {"limit_length", SQLITE_LIMIT_LENGTH, 64 << 20},
    {"limit_sql_length", SQLITE_LIMIT_SQL_LENGTH, 10'000},
    {"limit_attached", SQLITE_LIMIT_ATTACHED, 0},
    {"limit_expr_depth", SQLITE_LIMIT_EXPR_DEPTH, 20},
    {"limit_like_pattern_length", SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
    {"limit_column", SQLITE_LIMIT_COLUMN, 64},
    {"limit_compound_select", SQLITE_LIMIT_COMPOUND_SELECT, 5},
    {"limit_variable_number", SQLITE_LIMIT_VARIABLE_NUMBER, 32},
};

/// Every object of the schema with its text, in one hash. Indexes that SQLite makes by itself have
/// no text and follow from their table.
QByteArray schemaHash(SQLite::Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    SQLite::Statement rows(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema"
                                     " WHERE sql IS NOT NULL ORDER BY type, name");
    while (rows.executeStep()) {
        for (int column = 0; column < 4; ++column) {
            const std::string text = rows.getColumn(column).getString();
            hash.addData(QByteArray::number(static_cast<qint64>(text.size())) + ':');
            hash.addData(QByteArray::fromStdString(text));
        }
    }
    return hash.result();
}

Result<> runOn(SQLite::Database &database, const char *sql)
{
    return guarded([&] { database.exec(sql); });
}

Result<QByteArray> expectedSchemaHash()
{
    return guarded([] {
               return SQLite::Database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
           })
        .and_then([](SQLite::Database empty) {
            return migrate(0, kSchemaVersion, [&](const char *sql) { return runOn(empty, sql); })
                .and_then([&] { return guarded([&] { return schemaHash(empty); }); });
        });
}

}   // namespace

qint64 number(SQLite::Database &database, const char *pragma)
{
    return database.execAndGet(pragma).getInt64();
}

void harden(SQLite::Database &database)
{
    sqlite3 *handle = database.getHandle();
    for (const Switch &limit : kLimits)
        sqlite3_limit(handle, limit.code, limit.value);
    for (const Switch &option : kSwitches)
        sqlite3_db_config(handle, option.code, option.value, nullptr);
    for (auto it = wantedPragmas().begin(); it != wantedPragmas().end(); ++it)
        database.exec(QStringLiteral("PRAGMA %1 = %2").arg(it.key()).arg(it.value()).toStdString());
    database.exec("PRAGMA journal_mode = WAL");
}

QMap<QString, qint64> readHardening(SQLite::Database &database)
{
    sqlite3 *handle = database.getHandle();
    QMap<QString, qint64> found;
    for (const Switch &limit : kLimits)
        found[QLatin1String(limit.name)] = sqlite3_limit(handle, limit.code, -1);
    for (const Switch &option : kSwitches) {
        int value = -1;
        sqlite3_db_config(handle, option.code, -1, &value);
        found[QLatin1String(option.name)] = value;
    }
    for (const QString &name : wantedPragmas().keys()) {
        SQLite::Statement pragma(database, QStringLiteral("PRAGMA %1").arg(name).toStdString());
        found[name] = pragma.executeStep() ? pragma.getColumn(0).getInt64() : 0;
    }
    const bool wal = database.execAndGet("PRAGMA journal_mode").getString() == "wal";
    found[QStringLiteral("write_ahead_log")] = wal ? 1 : 0;
    return found;
}

QMap<QString, qint64> wantedHardening()
{
    QMap<QString, qint64> wanted = wantedPragmas();
    for (const Switch &limit : kLimits)
        wanted[QLatin1String(limit.name)] = limit.value;
    for (const Switch &option : kSwitches)
        wanted[QLatin1String(option.name)] = option.value;
    wanted[QStringLiteral("write_ahead_log")] = 1;
    return wanted;
}

Result<> bringUpToDate(SQLite::Database &database, int from)
{
    const auto execute = [&](const char *sql) { return runOn(database, sql); };
    const QByteArray ours = QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2")
                                .arg(kApplicationId)
                                .arg(kSchemaVersion)
                                .toUtf8();
    const auto done = execute("BEGIN IMMEDIATE")
                          .and_then([&] { return migrate(from, kSchemaVersion, execute); })
                          .and_then([&] { return execute(ours.constData()); })
                          .and_then([&] { return execute("COMMIT"); });
    if (!done)
        (void)execute("ROLLBACK");
    return done;
}

Result<> checkIsOurs(SQLite::Database &database)
{
    const auto id = guarded([&] { return number(database, "PRAGMA application_id"); });
    const auto version = guarded([&] { return number(database, "PRAGMA user_version"); });
    if (!id || !version)
        return tl::unexpected(id ? version.error() : id.error());
    if (*id != kApplicationId || *version < 1)
        return fail(ErrorCode::Corrupt, QStringLiteral("not a file of this program"));
    if (*version > kSchemaVersion)
        return fail(ErrorCode::Denied, QStringLiteral("made by a newer version of the program"));
    if (*version < kSchemaVersion)
        if (const auto done = bringUpToDate(database, static_cast<int>(*version)); !done)
            return done;
    const auto expected = expectedSchemaHash();
    const auto found = guarded([&] { return schemaHash(database); });
    if (!expected || !found)
        return tl::unexpected(expected ? found.error() : expected.error());
    if (*expected != *found)
        return fail(ErrorCode::Corrupt, QStringLiteral("the schema was changed"));
    return {};
}

Result<SQLite::Database> connectTo(const QString &path)
{
    return guarded([&] {
        return SQLite::Database(QFile::encodeName(path).toStdString(),
                                SQLite::OPEN_READWRITE | SQLite::OPEN_NOFOLLOW, kBusyTimeoutMs);
    });
}

}   // namespace core::store
