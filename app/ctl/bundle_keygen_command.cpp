#include "app/ctl/bundle_keygen_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/streams.h"
#include "core/base/durable_file.h"
#include "core/bundle/trusted_keys.h"

#include <CLI/App.hpp>

#include <QFileInfo>

namespace app::ctl {

using namespace core;

void BundleKeygenCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "keygen", "Fa una nuova coppia di chiavi per firmare pacchetti");
    m_app->add_option("--id", m_id, "Il nome della chiave")->required()->type_name("NOME");
    auto *training = m_app->add_flag("--training", m_training, "Solo per fare pratica");
    m_app->add_option("--overlay", m_overlay, "Solo per il pacchetto locale con questo nome")
        ->type_name("NOME")
        ->excludes(training);
    m_app->add_option("FILE", m_file, "Dove scrivere la chiave privata")->required();
}

ExitCode BundleKeygenCommand::run(const Surroundings &)
{
    const QString file = QString::fromStdString(m_file);
    if (QFileInfo::exists(file)) {
        say(QStringLiteral("%1 c’è già: una chiave non si sovrascrive.").arg(file));
        return ExitCode::InvalidInput;
    }
    const bundle::KeyUse use = m_training          ? bundle::KeyUse::Training
                               : m_overlay.empty() ? bundle::KeyUse::Service
                                                   : bundle::KeyUse::Local;
    const bundle::SignerKey key{QString::fromStdString(m_id), use, security::Ed25519Key::random(),
                                QString::fromStdString(m_overlay)};
    bundle::TrustedKeys trusted;
    if (!trusted.add(key.trusted())) {
        say(QStringLiteral("«%1» non può essere il nome di una chiave.").arg(key.id));
        return ExitCode::InvalidInput;
    }
    if (!writeDurably(file, bundle::signerKeyJson(key))) {
        say(QStringLiteral("Non riesco a scrivere %1.").arg(file));
        return ExitCode::Io;
    }
    print(QString::fromUtf8(trusted.toJson().trimmed()));
    return ExitCode::Done;
}

}   // namespace app::ctl
