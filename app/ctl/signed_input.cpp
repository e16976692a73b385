#include "app/ctl/signed_input.h"

#include "app/ctl/streams.h"
#include "resources/trusted_keys.h"

#include <CLI/App.hpp>

#include <QFileInfo>

namespace app::ctl {

using namespace core;

QString manifestBeside(const std::string &archive)
{
    const QFileInfo file(QString::fromStdString(archive));
    return file.path() + QLatin1Char('/') + file.completeBaseName() + QLatin1String(".json");
}

void SignedInput::declare(CLI::App &app)
{
    app.add_option("ARCHIVE", m_archive, "L’archivio delle regole")->required();
    app.add_option("--manifest", m_manifest, "Il manifesto firmato; altrimenti quello accanto")
        ->type_name("FILE");
    m_trust.declare(app);
}

void TrustOptions::declare(CLI::App &app)
{
    app.add_option("--keys", m_keys, "Altre chiavi di cui fidarsi; si può ripetere")
        ->type_name("FILE")
        ->type_size(1)
        ->allow_extra_args(false);
    app.add_flag("--training", m_training, "Valgono anche le chiavi per fare pratica");
}

static tl::expected<QByteArray, ExitCode> readOrSay(const std::string &path)
{
    auto bytes = readInput(path);
    if (bytes)
        return *bytes;
    say(QStringLiteral("Non riesco a leggere %1.").arg(QString::fromStdString(path)));
    return tl::unexpected(ExitCode::Io);
}

tl::expected<bundle::SignedBundle, ExitCode> SignedInput::bundle() const
{
    const auto archive = readOrSay(m_archive);
    if (!archive)
        return tl::unexpected(archive.error());
    const auto manifest =
        readOrSay(m_manifest.empty() ? manifestBeside(m_archive).toStdString() : m_manifest);
    if (!manifest)
        return tl::unexpected(manifest.error());
    return core::bundle::SignedBundle{*manifest, *archive};
}

tl::expected<bundle::Terms, ExitCode> TrustOptions::terms() const
{
    core::bundle::Terms terms;
    terms.training = m_training;
    terms.program = QVersionNumber::fromString(QStringLiteral(SPORTELLO_VERSION));
    const auto builtIn = core::bundle::TrustedKeys::fromJson(resources::trustedBundleKeys());
    if (builtIn)
        terms.keys = *builtIn;
    for (const std::string &path : m_keys) {
        const auto bytes = readOrSay(path);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const auto keys = core::bundle::TrustedKeys::fromJson(*bytes);
        if (!keys || !terms.keys.add(*keys)) {
            say(QStringLiteral("%1 non è un elenco di chiavi, o ripete il nome di una chiave.")
                    .arg(QString::fromStdString(path)));
            return tl::unexpected(ExitCode::InvalidInput);
        }
    }
    return terms;
}

}   // namespace app::ctl
