#pragma once

#include "core/casework/desk_context.h"
#include "core/casework/visit_time.h"

namespace core::casework {

/// Reads the visit, lets `change` (a function of Visit & giving a Result<>) work on it and stores
/// it with its line in the trail, in one transaction.
template <class Change>
Result<domain::Visit> changeVisit(DeskContext &context, const VisitId &id, const QString &action,
                                  const QString &detail, Change change)
{
    const auto who = context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return context.inTransaction([&]() -> Result<domain::Visit> {
        auto visit = context.visits.get(id);
        if (!visit)
            return visit;
        return change(*visit)
            .and_then([&] { return storeVisit(context, *visit); })
            .and_then([&] { return context.trace(action, id.toString(), detail); })
            .map([&] { return *visit; });
    });
}

}   // namespace core::casework
