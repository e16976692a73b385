#pragma once

#include "core/casework/desk_parts.h"
#include "core/sync/outbox_port.h"

namespace core::sync {

/// The desk's own outbox: opens a connection of its own on the thread that asks for it.
OutboxFactory dispatchOutbox(const casework::DeskParts &parts);

}   // namespace core::sync
