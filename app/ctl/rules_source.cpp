#include "app/ctl/rules_source.h"

#include "app/ctl/streams.h"
#include "core/bundle/archive.h"
#include "resources/built_in_bundle.h"

#include <QFileInfo>

namespace app::ctl {

using namespace core;

tl::expected<rules::BundleFiles, ExitCode> loadRuleFiles(const std::string &path)
{
    const QString folder = QString::fromStdString(path);
    if (QFileInfo(folder).isFile()) {
        const auto files = readInput(path).and_then(bundle::unpackArchive);
        if (files)
            return *files;
        say(QStringLiteral("%1 non è un archivio di regole (%2).")
                .arg(folder, files.error().detail));
        return tl::unexpected(ExitCode::Io);
    }
    if (!QFileInfo(folder).isDir()) {
        say(QStringLiteral("La cartella delle regole non c’è: %1").arg(folder));
        return tl::unexpected(ExitCode::Io);
    }
    rules::Faults faults;
    auto files = rules::readBundleFiles(folder, faults);
    for (const rules::Fault &fault : faults.sorted())
        say(fault.toString());
    if (!faults.isEmpty())
        return tl::unexpected(ExitCode::Io);
    return files;
}

tl::expected<std::shared_ptr<const rules::Catalogue>, ExitCode>
loadRules(const Surroundings &surroundings)
{
    const auto files =
        loadRuleFiles(surroundings.bundle.empty() ? resources::builtInBundle().toStdString()
                                                  : surroundings.bundle);
    if (!files)
        return tl::unexpected(files.error());
    auto rules = rules::Catalogue::load(*files);
    if (!rules) {
        for (const rules::Fault &fault : rules.error())
            say(fault.toString());
        return tl::unexpected(ExitCode::BundleFaults);
    }
    return *rules;
}

void sayUnknownBenefit(const rules::Catalogue &rules, const QString &id)
{
    QStringList known;
    for (const rules::BenefitSummary &benefit : rules.benefits())
        known.append(benefit.id);
    say(QStringLiteral("Non conosco la prestazione «%1». Ci sono: %2.")
            .arg(id, known.join(QStringLiteral(", "))));
}

}   // namespace app::ctl
