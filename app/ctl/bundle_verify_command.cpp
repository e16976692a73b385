#include "app/ctl/bundle_verify_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/refusal_text.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/streams.h"

#include <CLI/App.hpp>

namespace app::ctl {

using namespace core;

void BundleVerifyCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "verify", "Controlla firma e contenuto di un pacchetto");
    m_input.declare(*m_app);
}

ExitCode BundleVerifyCommand::run(const Surroundings &surroundings)
{
    const auto terms = m_input.terms();
    if (!terms)
        return terms.error();
    const auto signedBundle = m_input.bundle();
    if (!signedBundle)
        return signedBundle.error();
    const auto manifest = bundle::verify(*signedBundle, *terms);
    if (!manifest)
        return sayRefusal(manifest.error());
    const auto national = loadLayered(surroundings);
    if (!national)
        return national.error();
    const auto opened = bundle::openVerified(*manifest, signedBundle->archive, *national);
    if (!opened)
        return sayRefusal(opened.error());
    print(QStringLiteral("Regole %1, firmate con «%2», valide dal %3.")
              .arg(opened->name(*manifest), manifest->keyId,
                   manifest->validFrom.toString(QStringLiteral("dd/MM/yyyy"))));
    if (manifest->isExpired(surroundings.clock.nowUtc()))
        say(QStringLiteral("Attenzione: il pacchetto è scaduto il %1.")
                .arg(manifest->expiresAt.date().toString(QStringLiteral("dd/MM/yyyy"))));
    return ExitCode::Done;
}

}   // namespace app::ctl
