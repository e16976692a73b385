#pragma once

#include "core/base/ids.h"
#include "core/store/record_keys.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace core::store {

/// Sealed files in the folder `attachments`, one a file, listed in the database.
///
/// Write the file first, then list it inside the transaction that changes the case: a crash between
/// leaves a sealed file nobody lists, which sweep() removes.
class AttachmentFiles {
public:
    AttachmentFiles(Database &database, security::Vault &vault);

    /// Makes the key of a case that is to come, so that its files can be written before it. Inside
    /// the caller's transaction.
    [[nodiscard]] Result<> expect(const CaseId &owner);
    /// Seals `bytes` with the key of the case and makes them durable. Outside any transaction.
    /// @error NotFound  no such case; Io  disk full: nothing was kept
    [[nodiscard]] Result<> write(const CaseId &owner, const AttachmentId &id,
                                 const QByteArray &bytes);
    /// Lists the file. Inside the caller's transaction.
    [[nodiscard]] Result<> add(const CaseId &owner, const AttachmentId &id);
    /// Takes it off the list. Inside the caller's transaction; the file goes with the next sweep().
    [[nodiscard]] Result<> remove(const AttachmentId &id);
    /// @error NotFound  not listed for this case; Corrupt  the file is gone, cut or changed
    [[nodiscard]] Result<QByteArray> read(const CaseId &owner, const AttachmentId &id);
    [[nodiscard]] Result<QList<AttachmentId>> ofCase(const CaseId &owner);
    /// Whose the file is; nothing: it is not listed.
    [[nodiscard]] Result<std::optional<CaseId>> ownerOf(const AttachmentId &id);
    /// Removes every file that is not listed; gives their number. Not while a write() of another
    /// thread waits to be listed: at start, and right after a commit that removed something.
    [[nodiscard]] Result<int> sweep();

private:
    QString path(const AttachmentId &id) const;

    Database &m_database;
    RecordKeys m_keys;
};

}   // namespace core::store
