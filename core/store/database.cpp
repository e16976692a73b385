#include "core/store/database.h"

#include "core/base/durable_file.h"
#include "core/store/file_system.h"
#include "core/store/migrations.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <map>
#include <vector>

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

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_CONSTRAINT:
        return ErrorCode::Conflict;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_NOMEM:
        return ErrorCode::Io;
    default:
        return ErrorCode::Corrupt;
    }
}

/// Only the code and its standard words: messages of the library may carry values.
Error errorOf(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode();
    return {codeOf(code), QStringLiteral("sqlite %1: %2")
                              .arg(exception.getExtendedErrorCode())
                              .arg(QLatin1String(sqlite3_errstr(code)))};
}

/// Runs `work`; what the library throws becomes an error.
template <class Work>
auto guarded(Work work) -> Result<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(errorOf(exception));
    } catch (const std::exception &) {
        return fail(ErrorCode::Io, QStringLiteral("out of memory in the database"));
    }
}

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

qint64 number(SQLite::Database &database, const char *pragma)
{
    return database.execAndGet(pragma).getInt64();
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

}   // namespace

struct Statement::Inside {
    Inside(SQLite::Database &database, const char *sql)
        : connection(database), statement(database, sql)
    {
    }

    template <class... Values>
    void bind(Values... values)
    {
        const auto bound = guarded([&] { statement.bind(next, values...); });
        if (!bound && !fault)
            fault = bound.error();
        ++next;
    }

    SQLite::Database &connection;
    SQLite::Statement statement;
    std::optional<Error> fault;   // of a bind; told by the next step()
    int next = 1;
};

/// Prepared statements that nobody uses now, by their text. Reset and without values.
struct Statement::Shelf {
    std::unique_ptr<Inside> take(const QByteArray &sql)
    {
        auto &idle = bySql[sql];
        if (idle.empty())
            return nullptr;
        auto taken = std::move(idle.back());
        idle.pop_back();
        return taken;
    }
    void put(std::unique_ptr<Inside> used)
    {
        const auto cleared = guarded([&] {
            used->statement.reset();
            used->statement.clearBindings();
        });
        // One that failed, failed when it ran: it is told there and not used again.
        if (cleared && !used->fault)
            bySql[QByteArray::fromStdString(used->statement.getQuery())].push_back(std::move(used));
    }

    std::map<QByteArray, std::vector<std::unique_ptr<Inside>>> bySql;
};

Statement::Statement(std::unique_ptr<Inside> inside, Shelf &shelf)
    : m_inside(std::move(inside)), m_shelf(&shelf)
{
}
Statement::Statement(Statement &&) noexcept = default;

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_inside, other.m_inside);
    std::swap(m_shelf, other.m_shelf);
    return *this;
}

Statement::~Statement()
{
    if (!m_inside)
        return;
    m_inside->next = 1;
    m_shelf->put(std::move(m_inside));
}

Statement &Statement::add(qint64 value)
{
    m_inside->bind(static_cast<int64_t>(value));
    return *this;
}

Statement &Statement::add(const QByteArray &blob)
{
    if (blob.isNull())
        m_inside->bind();
    else
        m_inside->bind(static_cast<const void *>(blob.constData()), static_cast<int>(blob.size()));
    return *this;
}

Statement &Statement::add(const QString &text)
{
    m_inside->bind(text.toStdString());
    return *this;
}

Statement &Statement::add(std::optional<qint64> value)
{
    if (value)
        return add(*value);
    m_inside->bind();
    return *this;
}

Result<bool> Statement::step()
{
    if (m_inside->fault)
        return tl::unexpected(*m_inside->fault);
    return guarded([&] { return m_inside->statement.executeStep(); });
}

Result<int> Statement::run()
{
    if (m_inside->fault)
        return tl::unexpected(*m_inside->fault);
    return guarded([&] {
        while (m_inside->statement.executeStep()) {
        }
        return m_inside->connection.getChanges();
    });
}

void Statement::reset()
{
    m_inside->statement.tryReset();
    m_inside->fault.reset();
    m_inside->next = 1;
}

qint64 Statement::integer(int column) const
{
    return guarded([&] { return m_inside->statement.getColumn(column).getInt64(); }).value_or(0);
}

QByteArray Statement::blob(int column) const
{
    return guarded([&] {
               const SQLite::Column value = m_inside->statement.getColumn(column);
               return QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes());
           })
        .value_or(QByteArray());
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(blob(column));
}

