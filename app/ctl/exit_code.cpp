#include "app/ctl/exit_code.h"

namespace app::ctl {

ExitCode exitCodeFor(core::ErrorCode code)
{
    switch (code) {
    case core::ErrorCode::Denied:
    case core::ErrorCode::Locked:
        return ExitCode::Denied;
    case core::ErrorCode::Io:
    case core::ErrorCode::Offline:
        return ExitCode::Io;
    case core::ErrorCode::NotFound:
    case core::ErrorCode::Invalid:
    case core::ErrorCode::Conflict:
    case core::ErrorCode::Corrupt:
        return ExitCode::InvalidInput;
    }
    return ExitCode::InvalidInput;
}

}   // namespace app::ctl
