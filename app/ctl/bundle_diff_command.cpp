#include "app/ctl/bundle_diff_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/streams.h"
#include "core/review/bundle_diff.h"

#include <CLI/App.hpp>

namespace app::ctl {

using namespace core;

void BundleDiffCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "diff", "Dice che cosa cambia da un pacchetto di regole a un altro");
    m_app->add_option("A", m_before, "Le regole di prima")->required();
    m_app->add_option("B", m_after, "Le regole di dopo")->required();
    m_app->add_flag("--json", m_json, "Risponde in JSON");
}

static tl::expected<review::LawTree, ExitCode> readTree(const std::string &path)
{
    const auto files = loadRuleFiles(path);
    if (!files)
        return tl::unexpected(files.error());
    rules::Faults faults;
    auto tree = review::readLawTree(*files, faults);
    for (const rules::Fault &fault : faults.sorted())
        say(fault.toString());
    if (!faults.isEmpty())
        return tl::unexpected(ExitCode::BundleFaults);
    return tree;
}

ExitCode BundleDiffCommand::run(const Surroundings & /*surroundings*/)
{
    const auto before = readTree(m_before);
    if (!before)
        return before.error();
    const auto after = readTree(m_after);
    if (!after)
        return after.error();
    const review::BundleDiff diff = review::compareBundles(*before, *after);
    if (m_json) {
        print(review::diffJson(diff));
    } else {
        for (const QString &line : review::diffText(diff))
            print(line);
    }
    return diff.isSame() ? ExitCode::Done : ExitCode::Different;
}

}   // namespace app::ctl