bool Statement::isNull(int column) const
{
    return guarded([&] { return m_inside->statement.getColumn(column).isNull(); }).value_or(true);
}

struct Database::Inside {
    QString folder;
    SQLite::Database connection;
    Statement::Shelf shelf;   // goes before its connection
};

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->execute("ROLLBACK");
}

Result<> Transaction::commit()
{
    Q_ASSERT(m_database);
    const auto done = m_database->execute("COMMIT");
    if (done)
        m_database = nullptr;   // otherwise the destructor rolls back
    return done;
}

Database::Database(std::unique_ptr<Inside> inside) : m_inside(std::move(inside))
{
}
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::create(const QString &folder)
{
    const auto home = localPrivateFolder(folder);
    if (!home)
        return tl::unexpected(home.error());
    const QString path = *home + QLatin1Char('/') + databaseFileName();
    // An empty file is what a program killed while creating leaves behind.
    if (QFileInfo(path).isSymLink() || QFileInfo(path).size() > 0)
        return fail(ErrorCode::Conflict, QStringLiteral("there is a database already"));
    if (const auto made = writeDurably(path, QByteArray()); !made)
        return tl::unexpected(made.error());
    auto connection = connectTo(path);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto done = bringUpToDate(*connection, 0); !done)
        return tl::unexpected(done.error());
    return open(*home);
}

Result<std::unique_ptr<Database>> Database::open(const QString &folder)
{
    const QFileInfo about(folder + QLatin1Char('/') + databaseFileName());
    if (!about.isSymLink() && about.size() == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("no database"));
    const auto home = localPrivateFolder(folder);
    if (!home)
        return tl::unexpected(home.error());
    const QString path = *home + QLatin1Char('/') + databaseFileName();
    if (const auto closed = closeToOthers(path); !closed)
        return tl::unexpected(closed.error());
    auto connection = connectTo(path);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto hardened = guarded([&] { harden(*connection); }); !hardened)
        return tl::unexpected(hardened.error());
    const auto found = guarded([&] { return readHardening(*connection); });
    if (!found)
        return tl::unexpected(found.error());
    if (*found != wantedHardening())
        return fail(ErrorCode::Io, QStringLiteral("SQLite did not take a protection"));
    if (const auto ours = checkIsOurs(*connection); !ours)
        return tl::unexpected(ours.error());
    return std::unique_ptr<Database>(
        new Database(std::unique_ptr<Inside>(new Inside{*home, std::move(*connection), {}})));
}

const QString &Database::folder() const
{
    return m_inside->folder;
}

Result<> Database::execute(const char *sql)
{
    return prepare(sql).and_then([](Statement statement) { return statement.run(); }).map([](int) {
    });
}

Result<Transaction> Database::begin()
{
    if (sqlite3_get_autocommit(m_inside->connection.getHandle()) == 0)
        return fail(ErrorCode::Conflict, QStringLiteral("a transaction is open already"));
    return execute("BEGIN IMMEDIATE").map([&] { return Transaction(*this); });
}

Result<Statement> Database::prepare(const char *sql)
{
    if (auto idle = m_inside->shelf.take(sql))
        return Statement(std::move(idle), m_inside->shelf);
    return guarded([&] {
        return Statement(std::make_unique<Statement::Inside>(m_inside->connection, sql),
                         m_inside->shelf);
    });
}

Result<> Database::quickCheck()
{
    const auto answer = guarded(
        [&] { return m_inside->connection.execAndGet("PRAGMA quick_check(1)").getString(); });
    if (!answer)
        return tl::unexpected(answer.error());
    if (*answer != "ok")
        return fail(ErrorCode::Corrupt, QStringLiteral("the database fails its check"));
    return {};
}

Result<> Database::checkpoint()
{
    const auto busy =
        guarded([&] { return number(m_inside->connection, "PRAGMA wal_checkpoint(TRUNCATE)"); });
    if (!busy)
        return tl::unexpected(busy.error());
    if (*busy != 0)
        return fail(ErrorCode::Conflict, QStringLiteral("another connection is reading"));
    return {};
}

QMap<QString, qint64> Database::hardening()
{
    return guarded([&] { return readHardening(m_inside->connection); })
        .value_or(QMap<QString, qint64>());
}

int Database::schemaVersion()
{
    return static_cast<int>(
        guarded([&] { return number(m_inside->connection, "PRAGMA user_version"); }).value_or(0));
}

QString databaseFileName()
{
    return QStringLiteral("desk.sqlite");
}

}   // namespace core::store
