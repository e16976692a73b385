#pragma once

#include "core/domain/case.h"
#include "core/store/record_keys.h"

#include <QList>

#include <optional>

namespace core::store {

/// What can be known of a case without its key.
struct CaseHead {
    CaseId id;
    int revision = 0;

    bool operator==(const CaseHead &) const = default;
};

/// Cases, sealed; in clear the person's id, the state, the revision and the time of the last
/// change. Every function works inside the caller's transaction.
class CaseTable {
public:
    CaseTable(Database &database, security::Vault &vault);

    /// Stores `changed`, whose revision is the one after the stored one (1 for a new case).
    /// @error Conflict  somebody else stored that revision first; Locked; Invalid  a case that
    /// cannot exist (Case::fault)
    [[nodiscard]] Result<> put(const domain::Case &changed);
    /// @error NotFound, Locked, Corrupt
    [[nodiscard]] Result<domain::Case> get(const CaseId &id);
    /// Newest change first.
    [[nodiscard]] Result<QList<domain::Case>> list(int limit);
    [[nodiscard]] Result<QList<domain::Case>> ofPerson(const PersonId &person);
    [[nodiscard]] Result<QList<domain::Case>> inState(domain::CaseState state, int limit);
    /// Every case in the state, newest change first; needs no key.
    [[nodiscard]] Result<QList<CaseHead>> headsIn(domain::CaseState state);
    /// Of every case, oldest first; needs no key.
    [[nodiscard]] Result<QList<CaseId>> ids();
    /// Erases the case with its key, its attachments' rows and its outbox rows. The attachments'
    /// files are for AttachmentFiles::sweep.
    [[nodiscard]] Result<> remove(const CaseId &id);

private:
    Result<QList<domain::Case>> read(Statement statement);

    Database &m_database;
    RecordKeys m_keys;
};

}   // namespace core::store
