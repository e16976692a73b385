#pragma once

#include "app/ctl/command.h"

namespace app::ctl {

/// `bundle check FOLDER`: every fault of the rules, then the cases written beside them.
class BundleCheckCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::string m_folder;
};

}   // namespace app::ctl
