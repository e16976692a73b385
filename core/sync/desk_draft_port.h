#pragma once

#include "core/casework/desk_parts.h"
#include "core/sync/draft_port.h"

namespace core::sync {

/// The desk's own drafts: opens a connection of its own on the thread that asks for it.
DraftFactory deskDrafts(const casework::DeskParts &parts);

}   // namespace core::sync
