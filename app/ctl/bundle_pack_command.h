#pragma once

#include "app/ctl/command.h"

#include <string>

namespace app::ctl {

/// `bundle pack FOLDER ARCHIVE`: the sources as one archive, the same bytes everywhere.
class BundlePackCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::string m_folder;
    std::string m_archive;
};

}   // namespace app::ctl
