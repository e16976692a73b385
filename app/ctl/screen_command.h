#pragma once

#include "app/ctl/command.h"

#include <QDate>

namespace app::ctl {

/// `screen`: every household of a table, one line out for each benefit.
class ScreenCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::string m_caseload = "-";
    QDate m_on;
    QDate m_knownOn;
    std::vector<std::string> m_benefits;
    bool m_results = false;
};

}   // namespace app::ctl
