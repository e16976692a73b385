#include "tests/bench/limits/row_write.h"

#include <QFile>

#include <sqlite3.h>

namespace bench {

using namespace core;

namespace {

constexpr const char *kSettings =
    "PRAGMA trusted_schema = 0; PRAGMA cell_size_check = 1; PRAGMA mmap_size = 0;"
    "PRAGMA foreign_keys = 1; PRAGMA secure_delete = 1; PRAGMA temp_store = 2;"
    "PRAGMA synchronous = 2; PRAGMA journal_mode = WAL;";
constexpr const char *kTable = "CREATE TABLE rows(id INTEGER PRIMARY KEY, body BLOB) STRICT;"
                               "INSERT INTO rows(id, body) VALUES(1, x'00');";

struct CloseDatabase {
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
struct FinishStatement {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using OpenDatabase = std::unique_ptr<sqlite3, CloseDatabase>;
using Prepared = std::unique_ptr<sqlite3_stmt, FinishStatement>;

OpenDatabase openDatabase(const QString &file, int flags)
{
    sqlite3 *database = nullptr;
    const int code =
        sqlite3_open_v2(QFile::encodeName(file).constData(), &database, flags, nullptr);
    OpenDatabase opened(database);
    return code == SQLITE_OK ? std::move(opened) : nullptr;
}

Prepared prepare(const OpenDatabase &database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database.get(), sql, -1, &statement, nullptr);
    return Prepared(statement);
}

bool run(const Prepared &statement)
{
    const bool done = sqlite3_step(statement.get()) == SQLITE_DONE;
    return sqlite3_reset(statement.get()) == SQLITE_OK && done;
}

}   // namespace

struct RowWrite::Inside {
    OpenDatabase database;
    Prepared begin;
    Prepared write;
    Prepared commit;
};

RowWrite::RowWrite(std::unique_ptr<Inside> inside) : m_inside(std::move(inside))
{
}
RowWrite::~RowWrite() = default;

Result<std::unique_ptr<RowWrite>> RowWrite::create(const QString &folder)
{
    auto database = openDatabase(folder + QStringLiteral("/limit.sqlite"),
                                 SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!database || sqlite3_exec(database.get(), kSettings, nullptr, nullptr, nullptr) ||
        sqlite3_exec(database.get(), kTable, nullptr, nullptr, nullptr))
        return fail(ErrorCode::Io, QStringLiteral("no database for the limit"));
    auto inside = std::make_unique<Inside>();
    inside->begin = prepare(database, "BEGIN IMMEDIATE");
    inside->write = prepare(database, "UPDATE rows SET body = ? WHERE id = 1");
    inside->commit = prepare(database, "COMMIT");
    inside->database = std::move(database);
    return std::unique_ptr<RowWrite>(new RowWrite(std::move(inside)));
}

Result<> RowWrite::write(const QByteArray &bytes)
{
    sqlite3_bind_blob(m_inside->write.get(), 1, bytes.constData(), static_cast<int>(bytes.size()),
                      SQLITE_STATIC);
    if (!run(m_inside->begin) || !run(m_inside->write) || !run(m_inside->commit))
        return fail(ErrorCode::Io, QStringLiteral("the limit could not write"));
    return {};
}

Result<qint64> askDatabase(const QString &file, const char *sql)
{
    const auto database = openDatabase(file, SQLITE_OPEN_READONLY);
    if (!database)
        return fail(ErrorCode::Io, QStringLiteral("does not open: ") + file);
    const auto statement = prepare(database, sql);
    if (!statement || sqlite3_step(statement.get()) != SQLITE_ROW)
        return fail(ErrorCode::Io, QStringLiteral("no answer to ") + QLatin1String(sql));
    return sqlite3_column_int64(statement.get(), 0);
}

}   // namespace bench
