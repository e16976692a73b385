#pragma once

#include "app/ctl/command.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace app::ctl {

/// `ask`: which question to ask next and why, with what is known so far.
class AskCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    /// What the person came with. Nothing, and said to the user, when one is no need.
    std::optional<QStringList> needs() const;

    std::string m_benefit;
    bool m_all = false;
    std::vector<std::string> m_needs;
    QDate m_on;
    QDate m_knownOn;
    bool m_json = false;
    std::string m_file;
};

}   // namespace app::ctl
