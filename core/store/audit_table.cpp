#include "core/store/audit_table.h"

namespace core::store {

namespace {

security::AuditLink readLink(const Statement &row)
{
    return {{row.integer(0), QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC), row.text(2),
             row.text(3), row.text(4), row.text(5), row.text(6)},
            row.blob(7)};
}

const QByteArray kSelect = QByteArrayLiteral(
    "SELECT sequence, at, operator, desk, action, subject, detail, hash FROM audit ");

}   // namespace

AuditTable::AuditTable(Database &database) : m_database(database)
{
}

Result<> AuditTable::start(const QByteArray &seed)
{
    const security::AuditState state = security::startAudit(seed);
    return m_database
        .prepare("INSERT INTO audit_state(id, chain_length, head, next_key) VALUES(1, ?, ?, ?)")
        .and_then([&](Statement statement) {
            return statement.add(state.length).add(state.head).add(state.key).run();
        })
        .map([](int) {});
}

Result<> AuditTable::append(const security::AuditEntry &entry)
{
    auto end = state();
    if (!end)
        return tl::unexpected(end.error());
    const security::AuditLink link = security::appendAudit(*end, entry);
    return m_database
        .prepare("INSERT INTO audit(sequence, at, operator, desk, action, subject, detail, hash)"
                 " VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
        .and_then([&](Statement statement) {
            return statement.add(link.entry.sequence)
                .add(link.entry.at.toMSecsSinceEpoch())
                .add(link.entry.by)
                .add(link.entry.desk)
                .add(link.entry.action)
                .add(link.entry.subject)
                .add(link.entry.detail)
                .add(link.hash)
                .run();
        })
        .and_then([&](int) {
            return m_database.prepare(
                "UPDATE audit_state SET chain_length = ?, head = ?, next_key = ?");
        })
        .and_then([&](Statement statement) {
            return statement.add(end->length).add(end->head).add(end->key).run();
        })
        .map([](int) {});
}

Result<QList<security::AuditLink>> AuditTable::list(qint64 fromSequence, int limit)
{
    auto statement = m_database.prepare(kSelect + "WHERE sequence >= ? ORDER BY sequence LIMIT ?");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->add(fromSequence).add(limit);
    QList<security::AuditLink> links;
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        links.append(readLink(*statement));
    if (!row)
        return tl::unexpected(row.error());
    return links;
}

Result<security::AuditState> AuditTable::state()
{
    auto statement = m_database.prepare("SELECT chain_length, head, next_key FROM audit_state");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto found = statement->step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, QStringLiteral("the audit trail was never started"));
    return security::AuditState{statement->integer(0), statement->blob(1), statement->blob(2)};
}

Result<std::optional<security::AuditBreak>> AuditTable::verify(const QByteArray &seed)
{
    const auto end = state();
    if (!end)
        return tl::unexpected(end.error());
    auto statement = m_database.prepare(kSelect + "ORDER BY sequence");
    if (!statement)
        return tl::unexpected(statement.error());
    security::AuditVerifier verifier(seed);
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        verifier.add(readLink(*statement));
    if (!row)
        return tl::unexpected(row.error());
    return verifier.finish(*end);
}

}   // namespace core::store
