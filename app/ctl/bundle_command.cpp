#include "app/ctl/bundle_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/bundle_check_command.h"

#include <CLI/App.hpp>

namespace app::ctl {

BundleCommand::BundleCommand()
{
    m_commands.push_back(std::make_unique<BundleCheckCommand>());
}

void BundleCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "bundle", "Lavora sulle regole di una cartella");
    m_app->require_subcommand(1);
    for (const auto &command : m_commands)
        command->declare(*m_app);
}

ExitCode BundleCommand::run(const Surroundings &surroundings)
{
    for (const auto &command : m_commands) {
        if (command->chosen())
            return command->run(surroundings);
    }
    return ExitCode::Usage;
}

}   // namespace app::ctl
