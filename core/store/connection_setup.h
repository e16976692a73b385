#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QMap>
#include <QString>

/// How a connection of the desk's file is opened, protected (SEC-40) and brought to today's schema.
namespace core::store {

Result<SQLite::Database> connectTo(const QString &path);

/// Sets every protection; readHardening() says what the connection then has.
void harden(SQLite::Database &database);
QMap<QString, qint64> readHardening(SQLite::Database &database);
QMap<QString, qint64> wantedHardening();

/// The number a pragma answers with. Throws what the library throws.
qint64 number(SQLite::Database &database, const char *pragma);

/// From the schema `from` to that of this program, in one transaction.
Result<> bringUpToDate(SQLite::Database &database, int from);
/// A file of this program with exactly its schema; an older one is migrated. @error Corrupt, Denied
Result<> checkIsOurs(SQLite::Database &database);

}   // namespace core::store
