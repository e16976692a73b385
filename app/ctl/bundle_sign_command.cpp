#include "app/ctl/bundle_sign_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/signed_input.h"
#include "app/ctl/streams.h"
#include "core/bundle/archive.h"
#include "core/bundle/image_cache.h"
#include "core/bundle/manifest.h"
#include "core/bundle/trusted_keys.h"
#include "core/rules/case_runner.h"
#include "core/rules/overlay.h"

#include <CLI/App.hpp>

#include <algorithm>

namespace app::ctl {

using namespace core;

void BundleSignCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "sign", "Firma un archivio, se le sue regole sono in ordine");
    m_app->add_option("ARCHIVE", m_archive, "L’archivio delle regole")->required();
    m_app->add_option("--key", m_key, "La chiave privata")->required()->type_name("FILE");
    addDay(*m_app, "--valid-from", m_validFrom, "Dal giorno in cui si usa")->required();
    addDay(*m_app, "--expires", m_expires, "Dal giorno in cui si avvisa che è vecchio")->required();
    m_app->add_option("--id", m_id, "Il nome della serie di pacchetti")->type_name("NOME");
    m_app->add_option("--min-client", m_minClient, "La versione del programma che serve")
        ->type_name("VERSIONE");
    m_app->add_option("--previous", m_previous, "Una versione precedente; si può ripetere")
        ->type_name("NUMERO")
        ->type_size(1)
        ->allow_extra_args(false);
    m_app->add_option("--manifest", m_manifest, "Il manifesto da scrivere; altrimenti accanto")
        ->type_name("FILE");
}

/// The rules of an archive that nothing is wrong with; their faults are said.
std::shared_ptr<const rules::Catalogue>
BundleSignCommand::soundRules(const Surroundings &surroundings) const
{
    const auto files = loadLayered(surroundings, m_archive);
    if (!files)
        return nullptr;
    const auto rules = bundle::loadRules(*files);
    if (!rules) {
        for (const rules::Fault &fault : rules.error())
            say(fault.toString());
        return nullptr;
    }
    const auto results = rules::runCases(**rules);
    if (!std::all_of(results.begin(), results.end(),
                     [](const rules::CaseResult &result) { return result.passed(); })) {
        say(QStringLiteral("Un caso non risulta come scritto: «sportello-ctl bundle check» dice "
                           "quale."));
        return nullptr;
    }
    return *rules;
}

ExitCode BundleSignCommand::run(const Surroundings &surroundings)
{
    const auto archive = readInput(m_archive);
    const auto keyFile = readInput(m_key);
    if (!archive || !keyFile) {
        say(QStringLiteral("Non riesco a leggere %1.")
                .arg(QString::fromStdString(archive ? m_key : m_archive)));
        return ExitCode::Io;
    }
    const auto key = bundle::readSignerKey(*keyFile);
    if (!key) {
        say(QStringLiteral("%1 non è una chiave privata.").arg(QString::fromStdString(m_key)));
        return ExitCode::InvalidInput;
    }
    const auto rules = soundRules(surroundings);
    if (!rules)
        return ExitCode::BundleFaults;
    const auto overlay =
        bundle::unpackArchive(*archive).map(rules::overlayOf).value_or(std::nullopt);
    bundle::Manifest manifest;
    manifest.id = !m_id.empty() ? QString::fromStdString(m_id)
                  : overlay     ? overlay->id
                                : bundle::nationalBundle();
    manifest.version = (overlay ? overlay->version : rules->version()).toLongLong();
    manifest.minClient = QVersionNumber::fromString(QString::fromStdString(m_minClient));
    manifest.sha256 = bundle::sha256Of(*archive);
    manifest.size = archive->size();
    manifest.validFrom = m_validFrom;
    manifest.issuedAt = surroundings.clock.nowUtc();
    manifest.expiresAt = QDateTime(m_expires, QTime(0, 0), Qt::UTC);
    manifest.previous = QList<qint64>(m_previous.begin(), m_previous.end());
    manifest.keyId = key->id;
    const auto bytes = bundle::signManifest(manifest, key->key);
    if (!bytes) {
        say(QStringLiteral("Il manifesto non va bene: la versione delle regole è un numero da 1, "
                           "la scadenza viene dopo oggi, i nomi hanno lettere, cifre, punti e "
                           "trattini."));
        return ExitCode::InvalidInput;
    }
    const std::string out =
        m_manifest.empty() ? manifestBeside(m_archive).toStdString() : m_manifest;
    if (!writeOutput(out, *bytes)) {
        say(QStringLiteral("Non riesco a scrivere %1.").arg(QString::fromStdString(out)));
        return ExitCode::Io;
    }
    print(QStringLiteral("%1: regole %2, firmate con «%3»")
              .arg(QString::fromStdString(out), rules->bundle(), key->id));
    return ExitCode::Done;
}

}   // namespace app::ctl
