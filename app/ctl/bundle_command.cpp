#include "app/ctl/bundle_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/bundle_check_command.h"
#include "app/ctl/bundle_coverage_command.h"
#include "app/ctl/bundle_diff_command.h"
#include "app/ctl/bundle_doc_command.h"
#include "app/ctl/bundle_impact_command.h"
#include "app/ctl/bundle_install_command.h"
#include "app/ctl/bundle_keygen_command.h"
#include "app/ctl/bundle_pack_command.h"
#include "app/ctl/bundle_schema_command.h"
#include "app/ctl/bundle_sign_command.h"
#include "app/ctl/bundle_texts_command.h"
#include "app/ctl/bundle_verify_command.h"

#include <CLI/App.hpp>

namespace app::ctl {

BundleCommand::BundleCommand()
{
    m_commands.push_back(std::make_unique<BundleCheckCommand>());
    m_commands.push_back(std::make_unique<BundlePackCommand>());
    m_commands.push_back(std::make_unique<BundleKeygenCommand>());
    m_commands.push_back(std::make_unique<BundleSignCommand>());
    m_commands.push_back(std::make_unique<BundleVerifyCommand>());
    m_commands.push_back(std::make_unique<BundleInstallCommand>());
    m_commands.push_back(std::make_unique<BundleCoverageCommand>());
    m_commands.push_back(std::make_unique<BundleDiffCommand>());
    m_commands.push_back(std::make_unique<BundleImpactCommand>());
    m_commands.push_back(std::make_unique<BundleDocCommand>());
    m_commands.push_back(std::make_unique<BundleSchemaCommand>());
    m_commands.push_back(std::make_unique<BundleTextsCommand>());
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
