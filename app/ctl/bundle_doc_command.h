#pragma once

#include "app/ctl/command.h"

namespace app::ctl {

/// `bundle doc FOLDER OUT`: the rules as pages that a jurist can read.
class BundleDocCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::string m_folder;
    std::string m_out;
};

}   // namespace app::ctl
