#include "core/store/case_table.h"

#include "core/store/sealed_json.h"

namespace core::store {

namespace {

security::SealPlace bodyPlace(const QByteArray &id, qint64 revision)
{
    return {"cases", "body", id, revision};
}

// Columns that read() takes; every query starts with them.
const QByteArray kSelect =
    QByteArrayLiteral("SELECT id, person, state, revision, changed_at, body FROM cases ");

}   // namespace

CaseTable::CaseTable(Database &database, security::Vault &vault)
    : m_database(database), m_keys(database, vault)
{
}

Result<> CaseTable::put(const domain::Case &changed)
{
    if (const QString fault = changed.fault(); !fault.isEmpty())
        return fail(ErrorCode::Invalid, fault);
    const QByteArray id = changed.id.toBytes();
    const bool fresh = changed.revision == 1;
    const auto key = fresh ? m_keys.findOrMake(id) : m_keys.find(id);
    if (!key)
        return tl::unexpected(key.error());
    return m_database
        .prepare(fresh ? "INSERT INTO cases(person, state, revision, changed_at, body, id)"
                         " VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO NOTHING"
                       : "UPDATE cases SET person = ?, state = ?, revision = ?, changed_at = ?,"
                         " body = ? WHERE id = ? AND revision = ?")
        .and_then([&](Statement statement) {
            statement.add(changed.person.toBytes())
                .add(domain::stateCode(changed.state))
                .add(changed.revision)
                .add(changed.changedAt.toMSecsSinceEpoch())
                .add(sealJson(*key, bodyPlace(id, changed.revision), changed.toJson()))
                .add(id);
            if (!fresh)
                statement.add(changed.revision - 1);
            return statement.run();
        })
        .and_then([](int rows) -> Result<> {
            if (rows != 1)
                return fail(ErrorCode::Conflict, QStringLiteral("the case was changed since"));
            return {};
        });
}

Result<domain::Case> CaseTable::get(const CaseId &id)
{
    return m_database.prepare(kSelect + "WHERE id = ?")
        .and_then([&](Statement statement) {
            statement.add(id.toBytes());
            return read(std::move(statement));
        })
        .and_then([](const QList<domain::Case> &found) -> Result<domain::Case> {
            if (found.isEmpty())
                return fail(ErrorCode::NotFound, QStringLiteral("no such case"));
            return found.first();
        });
}

Result<QList<domain::Case>> CaseTable::list(int limit)
{
    return m_database.prepare(kSelect + "ORDER BY changed_at DESC, rowid DESC LIMIT ?")
        .and_then([&](Statement statement) {
            statement.add(limit);
            return read(std::move(statement));
        });
}

Result<QList<domain::Case>> CaseTable::ofPerson(const PersonId &person)
{
    return m_database.prepare(kSelect + "WHERE person = ? ORDER BY changed_at DESC, rowid DESC")
        .and_then([&](Statement statement) {
            statement.add(person.toBytes());
            return read(std::move(statement));
        });
}

Result<QList<domain::Case>> CaseTable::inState(domain::CaseState state, int limit)
{
    return m_database
        .prepare(kSelect + "WHERE state = ? ORDER BY changed_at DESC, rowid DESC LIMIT ?")
        .and_then([&](Statement statement) {
            statement.add(domain::stateCode(state)).add(limit);
            return read(std::move(statement));
        });
}

Result<QList<CaseHead>> CaseTable::headsIn(domain::CaseState state)
{
    auto statement = m_database.prepare("SELECT id, revision FROM cases WHERE state = ?"
                                        " ORDER BY changed_at DESC, rowid DESC");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->add(domain::stateCode(state));
    QList<CaseHead> heads;
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        heads.append({CaseId(QUuid::fromRfc4122(statement->blob(0))),
                      static_cast<int>(statement->integer(1))});
    if (!row)
        return tl::unexpected(row.error());
    return heads;
}

Result<QList<CaseId>> CaseTable::ids()
{
    auto statement = m_database.prepare("SELECT id FROM cases ORDER BY rowid");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<CaseId> ids;
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        ids.append(CaseId(QUuid::fromRfc4122(statement->blob(0))));
    if (!row)
        return tl::unexpected(row.error());
    return ids;
}

Result<> CaseTable::remove(const CaseId &id)
{
    return m_database.prepare("DELETE FROM cases WHERE id = ?")
        .and_then([&](Statement statement) { return statement.add(id.toBytes()).run(); })
        .and_then([&](int) { return m_keys.remove(id.toBytes()); });
}

Result<QList<domain::Case>> CaseTable::read(Statement statement)
{
    QList<domain::Case> cases;
    auto row = statement.step();
    for (; row && *row; row = statement.step()) {
        const QByteArray id = statement.blob(0);
        const qint64 revision = statement.integer(3);
        const auto read = m_keys.find(id)
                              .and_then([&](const security::Key &key) {
                                  return openJson(key, bodyPlace(id, revision), statement.blob(5));
                              })
                              .and_then(domain::Case::fromJson);
        if (!read)
            return tl::unexpected(read.error());
        // The columns are only for asking; the sealed body is what counts.
        if (read->id.toBytes() != id || read->person.toBytes() != statement.blob(1) ||
            domain::stateCode(read->state) != statement.text(2) || read->revision != revision ||
            read->changedAt.toMSecsSinceEpoch() != statement.integer(4))
            return fail(ErrorCode::Corrupt, QStringLiteral("columns of a case were changed"));
        cases.append(*read);
    }
    if (!row)
        return tl::unexpected(row.error());
    return cases;
}

}   // namespace core::store
