#pragma once

#include "app/ctl/exit_code.h"
#include "core/bundle/verify.h"

#include <QString>

namespace app::ctl {

/// Why a bundle was not taken, for people.
QString refusalText(const core::bundle::Refused &refused);

/// Says it, with the faults of the rules one a line, and gives the exit code to end with.
ExitCode sayRefusal(const core::bundle::Refused &refused);

}   // namespace app::ctl
