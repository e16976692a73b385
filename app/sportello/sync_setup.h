#pragma once

#include "app/sportello/foundation.h"
#include "core/casework/desk.h"
#include "core/sync/engine.h"

#include <memory>

namespace app {

/// The engine over HTTP, the desk's own outbox and its drafts, not yet started.
std::unique_ptr<core::sync::Engine> makeSync(const Foundation &foundation,
                                             const core::Clock &clock);

/// Training: where the centre inside this program listens, and the key that checks its receipts.
core::Result<> tellDeskItsCentre(core::casework::Desk &desk, const core::centre::Centre &centre);

}   // namespace app
