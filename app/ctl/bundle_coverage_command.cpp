#include "app/ctl/bundle_coverage_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/streams.h"
#include "core/review/coverage.h"

#include <CLI/App.hpp>

namespace app::ctl {

using namespace core;

void BundleCoverageCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "coverage", "Dice che cosa i casi scritti accanto non provano");
    m_app->add_option("FOLDER", m_folder, "Le regole")->required();
    m_app->add_option("--benefit", m_benefit, "Solo questa prestazione")->type_name("ID");
    m_app->add_option("--at-least", m_atLeast, "Finisce con 3 se la quota è più bassa")
        ->type_name("PERCENTO")
        ->check(CLI::Range(0, 100));
    m_app->add_flag("--json", m_json, "Risponde in JSON");
}

ExitCode BundleCoverageCommand::run(const Surroundings &surroundings)
{
    const auto rules = loadRules({surroundings.clock, m_folder, surroundings.overlays});
    if (!rules)
        return rules.error();
    const QString wanted = QString::fromStdString(m_benefit);
    if (!wanted.isEmpty() && !(*rules)->benefit(wanted)) {
        sayUnknownBenefit(**rules, wanted);
        return ExitCode::InvalidInput;
    }
    const review::BundleCoverage coverage = review::coverageOf(**rules, wanted);
    if (m_json) {
        print(review::coverageJson(coverage));
    } else {
        for (const QString &line : review::coverageText(coverage))
            print(line);
    }
    return coverage.whole().permille() < m_atLeast * 10 ? ExitCode::BundleFaults : ExitCode::Done;
}

}   // namespace app::ctl
