#include "app/ctl/bundle_check_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/streams.h"
#include "core/rules/case_runner.h"

#include <CLI/App.hpp>

namespace app::ctl {

using namespace core;

void BundleCheckCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "check", "Controlla le regole e i casi scritti accanto");
    m_app->add_option("FOLDER", m_folder, "Cartella con benefits e questions")->required();
}

static void sayDifferences(const rules::CaseResult &result)
{
    for (const QString &difference : result.differences) {
        say(QStringLiteral("%1:%2: caso «%3»: %4")
                .arg(result.place.file)
                .arg(result.place.line)
                .arg(result.title, difference));
    }
}

ExitCode BundleCheckCommand::run(const Surroundings &surroundings)
{
    const auto rules = loadRules({surroundings.clock, m_folder});
    if (!rules)
        return rules.error();
    const QList<rules::CaseResult> results = rules::runCases(**rules);
    int failed = 0;
    for (const rules::CaseResult &result : results) {
        if (result.passed())
            continue;
        ++failed;
        sayDifferences(result);
    }
    print(QStringLiteral("Regole %1: %2 casi, %3 non come scritti.")
              .arg((*rules)->bundle())
              .arg(results.size())
              .arg(failed));
    return failed == 0 ? ExitCode::Done : ExitCode::BundleFaults;
}

}   // namespace app::ctl
