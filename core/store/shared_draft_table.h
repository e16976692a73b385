#pragma once

#include "core/domain/case.h"
#include "core/domain/draft_parcel.h"
#include "core/store/record_keys.h"

#include <QList>
#include <QString>

#include <optional>

namespace core::store {

/// What this desk knows of its draft at the centre.
struct SharedDraft {
    CaseId id = {};
    int sentRevision = 0;                    // of the case here that the centre has; 0: it differs
    bool atCentre = false;                   // the centre has it, as far as is known here
    QString etag = {};                       // of what it has
    std::optional<domain::Case> base = {};   // what this desk and the others had last
    /// Came from another desk while the draft was changed here too: waits for a choice.
    std::optional<domain::DraftParcel> theirs = {};

    bool operator==(const SharedDraft &) const = default;
};

/// Drafts and the centre, sealed with the key of their case, with which they go; in clear which
/// revision the centre has and whether two versions wait. Every function works inside the caller's
/// transaction.
class SharedDraftTable {
public:
    SharedDraftTable(Database &database, security::Vault &vault);

    /// New or replaced. @error NotFound  no such case; Locked
    [[nodiscard]] Result<> put(const SharedDraft &shared);
    /// Nothing: the centre never had it. @error Locked, Corrupt
    [[nodiscard]] Result<std::optional<SharedDraft>> find(const CaseId &id);
    /// Drafts that are not at the centre as they are here (archived ones among them), and cases
    /// that are drafts no more and still are at the centre. Oldest change first; needs no key.
    [[nodiscard]] Result<QList<CaseId>> untold();
    /// With two versions, oldest change first; needs no key.
    [[nodiscard]] Result<QList<CaseId>> waiting();

private:
    Result<QList<CaseId>> ids(const char *sql);

    Database &m_database;
    RecordKeys m_keys;
};

}   // namespace core::store
