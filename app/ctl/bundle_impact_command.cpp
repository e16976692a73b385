#include "app/ctl/bundle_impact_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/streams.h"
#include "core/review/impact.h"

#include <CLI/App.hpp>

#include <QFile>

#include <cstdio>

namespace app::ctl {

using namespace core;

void BundleImpactCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "impact", "Dice a chi cambia qualcosa tra due pacchetti di regole");
    m_app->add_option("A", m_before, "Le regole di prima")->required();
    m_app->add_option("B", m_after, "Le regole di dopo")->required();
    m_app->add_option("CASELOAD", m_caseload, "Nuclei: tabella CSV o un oggetto JSON per riga; -")
        ->required();
    addDay(*m_app, "--on", m_on, "Il giorno della decisione");
    addDay(*m_app, "--on-after", m_onAfter, "Un altro giorno per le regole di dopo");
    addDay(*m_app, "--known-on", m_knownOn, "Con la legge nota quel giorno");
    m_app->add_option("--benefit", m_benefits, "Solo questa prestazione; si può ripetere")
        ->type_name("ID");
    m_app->add_option("--amount", m_amounts, "Il risultato da sommare, invece del primo al mese")
        ->type_name("ID=NOME");
    m_app->add_flag("--rows", m_rows, "Elenca i nuclei a cui cambia qualcosa");
    m_app->add_flag("--json", m_json, "Risponde in JSON");
}

static QString faultOf(const Error &error)
{
    return QStringLiteral("Il confronto non si può fare: %1").arg(error.detail);
}

ExitCode BundleImpactCommand::run(const Surroundings &surroundings)
{
    const auto before = loadRules({surroundings.clock, m_before});
    if (!before)
        return before.error();
    const auto after = loadRules({surroundings.clock, m_after});
    if (!after)
        return after.error();
    QFile file(QString::fromStdString(m_caseload));
    const bool isOpen =
        m_caseload == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        say(QStringLiteral("Non riesco a leggere %1.").arg(QString::fromStdString(m_caseload)));
        return ExitCode::Io;
    }

    review::ImpactOptions options;
    options.onBefore = m_on;
    options.onAfter = m_onAfter.isValid() ? m_onAfter : m_on;
    options.knownOn = m_knownOn.isValid() ? m_knownOn : surroundings.clock.today();
    options.keepRows = m_rows;
    for (const std::string &benefit : m_benefits)
        options.benefits.append(QString::fromStdString(benefit));
    for (const std::string &amount : m_amounts) {
        const auto text = QString::fromStdString(amount);
        options.amounts.insert(text.section(QLatin1Char('='), 0, 0),
                               text.section(QLatin1Char('='), 1));
    }
    const auto impact = review::impactOf(**before, **after, file, options);
    if (!impact) {
        say(faultOf(impact.error()));
        return exitCodeFor(impact.error().code);
    }
    if (m_json) {
        print(review::impactJson(*impact));
    } else {
        for (const QString &line : review::impactText(*impact))
            print(line);
    }
    return ExitCode::Done;
}

}   // namespace app::ctl
