#pragma once

#include "app/ctl/command.h"

namespace app::ctl {

/// `bundle doc FOLDER OUT`: the rules as pages that a jurist can read. `bundle doc FOLDER
/// --provisional`: what a jurist still has to confirm.
class BundleDocCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::string m_folder;
    std::string m_out;
    bool m_provisional = false;
    bool m_json = false;
};

}   // namespace app::ctl
