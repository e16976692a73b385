#pragma once

#include "core/store/database.h"
#include "core/store/record_keys.h"
#include "core/store/sealed_json.h"

#include <QList>

namespace core::store {

/// The revision after the stored one, 1 for a new record. `select` asks for the revision of an id.
[[nodiscard]] Result<qint64> nextRevision(Database &database, const char *select,
                                          const QByteArray &id);

/// The records of the rows (id, revision, body) of `statement`, opened, in their order.
/// @error Locked, Corrupt
template <class Record>
[[nodiscard]] Result<QList<Record>> readSealed(RecordKeys &keys, Statement statement,
                                               security::SealPlace (*place)(const QByteArray &id,
                                                                            qint64 revision))
{
    QList<Record> records;
    auto row = statement.step();
    for (; row && *row; row = statement.step()) {
        const QByteArray id = statement.blob(0);
        const auto record =
            keys.find(id)
                .and_then([&](const security::Key &key) {
                    return openJson(key, place(id, statement.integer(1)), statement.blob(2));
                })
                .and_then(Record::fromJson);
        if (!record)
            return tl::unexpected(record.error());
        records.append(*record);
    }
    if (!row)
        return tl::unexpected(row.error());
    return records;
}

}   // namespace core::store
