#pragma once

#include "core/base/result.h"
#include "core/casework/case_service.h"
#include "core/casework/day_book.h"
#include "core/casework/day_close.h"
#include "core/casework/desk_parts.h"
#include "core/casework/dispatch.h"
#include "core/casework/document_service.h"
#include "core/casework/people.h"
#include "core/casework/preferences.h"
#include "core/casework/queue.h"
#include "core/casework/shared_drafts.h"
#include "core/casework/today.h"
#include "core/casework/triage_service.h"
#include "core/casework/visits.h"
#include "core/domain/operator.h"

#include <memory>
#include <optional>

namespace core::casework {

/// core/casework is the one door that writes: window, command line and sync all come through its
/// services, and each change is the record, the outbox, the index and the trail in one transaction.
/// It knows no window and no network, and decides no law: that is the catalogue's.
///
/// The desk as one thread sees it: its own connection and the services on it. The vault must be
/// open when a service is used; a closed one answers Locked.
class Desk {
public:
    /// @error NotFound  no desk in the folder; Corrupt  the file fails its check; Io
    static Result<std::unique_ptr<Desk>> open(const DeskParts &parts);
    ~Desk();

    domain::DeskIdentity identity() const;
    /// Who is signed in, if anybody.
    std::optional<domain::Operator> actor() const;
    /// Full name of a colleague, for screens; of one of another desk as far as a draft told it. The
    /// pseudonym itself of one this desk does not know.
    QString operatorName(const QString &pseudonym) const;
    People &people();
    Visits &visits();
    Queue &queue();
    Today &today();
    DayClose &dayClose();
    Triage &triage();
    CaseService &cases();
    Dispatch &dispatch();
    DocumentService &documents();
    DayBook &dayBook();
    Preferences &preferences();
    SharedDrafts &sharedDrafts();

private:
    struct Inside;
    explicit Desk(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

}   // namespace core::casework
