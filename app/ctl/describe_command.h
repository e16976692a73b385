#pragma once

#include "app/ctl/command.h"

namespace app::ctl {

/// `describe`: the benefits of the rules, or one of them with its questions and parameters.
class DescribeCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::string m_benefit;
    bool m_json = false;
};

}   // namespace app::ctl
