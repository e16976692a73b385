#include "core/store/shared_draft_table.h"

#include "core/store/sealed_records.h"

#include <QJsonDocument>

namespace core::store {

namespace {

security::SealPlace bodyPlace(const QByteArray &id, qint64 revision)
{
    return {"shared_drafts", "body", id, revision};
}

/// The clear columns, repeated inside the seal so that changing one of them is noticed.
QJsonObject columns(int sentRevision, bool atCentre, bool waits)
{
    return {{QStringLiteral("sent_revision"), sentRevision},
            {QStringLiteral("at_centre"), atCentre},
            {QStringLiteral("waits"), waits}};
}

QJsonObject writeBody(const SharedDraft &shared)
{
    QJsonObject json{{QStringLiteral("columns"),
                      columns(shared.sentRevision, shared.atCentre, shared.theirs.has_value())},
                     {QStringLiteral("etag"), shared.etag}};
    if (shared.base)
        json[QStringLiteral("base")] = shared.base->toJson();
    if (shared.theirs)
        json[QStringLiteral("theirs")] = QJsonDocument::fromJson(shared.theirs->toBytes()).object();
    return json;
}

Result<> readVersions(const QJsonObject &json, SharedDraft &read)
{
    if (const QJsonObject base = json[QLatin1String("base")].toObject(); !base.isEmpty()) {
        const auto known = domain::Case::fromJson(base);
        if (!known)
            return tl::unexpected(known.error());
        read.base = *known;
    }
    if (const QJsonObject theirs = json[QLatin1String("theirs")].toObject(); !theirs.isEmpty()) {
        const auto parcel =
            domain::DraftParcel::fromBytes(QJsonDocument(theirs).toJson(QJsonDocument::Compact));
        if (!parcel)
            return tl::unexpected(parcel.error());
        read.theirs = *parcel;
    }
    return {};
}

}   // namespace

SharedDraftTable::SharedDraftTable(Database &database, security::Vault &vault)
    : m_database(database), m_keys(database, vault)
{
}

Result<> SharedDraftTable::put(const SharedDraft &shared)
{
    const QByteArray id = shared.id.toBytes();
    const auto key = m_keys.find(id);
    if (!key)
        return tl::unexpected(key.error());
    const auto revision =
        nextRevision(m_database, "SELECT revision FROM shared_drafts WHERE case_id = ?", id);
    if (!revision)
        return tl::unexpected(revision.error());
    return m_database
        .prepare("INSERT INTO shared_drafts(case_id, revision, sent_revision, at_centre, waits,"
                 " body) VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(case_id) DO UPDATE SET"
                 " revision = excluded.revision, sent_revision = excluded.sent_revision,"
                 " at_centre = excluded.at_centre, waits = excluded.waits, body = excluded.body")
        .and_then([&](Statement statement) {
            return statement.add(id)
                .add(*revision)
                .add(shared.sentRevision)
                .add(shared.atCentre ? 1 : 0)
                .add(shared.theirs ? 1 : 0)
                .add(sealJson(*key, bodyPlace(id, *revision), writeBody(shared)))
                .run();
        })
        .map([](int) {});
}

Result<std::optional<SharedDraft>> SharedDraftTable::find(const CaseId &id)
{
    auto statement = m_database.prepare("SELECT revision, sent_revision, at_centre, waits, body"
                                        " FROM shared_drafts WHERE case_id = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto found = statement->add(id.toBytes()).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    SharedDraft read;
    read.id = id;
    read.sentRevision = static_cast<int>(statement->integer(1));
    read.atCentre = statement->integer(2) != 0;
    const auto json = m_keys.find(id.toBytes()).and_then([&](const security::Key &key) {
        return openJson(key, bodyPlace(id.toBytes(), statement->integer(0)), statement->blob(4));
    });
    if (!json)
        return tl::unexpected(json.error());
    if ((*json)[QLatin1String("columns")].toObject() !=
        columns(read.sentRevision, read.atCentre, statement->integer(3) != 0))
        return fail(ErrorCode::Corrupt, QStringLiteral("columns of a shared draft were changed"));
    read.etag = (*json)[QLatin1String("etag")].toString();
    if (const auto versions = readVersions(*json, read); !versions)
        return tl::unexpected(versions.error());
    return read;
}

Result<QList<CaseId>> SharedDraftTable::untold()
{
    return ids("SELECT id FROM ("
               "SELECT c.id AS id, c.changed_at AS changed_at FROM cases c"
               " LEFT JOIN shared_drafts s ON s.case_id = c.id"
               " WHERE c.state IN ('draft', 'suspended')"
               " AND coalesce(s.sent_revision, 0) <> c.revision"
               " UNION ALL "
               "SELECT c.id, c.changed_at FROM shared_drafts s JOIN cases c ON c.id = s.case_id"
               " WHERE s.at_centre = 1 AND c.state NOT IN ('draft', 'suspended')"
               ") ORDER BY changed_at, id");
}

Result<QList<CaseId>> SharedDraftTable::waiting()
{
    return ids("SELECT s.case_id FROM shared_drafts s JOIN cases c ON c.id = s.case_id"
               " WHERE s.waits = 1 ORDER BY c.changed_at, c.id");
}

Result<QList<CaseId>> SharedDraftTable::ids(const char *sql)
{
    auto statement = m_database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    QList<CaseId> found;
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        found.append(CaseId(QUuid::fromRfc4122(statement->blob(0))));
    if (!row)
        return tl::unexpected(row.error());
    return found;
}

}   // namespace core::store
