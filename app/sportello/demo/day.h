#pragma once

#include "app/sportello/options.h"

namespace app::demo {

/// A day through the real windows, or what is left of it after a kill. Its desk lives below the
/// output folder. @return the program's exit code
int playDay(app::Options options);

}   // namespace app::demo
