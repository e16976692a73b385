#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/casework/case_service.h"
#include "core/casework/dispatch.h"
#include "core/casework/people.h"
#include "core/casework/visits.h"
#include "core/domain/operator.h"

#include <QString>

#include <memory>

namespace core::rules {
class Catalogue;
}
namespace core::security {
class Vault;
}

namespace core::casework {

class NameIndex;

/// What every thread's `Desk` shares. All outlive every Desk and are safe to use from any thread.
struct DeskParts {
    QString folder;
    security::Vault *vault = nullptr;
    std::shared_ptr<const rules::Catalogue> catalogue;
    const Clock *clock = nullptr;
    std::shared_ptr<NameIndex> names;
};

/// The desk as one thread sees it: its own connection and the services on it. The vault must be open
/// when a service is used; a closed one answers Locked.
class Desk {
public:
    /// @error NotFound  no desk in the folder; Corrupt  the file fails its check; Io
    static Result<std::unique_ptr<Desk>> open(const DeskParts &parts);
    ~Desk();

    domain::DeskIdentity identity() const;
    People &people();
    Visits &visits();
    CaseService &cases();
    Dispatch &dispatch();

private:
    struct Inside;
    explicit Desk(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

}   // namespace core::casework
