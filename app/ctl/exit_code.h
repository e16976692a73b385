#pragma once

#include "core/base/result.h"

namespace app::ctl {

/// What a script may branch on; stable, documented in sportello-ctl(1).
enum class ExitCode {
    Done = 0,
    Usage = 1,          // the command was not written as it should be
    InvalidInput = 2,   // facts, unknown key, unknown benefit
    BundleFaults = 3,   // the rules have faults, or a case beside them fails
    Denied = 4,         // wrong login, too many tries, or a role that may not
    Io = 5,             // a file could not be read or written
    Different = 6       // what was compared is not the same
};

ExitCode exitCodeFor(core::ErrorCode code);

}   // namespace app::ctl
