#include "core/casework/case_access.h"

#include "core/base/clock.h"

#include <algorithm>

namespace core::casework {

bool mayRead(const domain::Operator &who, const domain::Case &subject, const QDate &today)
{
    if (domain::mayDo(who.role, domain::Permission::ReadAllCases) || !subject.isReadOnly())
        return true;
    const bool own = std::any_of(subject.history.cbegin(), subject.history.cend(),
                                 [&](const auto &entry) { return entry.by == who.pseudonym; });
    return own || inItaly(subject.changedAt).date() == today;
}

}   // namespace core::casework
