#include "app/ctl/bundle_doc_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/streams.h"
#include "core/review/bundle_pages.h"
#include "core/review/provisional_points.h"

#include <CLI/App.hpp>

#include <QDir>

namespace app::ctl {

using namespace core;

void BundleDocCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "doc", "Scrive le regole come pagine HTML da leggere e stampare");
    m_app->add_option("FOLDER", m_folder, "Le regole")->required();
    auto *out = m_app->add_option("OUT", m_out, "Cartella dove scrivere le pagine");
    auto *provisional = m_app->add_flag("--provisional", m_provisional,
                                        "Elenca solo i punti da verificare, con file e riga");
    provisional->excludes(out);
    m_app->add_flag("--json", m_json, "L'elenco in JSON")->needs(provisional);
    m_app->callback([this] {
        if (m_out.empty() && !m_provisional)
            throw CLI::RequiredError("OUT");
    });
}

static void printProvisional(const rules::BundleFiles &files, bool asJson)
{
    rules::Faults faults;
    const auto points = review::provisionalPoints(rules::readBundle(files, faults));
    if (asJson) {
        print(review::provisionalJson(points));
        return;
    }
    for (const QString &line : review::provisionalText(points))
        print(line);
}

ExitCode BundleDocCommand::run(const Surroundings &surroundings)
{
    // Loaded first, so that every fault is said with its place.
    if (const auto rules = loadRules({surroundings.clock, m_folder, surroundings.overlays}); !rules)
        return rules.error();
    const auto files = loadLayered(surroundings, m_folder);
    if (!files)
        return files.error();
    if (m_provisional) {
        printProvisional(*files, m_json);
        return ExitCode::Done;
    }
    const auto pages = review::bundlePages(*files);
    if (!pages) {
        say(QStringLiteral("Le pagine non si possono scrivere: %1").arg(pages.error().detail));
        return ExitCode::BundleFaults;
    }
    const QDir out(QString::fromStdString(m_out));
    if (!out.mkpath(QStringLiteral("."))) {
        say(QStringLiteral("Non riesco a creare la cartella %1.").arg(out.path()));
        return ExitCode::Io;
    }
    for (auto page = pages->cbegin(); page != pages->cend(); ++page) {
        const QString path = out.filePath(page.key());
        if (!writeOutput(path.toStdString(), *page)) {
            say(QStringLiteral("Non riesco a scrivere %1.").arg(path));
            return ExitCode::Io;
        }
    }
    print(QStringLiteral("%1 pagine in %2").arg(pages->size()).arg(out.path()));
    return ExitCode::Done;
}

}   // namespace app::ctl
