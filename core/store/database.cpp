#include "core/store/database.h"

#include "core/base/durable_file.h"
#include "core/store/connection_setup.h"
#include "core/store/file_system.h"
#include "core/store/statement_inside.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace core::store {

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
