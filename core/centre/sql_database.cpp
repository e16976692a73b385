#include "core/centre/sql_database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace core::centre {
namespace {

/// SQLite's extended codes of a unique or primary key that is there already.
bool isTaken(const QSqlError &error)
{
    return error.nativeErrorCode() == QLatin1String("2067") ||
           error.nativeErrorCode() == QLatin1String("1555") ||
           error.nativeErrorCode() == QLatin1String("19");
}

}   // namespace

Result<std::unique_ptr<SqlDatabase>> SqlDatabase::openSqlite(const QString &file)
{
    const QString name = QUuid::createUuid().toString();
    std::unique_ptr<SqlDatabase> opened(new SqlDatabase(name));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
        if (!database.open())
            return fail(ErrorCode::Io, QStringLiteral("centre's database does not open: %1")
                                           .arg(database.lastError().databaseText()));
    }
    for (const char *pragma :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
          "PRAGMA trusted_schema=OFF", "PRAGMA secure_delete=ON"}) {
        if (const auto done = opened->run(QLatin1String(pragma)); !done)
            return tl::unexpected(done.error());
    }
    return opened;
}

SqlDatabase::~SqlDatabase()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlQuery> SqlDatabase::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool good = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    good = good && query.exec();
    if (good)
        return query;
    const QSqlError error = query.lastError();
    return fail(isTaken(error) ? ErrorCode::Conflict : ErrorCode::Io,
                QStringLiteral("centre's database: %1").arg(error.databaseText()));
}

Result<SqlDatabase::Write> SqlDatabase::write()
{
    // Takes the write lock at once: a transaction that reads first could not always get it later.
    return run(QStringLiteral("BEGIN IMMEDIATE")).map([this](const QSqlQuery &) {
        return Write(*this);
    });
}

SqlDatabase::Write::~Write()
{
    if (m_database)
        (void)m_database->run(QStringLiteral("ROLLBACK"));
}

Result<> SqlDatabase::Write::commit()
{
    const auto done = m_database->run(QStringLiteral("COMMIT"));
    if (!done)
        return tl::unexpected(done.error());
    m_database = nullptr;
    return {};
}

}   // namespace core::centre
