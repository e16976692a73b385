#pragma once

#include "app/ctl/command.h"

namespace app::ctl {

/// `codes FILE|-`: identity codes, one a line, checked into JSON lines. A
/// machine-readable zone is three lines, or one of 90 characters, and one answer. A bad code is an
/// answer, not a failure: it never stops the rest and never changes the exit code.
class CodesCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::string m_file;
};

}   // namespace app::ctl
