#pragma once

#include "app/ctl/exit_code.h"
#include "core/base/clock.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace app::ctl {

/// What every command may need and none makes for itself.
struct Surroundings {
    const core::Clock &clock;
    std::string bundle;                       // --bundle; empty: the rules in the program
    std::vector<std::string> overlays = {};   // --overlay: local bundles beside them
};

/// One word after the program's name. Options are members, filled in while the line is read.
class Command {
public:
    virtual ~Command() = default;

    /// Adds the command and its options to `parent`, which outlives it.
    virtual void declare(CLI::App &parent) = 0;
    /// The line asked for this command.
    bool chosen() const;
    /// Called when the line was read without a fault.
    virtual ExitCode run(const Surroundings &surroundings) = 0;

protected:
    CLI::App *m_app = nullptr;   // owned by the parent
};

}   // namespace app::ctl
