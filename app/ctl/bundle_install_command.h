#pragma once

#include "app/ctl/command.h"
#include "app/ctl/signed_input.h"

#include <string>

namespace app::ctl {

/// `bundle install ARCHIVE --into FOLDER`: takes a bundle in, or leaves everything as it was.
class BundleInstallCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    QString folderFor(const core::bundle::SignedBundle &signedBundle) const;

    SignedInput m_input;
    std::string m_folder;
};

}   // namespace app::ctl
