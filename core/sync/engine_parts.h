#pragma once

#include "core/base/clock.h"
#include "core/sync/draft_port.h"
#include "core/sync/drain.h"
#include "core/sync/outbox_port.h"
#include "core/sync/transport.h"

#include <functional>
#include <memory>

namespace core::sync {

/// What an engine is made of.
struct EngineParts {
    OutboxFactory outbox;                                    // called on the engine's thread
    std::function<std::unique_ptr<Transport>()> transport;   // called on the engine's thread
    Chance chance;                                           // called on the engine's thread
    const Clock *clock = nullptr;                            // safe from any thread, outlives
    DraftFactory drafts = {};   // called on the engine's thread; none: drafts stay at this desk
};

}   // namespace core::sync
