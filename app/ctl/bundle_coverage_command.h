#pragma once

#include "app/ctl/command.h"

namespace app::ctl {

/// `bundle coverage FOLDER`: what the cases beside the rules reach, and what they do not.
class BundleCoverageCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::string m_folder;
    std::string m_benefit;
    bool m_json = false;
    int m_atLeast = 0;   // percent
};

}   // namespace app::ctl
