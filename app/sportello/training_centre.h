#pragma once

#include "app/sportello/options.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/centre/centre.h"

#include <memory>

namespace app {

/// The centre inside a training desk's program, on the port it had before if that is free.
/// @error Io, Corrupt
core::Result<std::shared_ptr<core::centre::Centre>> startTrainingCentre(const Options &options,
                                                                        const core::Clock &clock);

}   // namespace app
