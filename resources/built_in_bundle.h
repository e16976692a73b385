#pragma once

#include <QString>

namespace resources {

/// Folder of the rules compiled into the program, as `core::rules::Catalogue::load` takes it.
/// Registers them, so it works from a static library.
QString builtInBundle();

}   // namespace resources
