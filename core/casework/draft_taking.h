#pragma once

#include "core/casework/draft_taken.h"
#include "core/domain/draft_parcel.h"
#include "core/store/shared_draft_table.h"

namespace core::casework {

class DeskContext;

/// One draft of another desk, set against what is stored here. run() works inside the caller's
/// transaction.
class DraftTaking {
public:
    /// `pages` were written already and are to be listed with the case.
    DraftTaking(DeskContext &context, const domain::DraftParcel &parcel, const QString &etag,
                const QList<domain::Attachment> &pages);

    Result<DraftTaken> run();
    /// Once what run() wrote is kept: a person who is new here can be found.
    void show() const;

private:
    Result<DraftTaken> takeNew();
    Result<DraftTaken> takeKnown();
    Result<DraftTaken> takeArchived();
    Result<DraftTaken> takeOpen();
    Result<DraftTaken> takeBoth();
    Result<DraftTaken> older();
    Result<DraftTaken> same(const domain::Case &base);
    Result<DraftTaken> forward(const domain::Case &next);
    Result<DraftTaken> differs();
    /// What the other desk has is known from now on.
    Result<DraftTaken> done(DraftTaken what);

    bool isOwnEarlier() const;
    Result<> addPerson();
    Result<> listPages();
    Result<> dropPages(const domain::Case &next);
    /// The case is a draft again that was put away because it had gone from the centre.
    Result<> bringBack();

    DeskContext &m_context;
    const domain::DraftParcel &m_parcel;
    const QString m_etag;
    const QList<domain::Attachment> m_pages;
    domain::Case m_here;
    domain::Case m_there;
    store::SharedDraft m_shared;
    std::optional<domain::Person> m_newPerson;
};

/// Drafts come and go while the vault is open, whoever is signed in. @error Locked
Result<> needOpenVault(const DeskContext &context);

/// The record of this desk that `id` leads to: itself, or what it was joined to; nothing when it is
/// not known here.
Result<std::optional<PersonId>> personHere(DeskContext &context, const PersonId &id);

/// Whether the case stored here is of the person of the parcel, whichever of two joined records
/// either desk has it under.
Result<bool> isOfSamePerson(DeskContext &context, const domain::Case &stored,
                            const domain::DraftParcel &parcel);

}   // namespace core::casework
