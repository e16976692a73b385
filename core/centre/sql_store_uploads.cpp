#include "core/centre/sql_store.h"

#include <QCryptographicHash>

namespace core::centre {

Result<std::optional<Upload>> SqlStore::upload(const QString &scope, const QString &id)
{
    return m_database
        ->run(
            QStringLiteral("SELECT case_id, sha256, size, media_type, part_size, parts, complete, "
                           "expires_at FROM attachments WHERE scope = ? AND attachment_id = ?"),
            {scope, id})
        .map([&](QSqlQuery row) -> std::optional<Upload> {
            if (!row.next())
                return std::nullopt;
            return Upload{id,
                          row.value(0).toString(),
                          row.value(1).toString(),
                          row.value(2).toLongLong(),
                          row.value(3).toString(),
                          row.value(4).toLongLong(),
                          row.value(5).toInt(),
                          row.value(6).toInt() != 0,
                          QDateTime::fromString(row.value(7).toString(), Qt::ISODate)};
        });
}

Result<> SqlStore::open(const QString &scope, const Upload &upload)
{
    return run(
        QStringLiteral("INSERT INTO attachments (scope, attachment_id, case_id, sha256, size, "
                       "media_type, part_size, parts, complete, expires_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)"),
        {scope, upload.attachmentId, upload.caseId, upload.sha256, upload.size, upload.mediaType,
         upload.partSize, upload.parts, upload.expiresAt.toUTC().toString(Qt::ISODate)});
}

Result<PartOutcome> SqlStore::putPart(const QString &scope, const QString &id, int number,
                                      const QByteArray &bytes)
{
    auto transaction = m_database->write();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    auto there = m_database->run(QStringLiteral("SELECT sha256 FROM parts WHERE scope = ? AND "
                                                "attachment_id = ? AND number = ?"),
                                 {scope, id, number});
    if (!there)
        return tl::unexpected(there.error());
    if (there->next())
        return there->value(0).toByteArray() == hash ? PartOutcome::Same : PartOutcome::Different;
    return run(QStringLiteral("INSERT INTO parts (scope, attachment_id, number, sha256, bytes) "
                              "VALUES (?, ?, ?, ?, ?)"),
               {scope, id, number, hash, bytes})
        .and_then([&] { return transaction->commit(); })
        .map([] { return PartOutcome::Stored; });
}

Result<QList<int>> SqlStore::parts(const QString &scope, const QString &id)
{
    return m_database
        ->run(QStringLiteral("SELECT number FROM parts WHERE scope = ? AND attachment_id = ? "
                             "ORDER BY number"),
              {scope, id})
        .map([](QSqlQuery row) {
            QList<int> numbers;
            while (row.next())
                numbers.append(row.value(0).toInt());
            return numbers;
        });
}

Result<QPair<QString, qint64>> SqlStore::digestOfParts(const QString &scope, const QString &id)
{
    return m_database
        ->run(QStringLiteral("SELECT bytes FROM parts WHERE scope = ? AND attachment_id = ? "
                             "ORDER BY number"),
              {scope, id})
        .map([](QSqlQuery row) {
            QCryptographicHash hash(QCryptographicHash::Sha256);
            qint64 size = 0;
            while (row.next()) {
                const QByteArray bytes = row.value(0).toByteArray();
                hash.addData(bytes);
                size += bytes.size();
            }
            return qMakePair(QString::fromLatin1(hash.result().toHex()), size);
        });
}

Result<std::optional<QByteArray>> SqlStore::part(const QString &scope, const QString &id,
                                                 int number)
{
    return m_database
        ->run(QStringLiteral("SELECT bytes FROM parts WHERE scope = ? AND attachment_id = ? "
                             "AND number = ?"),
              {scope, id, number})
        .map([](QSqlQuery row) {
            return row.next() ? std::optional(row.value(0).toByteArray()) : std::nullopt;
        });
}

Result<> SqlStore::markComplete(const QString &scope, const QString &id)
{
    return run(QStringLiteral("UPDATE attachments SET complete = 1 "
                              "WHERE scope = ? AND attachment_id = ?"),
               {scope, id});
}

Result<> SqlStore::dropParts(const QString &scope, const QString &id)
{
    return run(QStringLiteral("DELETE FROM parts WHERE scope = ? AND attachment_id = ?"),
               {scope, id});
}

Result<> SqlStore::remove(const QString &scope, const QString &id)
{
    return run(QStringLiteral("DELETE FROM attachments WHERE scope = ? AND attachment_id = ?"),
               {scope, id});
}

}   // namespace core::centre
