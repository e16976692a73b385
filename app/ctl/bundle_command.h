#pragma once

#include "app/ctl/command.h"

#include <memory>
#include <vector>

namespace app::ctl {

/// `bundle …`: what is done with the rules themselves. Each word after it is a class of its own.
class BundleCommand : public Command {
public:
    BundleCommand();
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::vector<std::unique_ptr<Command>> m_commands;
};

}   // namespace app::ctl
