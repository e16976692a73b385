#include "app/ctl/rules_source.h"

#include "app/ctl/streams.h"
#include "core/bundle/archive.h"
#include "core/rules/overlay.h"
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

static std::string folderOf(const Surroundings &surroundings)
{
    return surroundings.bundle.empty() ? resources::builtInBundle().toStdString()
                                       : surroundings.bundle;
}

static tl::expected<rules::BundleFiles, ExitCode> laidOver(const rules::BundleFiles &national,
                                                           const rules::BundleFiles &overlay)
{
    const auto both = rules::layered(national, overlay);
    if (both)
        return *both;
    for (const rules::Fault &fault : both.error())
        say(fault.toString());
    return tl::unexpected(ExitCode::BundleFaults);
}

tl::expected<rules::BundleFiles, ExitCode> loadLayered(const Surroundings &surroundings,
                                                       const std::string &path)
{
    auto files = loadRuleFiles(path.empty() ? folderOf(surroundings) : path);
    if (files && rules::overlayOf(*files)) {
        const auto national = loadRuleFiles(resources::builtInBundle().toStdString());
        if (!national)
            return national;
        files = laidOver(*national, *files);
    }
    for (const std::string &overlay : surroundings.overlays) {
        const auto local = loadRuleFiles(overlay);
        if (!files || !local)
            return files ? local : files;
        files = laidOver(*files, *local);
    }
    return files;
}

tl::expected<std::shared_ptr<const rules::Catalogue>, ExitCode>
loadRules(const Surroundings &surroundings)
{
    const auto files = loadLayered(surroundings);
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

std::optional<rules::Wording> loadWording(const Surroundings &surroundings, const QString &language)
{
    const auto files = loadLayered(surroundings);
    if (!files)
        return std::nullopt;
    const QStringList known = rules::wordingLanguages(*files);
    if (!known.contains(language)) {
        say(QStringLiteral("Queste regole non hanno parole in «%1». Ci sono: it, %2.")
                .arg(language, known.join(QStringLiteral(", "))));
        return std::nullopt;
    }
    rules::Faults faults;
    auto wording = rules::Wording::of(*files, language, faults);
    for (const rules::Fault &fault : faults.sorted())
        say(fault.toString());
    return faults.isEmpty() ? std::optional(std::move(wording)) : std::nullopt;
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
