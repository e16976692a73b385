#include "app/ctl/refusal_text.h"

#include "app/ctl/streams.h"

namespace app::ctl {

using namespace core;
using bundle::Refusal;

QString refusalText(const bundle::Refused &refused)
{
    switch (refused.why) {
    case Refusal::NotAManifest:
        return QStringLiteral("Il manifesto del pacchetto non si può leggere.");
    case Refusal::WrongSize:
        return QStringLiteral("L’archivio non ha la grandezza scritta nel manifesto: forse è "
                              "arrivato a metà.");
    case Refusal::WrongHash:
        return QStringLiteral("L’archivio non è quello di cui parla il manifesto.");
    case Refusal::UnknownKey:
        return QStringLiteral("Il pacchetto è firmato con la chiave «%1», che qui non vale.")
            .arg(refused.detail);
    case Refusal::WrongSignature:
        return QStringLiteral("La firma del pacchetto non è valida.");
    case Refusal::NeedsNewerProgram:
        return QStringLiteral("Il pacchetto vuole la versione %1 del programma, o una successiva.")
            .arg(refused.detail);
    case Refusal::NotNewer:
        return QStringLiteral("La chiave di questo pacchetto ha già firmato la versione %1, che è "
                              "stata installata: si installa solo una versione successiva.")
            .arg(refused.detail);
    case Refusal::NotAnArchive:
        return QStringLiteral("L’archivio non si può leggere.");
    case Refusal::FaultyRules:
        return QStringLiteral("Le regole del pacchetto hanno errori.");
    case Refusal::WrongVersion:
        return QStringLiteral("Le regole dicono di essere la versione «%1», il manifesto un’altra.")
            .arg(refused.detail);
    case Refusal::Storage:
        break;
    }
    return QStringLiteral("La cartella dei pacchetti non si può leggere o scrivere (%1).")
        .arg(refused.detail);
}

ExitCode sayRefusal(const bundle::Refused &refused)
{
    for (const rules::Fault &fault : refused.faults)
        say(fault.toString());
    say(refusalText(refused));
    return refused.why == Refusal::Storage ? ExitCode::Io : ExitCode::BundleFaults;
}

}   // namespace app::ctl
