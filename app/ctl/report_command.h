#pragma once

#include "app/ctl/command.h"

#include <QDate>

#include <string>

namespace core::reports {
struct ReportTable;
}

namespace app::ctl {

/// `report R1|R2`: a report of the desk as a file. The export is in the audit trail of the desk.
class ReportCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    ExitCode write(const core::reports::ReportTable &table) const;

    std::string m_report;
    QDate m_from;
    QDate m_to;
    std::string m_format = "csv";
    std::string m_style = "it";
    std::string m_out;
    std::string m_desk;
    std::string m_user;
    std::string m_purpose;
};

}   // namespace app::ctl
