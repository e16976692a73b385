#include "core/store/outbox_table.h"

#include "core/store/sealed_json.h"

#include <QtEndian>

namespace core::store {

namespace {

/// A case may be sent more than once: its submissions must not pass for one another.
QByteArray ownerOf(const CaseId &id, int submission)
{
    char number[4];
    qToBigEndian(static_cast<quint32>(submission), number);
    return id.toBytes() + QByteArray(number, sizeof number);
}

security::SealPlace metaPlace(const OutboxRow &row)
{
    return {"outbox", "meta", ownerOf(row.caseId, row.submission), row.revision};
}

security::SealPlace bodyPlace(const CaseId &id, int submission)
{
    return {"outbox", "body", ownerOf(id, submission), 0};
}

std::optional<qint64> moment(const QDateTime &at)
{
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}

/// The clear columns, repeated inside the seal so that changing one of them is noticed.
QJsonObject columns(const OutboxRow &row)
{
    return {{QStringLiteral("state"), row.state},
            {QStringLiteral("since"), row.since.toMSecsSinceEpoch()},
            {QStringLiteral("tries"), row.tries},
            {QStringLiteral("next_try"),
             row.nextTry.isValid() ? row.nextTry.toMSecsSinceEpoch() : qint64(-1)}};
}

QByteArray sealMeta(const security::Key &key, const OutboxRow &row)
{
    return sealJson(
        key, metaPlace(row),
        {{QStringLiteral("columns"), columns(row)}, {QStringLiteral("meta"), row.meta}});
}

const QByteArray kSelect = QByteArrayLiteral(
    "SELECT sequence, case_id, submission, state, since, tries, next_try, revision, meta FROM "
    "outbox ");

tl::unexpected<Error> notThere()
{
    return fail(ErrorCode::NotFound, QStringLiteral("no such item in the outbox"));
}

}   // namespace

OutboxTable::OutboxTable(Database &database, security::Vault &vault)
    : m_database(database), m_keys(database, vault)
{
}

Result<qint64> OutboxTable::append(const OutboxRow &row, const QByteArray &body)
{
    const auto key = m_keys.find(row.caseId.toBytes());
    if (!key)
        return tl::unexpected(key.error());
    OutboxRow first = row;
    first.revision = 1;
    return m_database
        .prepare("INSERT INTO outbox(case_id, submission, state, since, tries, next_try, revision,"
                 " meta, body) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING sequence")
        .and_then([&](Statement statement) -> Result<qint64> {
            const auto kept =
                statement.add(first.caseId.toBytes())
                    .add(first.submission)
                    .add(first.state)
                    .add(first.since.toMSecsSinceEpoch())
                    .add(first.tries)
                    .add(moment(first.nextTry))
                    .add(first.revision)
                    .add(sealMeta(*key, first))
                    .add(security::seal(*key, bodyPlace(first.caseId, first.submission), body,
                                        security::Padding::Step4096))
                    .step();
            if (!kept)
                return tl::unexpected(kept.error());
            const qint64 sequence = statement.integer(0);
            return statement.run().map([&](int) { return sequence; });
        });
}

Result<OutboxRow> OutboxTable::get(qint64 sequence)
{
    return m_database.prepare(kSelect + "WHERE sequence = ?")
        .and_then([&](Statement statement) -> Result<OutboxRow> {
            const auto found = statement.add(sequence).step();
            if (!found)
                return tl::unexpected(found.error());
            return *found ? read(statement) : Result<OutboxRow>(notThere());
        });
}

Result<QList<OutboxRow>> OutboxTable::list()
{
    auto statement = m_database.prepare(kSelect + "ORDER BY sequence");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<OutboxRow> rows;
    auto step = statement->step();
    for (; step && *step; step = statement->step()) {
        auto row = read(*statement);
        if (!row)
            return tl::unexpected(row.error());
        rows.append(*row);
    }
    if (!step)
        return tl::unexpected(step.error());
    return rows;
}

Result<QByteArray> OutboxTable::body(qint64 sequence)
{
    return m_database.prepare("SELECT case_id, submission, body FROM outbox WHERE sequence = ?")
        .and_then([&](Statement statement) -> Result<QByteArray> {
            const auto found = statement.add(sequence).step();
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                return notThere();
            const CaseId id(QUuid::fromRfc4122(statement.blob(0)));
            return m_keys.find(id.toBytes()).and_then([&](const security::Key &key) {
                return security::open(key, bodyPlace(id, static_cast<int>(statement.integer(1))),
                                      statement.blob(2));
            });
        });
}

Result<> OutboxTable::update(const OutboxRow &row)
{
    const auto key = m_keys.find(row.caseId.toBytes());
    if (!key)
        return tl::unexpected(key.error());
    OutboxRow next = row;
    ++next.revision;
    return m_database
        .prepare("UPDATE outbox SET state = ?, since = ?, tries = ?, next_try = ?, revision = ?,"
                 " meta = ? WHERE sequence = ? AND case_id = ? AND submission = ?"
                 " AND revision = ?")
        .and_then([&](Statement statement) {
            return statement.add(next.state)
                .add(next.since.toMSecsSinceEpoch())
                .add(next.tries)
                .add(moment(next.nextTry))
                .add(next.revision)
                .add(sealMeta(*key, next))
                .add(row.sequence)
                .add(row.caseId.toBytes())
                .add(row.submission)
                .add(row.revision)
                .run();
        })
        .and_then([](int rows) -> Result<> {
            if (rows != 1)
                return fail(ErrorCode::Conflict, QStringLiteral("the item was changed since"));
            return {};
        });
}

Result<int> OutboxTable::countNotIn(const QString &state)
{
    return m_database.prepare("SELECT count(*) FROM outbox WHERE state <> ?")
        .and_then([&](Statement statement) {
            return statement.add(state).step().map(
                [&](bool) { return static_cast<int>(statement.integer(0)); });
        });
}

Result<OutboxRow> OutboxTable::read(const Statement &statement)
{
    const auto instant = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); };
    OutboxRow row{
        .sequence = statement.integer(0),
        .caseId = CaseId(QUuid::fromRfc4122(statement.blob(1))),
        .submission = static_cast<int>(statement.integer(2)),
        .state = statement.text(3),
        .since = instant(statement.integer(4)),
        .tries = static_cast<int>(statement.integer(5)),
        .nextTry = statement.isNull(6) ? QDateTime() : instant(statement.integer(6)),
        .revision = static_cast<int>(statement.integer(7)),
        .meta = {},
    };
    const auto opened = m_keys.find(row.caseId.toBytes()).and_then([&](const security::Key &key) {
        return openJson(key, metaPlace(row), statement.blob(8));
    });
    if (!opened)
        return tl::unexpected(opened.error());
    if ((*opened)[QLatin1String("columns")].toObject() != columns(row))
        return fail(ErrorCode::Corrupt, QStringLiteral("columns of the outbox were changed"));
    row.meta = (*opened)[QLatin1String("meta")].toObject();
    return row;
}

}   // namespace core::store
