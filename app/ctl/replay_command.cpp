#include "app/ctl/replay_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/signed_input.h"
#include "app/ctl/streams.h"
#include "core/base/strict_json.h"
#include "core/bundle/installed_bundles.h"
#include "core/bundle/replay.h"

#include <CLI/App.hpp>

namespace app::ctl {

using namespace core;

void ReplayCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "replay", "Rifà una decisione conservata con le sue regole");
    m_app->add_option("--bundles", m_bundles, "Cerca le regole fra i pacchetti installati qui")
        ->type_name("CARTELLA");
    m_keys.declare(*m_app);
    m_app->add_option("RECORD", m_record, "La decisione conservata; - per lo standard input")
        ->required();
}

static tl::expected<bundle::DecisionRecord, ExitCode> readRecord(const std::string &path)
{
    const auto bytes = readInput(path);
    if (!bytes) {
        say(QStringLiteral("Non riesco a leggere %1.").arg(QString::fromStdString(path)));
        return tl::unexpected(ExitCode::Io);
    }
    const auto record = parseStrictJson(*bytes).and_then(bundle::DecisionRecord::fromJson);
    if (!record) {
        say(QStringLiteral("Non è una decisione conservata (%1).").arg(record.error().detail));
        return tl::unexpected(ExitCode::InvalidInput);
    }
    return *record;
}

tl::expected<std::shared_ptr<const rules::Catalogue>, ExitCode>
ReplayCommand::rulesOf(const QString &hash, const Surroundings &surroundings) const
{
    if (m_bundles.empty())
        return loadRules(surroundings);
    const auto terms = m_keys.terms();
    if (!terms)
        return tl::unexpected(terms.error());
    const bundle::InstalledBundles installed(QString::fromStdString(m_bundles), *terms);
    const auto opened = installed.find(hash, surroundings.clock.nowUtc());
    if (opened)
        return opened->rules;
    say(QStringLiteral("Fra i pacchetti installati non ci sono le regole %1.").arg(hash));
    return tl::unexpected(ExitCode::InvalidInput);
}

ExitCode ReplayCommand::run(const Surroundings &surroundings)
{
    const auto record = readRecord(m_record);
    if (!record)
        return record.error();
    const auto rules = rulesOf(record->bundleSha256, surroundings);
    if (!rules)
        return rules.error();
    const auto again = bundle::replay(*record, **rules);
    if (!again && again.error().code == ErrorCode::Conflict) {
        say(QStringLiteral("La decisione è stata presa con le regole %1, queste sono %2.")
                .arg(record->bundleSha256, (*rules)->sha256()));
        return ExitCode::InvalidInput;
    }
    if (!again) {
        say(QStringLiteral("La decisione non si può rifare (%1).").arg(again.error().detail));
        return exitCodeFor(again.error().code);
    }
    if (!again->isSame()) {
        print(QStringLiteral("Diversa: la prima differenza è in %1.").arg(again->firstDifference));
        return ExitCode::Different;
    }
    print(QStringLiteral("Uguale: gli stessi %1 byte.").arg(again->kept.size()));
    return ExitCode::Done;
}

}   // namespace app::ctl
