#pragma once

#include "app/ctl/command.h"

#include <string>

namespace app::ctl {

/// `bundle keygen --id ID FILE`: a new pair of keys; the private one goes to FILE alone.
class BundleKeygenCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::string m_id;
    std::string m_overlay;
    bool m_training = false;
    std::string m_file;
};

}   // namespace app::ctl
