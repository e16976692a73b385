#pragma once

#include "app/ctl/command.h"

namespace app::ctl {

/// `bundle schema KIND`: the description of a kind of law file for editors.
class BundleSchemaCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::string m_kind;
};

}   // namespace app::ctl
