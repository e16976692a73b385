#include "app/ctl/bundle_check_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/streams.h"
#include "core/rules/check_bundle.h"

#include <CLI/App.hpp>

namespace app::ctl {

using namespace core;

void BundleCheckCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "check",
                       "Controlla le regole e i casi scritti accanto: tutti i difetti insieme");
    m_app->add_option("FOLDER", m_folder, "Cartella con benefits e questions")->required();
}

ExitCode BundleCheckCommand::run(const Surroundings &surroundings)
{
    const auto files = loadLayered(surroundings, m_folder);
    if (!files)
        return files.error();
    const rules::BundleCheck check = rules::checkBundle(*files);
    for (const rules::Fault &fault : check.faults)
        say(fault.toString());
    print(QStringLiteral("Regole %1: %2 casi, %3 difetti.")
              .arg(check.sound->bundle())
              .arg(check.cases)
              .arg(check.faults.size()));
    return check.passed() ? ExitCode::Done : ExitCode::BundleFaults;
}

}   // namespace app::ctl
