#pragma once

#include "app/ctl/command.h"

#include <QDate>

#include <string>

namespace app::ctl {

/// `ask`: which question to ask next and why, with what is known so far.
class AskCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::string m_benefit;
    bool m_all = false;
    QDate m_on;
    QDate m_knownOn;
    bool m_json = false;
    std::string m_file;
};

}   // namespace app::ctl
