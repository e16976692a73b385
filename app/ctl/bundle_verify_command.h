#pragma once

#include "app/ctl/command.h"
#include "app/ctl/signed_input.h"

#include <string>

namespace app::ctl {

/// `bundle verify ARCHIVE`: whether a bundle would be taken, wherever it is installed.
class BundleVerifyCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    SignedInput m_input;
};

}   // namespace app::ctl
