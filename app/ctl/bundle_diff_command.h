#pragma once

#include "app/ctl/command.h"

namespace app::ctl {

/// `bundle diff A B`: what is different between two bundles, by what it means.
class BundleDiffCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::string m_before;
    std::string m_after;
    bool m_json = false;
};

}   // namespace app::ctl
