#pragma once

#include "app/ctl/command.h"

#include <QDate>

#include <vector>

namespace app::ctl {

/// `bundle impact A B CASELOAD`: whom a change of the rules touches, and by how much.
class BundleImpactCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::string m_before;
    std::string m_after;
    std::string m_caseload;
    QDate m_on;
    QDate m_onAfter;
    QDate m_knownOn;
    std::vector<std::string> m_benefits;
    std::vector<std::string> m_amounts;   // BENEFIT=NAME
    bool m_rows = false;
    bool m_json = false;
};

}   // namespace app::ctl
