#pragma once

#include "app/ctl/command.h"

#include <vector>

namespace app::ctl {

/// `bundle texts FOLDER`: how far the words of the rules are in each other language; with
/// `--language` the file for translators, written anew with what it already has.
class BundleTextsCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::string m_folder;
    std::vector<std::string> m_languages;
};

}   // namespace app::ctl
