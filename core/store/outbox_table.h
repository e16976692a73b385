#pragma once

#include "core/base/ids.h"
#include "core/store/record_keys.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace core::store {

/// One finished thing on its way to the centre. What the states are called is casework's.
struct OutboxRow {
    qint64 sequence = 0;   // order of handing in; never used twice
    CaseId caseId;
    int submission = 1;
    QString state;     // stable code, in clear
    QDateTime since;   // UTC
    int tries = 0;
    QDateTime nextTry;   // UTC, invalid: at once
    int revision = 0;    // grows with each update
    QJsonObject meta;    // sealed
};

/// The queue to the centre, sealed with the keys of its cases. The body is sealed once and never
/// changes. Every function works inside the caller's transaction.
class OutboxTable {
public:
    OutboxTable(Database &database, security::Vault &vault);

    /// Gives the sequence; `row.sequence` and `row.revision` are ignored.
    /// @error Conflict  this submission of the case is in already; NotFound  no such case
    [[nodiscard]] Result<qint64> append(const OutboxRow &row, const QByteArray &body);
    /// @error NotFound
    [[nodiscard]] Result<OutboxRow> get(qint64 sequence);
    /// Oldest first.
    [[nodiscard]] Result<QList<OutboxRow>> list();
    /// @error NotFound; Corrupt  the bytes do not open
    [[nodiscard]] Result<QByteArray> body(qint64 sequence);
    /// State, times, tries and meta. @error Conflict  `row.revision` is not the stored one
    [[nodiscard]] Result<> update(const OutboxRow &row);
    /// How many are in another state than `state`; needs no key.
    [[nodiscard]] Result<int> countNotIn(const QString &state);

private:
    Result<OutboxRow> read(const Statement &statement);

    Database &m_database;
    RecordKeys m_keys;
};

}   // namespace core::store
