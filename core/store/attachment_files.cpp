#include "core/store/attachment_files.h"

#include "core/base/durable_file.h"
#include "core/security/stream_seal.h"

#include <QBuffer>
#include <QDir>
#include <QSet>

namespace core::store {

namespace {

constexpr qint64 kLargest = 64ll << 20;
const QString kEnding = QStringLiteral(".sealed");

security::StreamPlace placeOf(const CaseId &owner, const AttachmentId &id)
{
    return {id.toBytes(), owner.toBytes()};
}

}   // namespace

AttachmentFiles::AttachmentFiles(Database &database, security::Vault &vault)
    : m_database(database), m_keys(database, vault)
{
}

QString AttachmentFiles::path(const AttachmentId &id) const
{
    return m_database.folder() + QStringLiteral("/attachments/") + id.toString() + kEnding;
}

Result<> AttachmentFiles::expect(const CaseId &owner)
{
    return m_keys.findOrMake(owner.toBytes()).map([](const LentKey &) {});
}

Result<> AttachmentFiles::write(const CaseId &owner, const AttachmentId &id,
                                const QByteArray &bytes)
{
    const auto key = m_keys.find(owner.toBytes());
    if (!key)
        return tl::unexpected(key.error());
    if (bytes.size() > kLargest)
        return fail(ErrorCode::Invalid, QStringLiteral("attachment too large"));
    const auto folder = privateFolder(m_database.folder() + QStringLiteral("/attachments"));
    if (!folder)
        return tl::unexpected(folder.error());
    QBuffer plain;
    plain.setData(bytes);
    plain.open(QIODevice::ReadOnly);
    QBuffer sealedFile;
    sealedFile.open(QIODevice::WriteOnly);
    return security::sealStream(*key, placeOf(owner, id), plain, sealedFile).and_then([&] {
        return writeDurably(path(id), sealedFile.data());
    });
}

Result<> AttachmentFiles::add(const CaseId &owner, const AttachmentId &id)
{
    return m_database.prepare("INSERT INTO attachments(id, case_id) VALUES(?, ?)")
        .and_then([&](Statement statement) {
            return statement.add(id.toBytes()).add(owner.toBytes()).run();
        })
        .map([](int) {});
}

Result<> AttachmentFiles::remove(const AttachmentId &id)
{
    return m_database.prepare("DELETE FROM attachments WHERE id = ?")
        .and_then([&](Statement statement) { return statement.add(id.toBytes()).run(); })
        .map([](int) {});
}

Result<QByteArray> AttachmentFiles::read(const CaseId &owner, const AttachmentId &id)
{
    const auto listed = ofCase(owner);
    if (!listed)
        return tl::unexpected(listed.error());
    if (!listed->contains(id))
        return fail(ErrorCode::NotFound, QStringLiteral("no such attachment of the case"));
    const auto key = m_keys.find(owner.toBytes());
    if (!key)
        return tl::unexpected(key.error());
    auto bytes = readRegularFile(path(id), kLargest + (kLargest >> 8));
    if (!bytes)
        return fail(bytes.error().code == ErrorCode::NotFound ? ErrorCode::Corrupt
                                                              : bytes.error().code,
                    QStringLiteral("attachment: ") + bytes.error().detail);
    QBuffer sealedFile(&*bytes);
    sealedFile.open(QIODevice::ReadOnly);
    return security::openStream(*key, placeOf(owner, id), sealedFile, kLargest);
}

Result<QList<AttachmentId>> AttachmentFiles::ofCase(const CaseId &owner)
{
    auto statement =
        m_database.prepare("SELECT id FROM attachments WHERE case_id = ? ORDER BY rowid");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->add(owner.toBytes());
    QList<AttachmentId> ids;
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        ids.append(AttachmentId(QUuid::fromRfc4122(statement->blob(0))));
    if (!row)
        return tl::unexpected(row.error());
    return ids;
}

Result<std::optional<CaseId>> AttachmentFiles::ownerOf(const AttachmentId &id)
{
    return m_database.prepare("SELECT case_id FROM attachments WHERE id = ?")
        .and_then([&](Statement statement) {
            return statement.add(id.toBytes()).step().map([&](bool found) {
                return found ? std::optional(CaseId(QUuid::fromRfc4122(statement.blob(0))))
                             : std::nullopt;
            });
        });
}

Result<int> AttachmentFiles::sweep()
{
    auto statement = m_database.prepare("SELECT id FROM attachments");
    if (!statement)
        return tl::unexpected(statement.error());
    QSet<QString> listed;
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        listed.insert(AttachmentId(QUuid::fromRfc4122(statement->blob(0))).toString() + kEnding);
    if (!row)
        return tl::unexpected(row.error());
    const QDir folder(m_database.folder() + QStringLiteral("/attachments"));
    int removed = 0;
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        if (listed.contains(name))
            continue;
        if (const auto gone = removeDurably(folder.filePath(name)); !gone)
            return tl::unexpected(gone.error());
        ++removed;
    }
    return removed;
}

}   // namespace core::store
