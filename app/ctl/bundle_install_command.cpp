#include "app/ctl/bundle_install_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/refusal_text.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/streams.h"
#include "core/bundle/desk_rules.h"

#include <CLI/App.hpp>

#include <QFileInfo>

namespace app::ctl {

using namespace core;

void BundleInstallCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "install", "Installa un pacchetto firmato, se è più recente");
    m_input.declare(*m_app);
    m_app->add_option("--into", m_folder, "La cartella dei pacchetti installati")
        ->required()
        ->type_name("CARTELLA");
}

/// A local bundle has a folder of its own beside the national ones, by its id.
QString BundleInstallCommand::folderFor(const bundle::SignedBundle &signedBundle) const
{
    const QString folder = QString::fromStdString(m_folder);
    const auto manifest = bundle::readManifest(signedBundle.manifest);
    if (!manifest || manifest->says.id == bundle::nationalBundle())
        return folder;   // what is no manifest is refused there
    return bundle::overlayFolder(QFileInfo(folder).absolutePath()) + QLatin1Char('/') +
           manifest->says.id;
}

ExitCode BundleInstallCommand::run(const Surroundings &surroundings)
{
    const auto terms = m_input.terms();
    if (!terms)
        return terms.error();
    const auto signedBundle = m_input.bundle();
    if (!signedBundle)
        return signedBundle.error();
    const auto national = loadLayered(surroundings);
    if (!national)
        return national.error();
    bundle::InstalledBundles installed(folderFor(*signedBundle), *terms, {}, *national);
    const auto opened = installed.install(*signedBundle, surroundings.clock.nowUtc());
    if (!opened) {
        const ExitCode code = sayRefusal(opened.error());
        say(QStringLiteral("Non è stato installato niente."));
        return code;
    }
    const auto overlay = rules::overlayOf(opened->files);
    const QString whose =
        overlay ? QStringLiteral("le misure di %1, ").arg(overlay->body) : QString();
    print(QStringLiteral("Installate %1regole %2, valide dal %3.")
              .arg(overlay ? whose : QStringLiteral("le "), installed.names()->last(),
                   opened->manifest.validFrom.toString(QStringLiteral("dd/MM/yyyy"))));
    if (opened->expired)
        say(QStringLiteral("Attenzione: il pacchetto è scaduto il %1.")
                .arg(opened->manifest.expiresAt.date().toString(QStringLiteral("dd/MM/yyyy"))));
    return ExitCode::Done;
}

}   // namespace app::ctl
