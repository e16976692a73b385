#include "app/ctl/bundle_pack_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/streams.h"
#include "core/bundle/archive.h"

#include <CLI/App.hpp>

#include <QFileInfo>

namespace app::ctl {

using namespace core;

void BundlePackCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "pack", "Mette le regole di una cartella in un archivio");
    m_app->add_option("FOLDER", m_folder, "Cartella con benefits e questions")->required();
    m_app->add_option("ARCHIVE", m_archive, "L’archivio da scrivere")->required();
}

ExitCode BundlePackCommand::run(const Surroundings &)
{
    const QString folder = QString::fromStdString(m_folder);
    if (!QFileInfo(folder).isDir()) {
        say(QStringLiteral("La cartella delle regole non c’è: %1").arg(folder));
        return ExitCode::Io;
    }
    rules::Faults faults;
    const rules::BundleFiles files = rules::readBundleFiles(folder, faults);
    for (const rules::Fault &fault : faults.sorted())
        say(fault.toString());
    if (!faults.isEmpty())
        return ExitCode::Io;
    const auto archive = bundle::packArchive(files);
    if (!archive) {
        say(QStringLiteral("Questi file non si possono archiviare (%1).")
                .arg(archive.error().detail));
        return exitCodeFor(archive.error().code);
    }
    if (!writeOutput(m_archive, *archive)) {
        say(QStringLiteral("Non riesco a scrivere %1.").arg(QString::fromStdString(m_archive)));
        return ExitCode::Io;
    }
    print(QStringLiteral("%1: %2 file, %3 byte, regole %4")
              .arg(QString::fromStdString(m_archive))
              .arg(files.size())
              .arg(archive->size())
              .arg(rules::hashOf(files)));
    return ExitCode::Done;
}

}   // namespace app::ctl
