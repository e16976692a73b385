#pragma once

#include "app/sportello/foundation.h"

namespace app {

/// See Premises::readRules. What it read is remembered in the desk's folder (rules_line.h).
core::Result<ReadRules> readDeskRules(const Options &options, bool training,
                                      const core::Clock &clock);

}   // namespace app
