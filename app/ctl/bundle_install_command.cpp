#include "app/ctl/bundle_install_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/refusal_text.h"
#include "app/ctl/streams.h"
#include "core/bundle/installed_bundles.h"

#include <CLI/App.hpp>

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

ExitCode BundleInstallCommand::run(const Surroundings &surroundings)
{
    const auto terms = m_input.terms();
    if (!terms)
        return terms.error();
    const auto signedBundle = m_input.bundle();
    if (!signedBundle)
        return signedBundle.error();
    bundle::InstalledBundles installed(QString::fromStdString(m_folder), *terms);
    const auto opened = installed.install(*signedBundle, surroundings.clock.nowUtc());
    if (!opened) {
        const ExitCode code = sayRefusal(opened.error());
        say(QStringLiteral("Non è stato installato niente."));
        return code;
    }
    print(QStringLiteral("Installate le regole %1, valide dal %2.")
              .arg(opened->rules->bundle(),
                   opened->manifest.validFrom.toString(QStringLiteral("dd/MM/yyyy"))));
    if (opened->expired)
        say(QStringLiteral("Attenzione: il pacchetto è scaduto il %1.")
                .arg(opened->manifest.expiresAt.date().toString(QStringLiteral("dd/MM/yyyy"))));
    return ExitCode::Done;
}

}   // namespace app::ctl
