#include "app/ctl/screen_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/streams.h"
#include "core/review/caseload_screening.h"

#include <CLI/App.hpp>

#include <QFile>

#include <cstdio>

namespace app::ctl {

using namespace core;

void ScreenCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "screen",
                       "Applica le regole a ogni nucleo di una tabella, una riga per prestazione");
    m_app->footer("Scrive CSV: household (il numero del nucleo, da 1), benefit, outcome, amount, "
                  "unit (il primo risultato in denaro, con il suo periodo: EUR/month). Con "
                  "--results anche results: nome=valore;nome=valore. Le righe che non si leggono "
                  "sono dette sullo standard error e saltate: allora l'uscita è 2.");
    m_app
        ->add_option("CASELOAD", m_caseload,
                     "Nuclei: tabella CSV o un oggetto JSON per riga; - per lo standard input")
        ->required();
    addDay(*m_app, "--on", m_on, "Il giorno di cui si decide")->required();
    addDay(*m_app, "--known-on", m_knownOn, "La legge come la si conosceva quel giorno");
    m_app
        ->add_option("--benefit", m_benefits,
                     "Solo questa prestazione, anche se non in vigore; si può ripetere")
        ->type_name("ID")
        ->type_size(1)
        ->allow_extra_args(false);
    m_app->add_flag("--results", m_results, "Tutti i risultati, non solo l'importo");
}

ExitCode ScreenCommand::run(const Surroundings &surroundings)
{
    const auto rules = loadRules(surroundings);
    if (!rules)
        return rules.error();
    QFile file(QString::fromStdString(m_caseload));
    const bool isOpen =
        m_caseload == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        say(QStringLiteral("Non riesco a leggere %1.").arg(QString::fromStdString(m_caseload)));
        return ExitCode::Io;
    }
    review::CaseloadWish wish;
    wish.on = m_on;
    wish.knownOn = m_knownOn.isValid() ? m_knownOn : surroundings.clock.today();
    wish.results = m_results;
    for (const std::string &benefit : m_benefits)
        wish.benefits.append(QString::fromStdString(benefit));
    for (const QString &id : std::as_const(wish.benefits)) {
        if (!(*rules)->benefit(id)) {
            sayUnknownBenefit(**rules, id);
            return ExitCode::InvalidInput;
        }
    }
    const auto write = [](QByteArrayView bytes) {
        const auto size = static_cast<std::size_t>(bytes.size());
        return std::fwrite(bytes.data(), 1, size, stdout) == size;
    };
    const auto bad = [](qint64 line, const QString &fault) {
        say(QStringLiteral("riga %1: %2").arg(line).arg(fault));
    };
    const auto screened = review::screenCaseload(**rules, file, wish, write, bad);
    if (!screened) {
        say(QStringLiteral("La tabella non si può leggere: %1").arg(screened.error().detail));
        return exitCodeFor(screened.error().code);
    }
    if (std::fflush(stdout) != 0)
        return ExitCode::Io;
    return screened->badLines == 0 ? ExitCode::Done : ExitCode::InvalidInput;
}

}   // namespace app::ctl
