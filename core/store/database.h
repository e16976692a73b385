#pragma once

#include "core/store/statement.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <memory>

namespace core::store {

class Database;

/// All or nothing: rolled back unless committed.
class Transaction {
public:
    Transaction(Transaction &&) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// After it returns the change survives a crash and a power cut.
    /// @error Io  disk full or failing: nothing was kept; Conflict  busy for too long
    [[nodiscard]] Result<> commit();

private:
    friend class Database;
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database = nullptr;
};

/// The desk's file `desk.sqlite`: one connection, used by one thread. Every thread opens its own.
///
/// core/store keeps the desk's records sealed in one SQLite file and the attachments sealed beside
/// it. It knows no rules and no network; what belongs together is put together by casework, in one
/// transaction. The schema is described in SCHEMA.md.
class Database {
public:
    /// A new file with the schema of this program. @error Conflict  there is one already; Io
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString &folder);
    /// Hardens the connection, migrates an older schema, refuses a newer or a tampered one.
    /// @error NotFound  no file; Corrupt  not ours, damaged, or its schema is not the expected one;
    /// Denied  made by a newer version of the program; Io  a link, a network share, no permission
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &folder);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The folder the desk is in.
    const QString &folder() const;

    /// Takes the write lock at once. Nested transactions are not possible (Conflict).
    [[nodiscard]] Result<Transaction> begin();
    [[nodiscard]] Result<Statement> prepare(const char *sql);

    /// A quick look over all pages (SEC-41), for each start. @error Corrupt
    [[nodiscard]] Result<> quickCheck();
    /// Folds the log into the file and cuts it: at lock and after an erasure (SEC-43).
    [[nodiscard]] Result<> checkpoint();
    /// Each protection of SEC-40 as this connection has it, by name.
    QMap<QString, qint64> hardening();
    int schemaVersion();

private:
    friend class Transaction;
    struct Inside;
    explicit Database(std::unique_ptr<Inside> inside);
    [[nodiscard]] Result<> execute(const char *sql);
    std::unique_ptr<Inside> m_inside;
};

/// The name of the file in the desk's folder.
QString databaseFileName();

}   // namespace core::store
