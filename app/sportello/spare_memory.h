#pragma once

namespace app {

/// Gives back to the system what was needed once and freed: reading the rules and the names of all
/// people leaves tens of megabytes that the allocator would keep for ever. Takes some milliseconds:
/// off the window thread.
void giveSpareMemoryBack();

}   // namespace app
