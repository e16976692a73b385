#include "core/store/sealed_records.h"

namespace core::store {

Result<qint64> nextRevision(Database &database, const char *select, const QByteArray &id)
{
    return database.prepare(select).and_then([&](Statement statement) {
        return statement.add(id).step().map(
            [&](bool found) { return found ? statement.integer(0) + 1 : qint64(1); });
    });
}

}   // namespace core::store
