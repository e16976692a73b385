#pragma once

#include "core/base/disk_guard.h"

#include <QString>

#include <optional>

namespace ui {

/// What to say while the disk fills up: what happens, what is safe, what to do. Empty while there
/// is room.
QString diskWords(core::DiskRoom room, std::optional<int> megabytesFree);

}   // namespace ui
