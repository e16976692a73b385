#pragma once

#include "core/base/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace core::centre {

/// One QtSql connection of one thread, with failures as values.
class SqlDatabase {
public:
    /// Opens (and makes) the file: WAL, every commit on disk before it returns.
    /// @error Io
    static Result<std::unique_ptr<SqlDatabase>> openSqlite(const QString &file);
    ~SqlDatabase();
    SqlDatabase(const SqlDatabase &) = delete;
    SqlDatabase &operator=(const SqlDatabase &) = delete;

    /// Runs one statement with its values bound in order.
    /// @error Conflict  a unique key was violated; Io  anything else
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});

    /// A write transaction: rolled back unless committed.
    class Write {
    public:
        explicit Write(SqlDatabase &database) : m_database(&database) {}
        Write(Write &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
        Write &operator=(Write &&) = delete;
        ~Write();
        Result<> commit();

    private:
        SqlDatabase *m_database;
    };
    Result<Write> write();

private:
    explicit SqlDatabase(QString connection) : m_connection(std::move(connection)) {}
    QString m_connection;
};

}   // namespace core::centre
