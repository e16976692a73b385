#include "core/store/sqlite_guard.h"

#include <sqlite3.h>

namespace core::store {

namespace {

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

}   // namespace

Error errorOf(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode();
    return {codeOf(code), QStringLiteral("sqlite %1: %2")
                              .arg(exception.getExtendedErrorCode())
                              .arg(QLatin1String(sqlite3_errstr(code)))};
}

}   // namespace core::store
