#pragma once

#include "app/ctl/command.h"

#include <QDate>

#include <string>
#include <vector>

namespace app::ctl {

/// `evaluate`: applies the rules to one object of facts.
class EvaluateCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::string m_benefit;
    std::string m_language;
    bool m_all = false;
    QDate m_on;
    QDate m_knownOn;
    std::vector<std::string> m_fixed;   // NAME=VALUE, checked while the line is read
    std::string m_only;
    std::string m_vary;   // NAME=FROM..TO:STEP, checked while the line is read
    bool m_json = false;
    bool m_record = false;
    std::string m_file;
};

}   // namespace app::ctl
