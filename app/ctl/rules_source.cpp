#include "app/ctl/rules_source.h"

#include "app/ctl/streams.h"
#include "resources/built_in_bundle.h"

#include <QFileInfo>

namespace app::ctl {

using namespace core;

tl::expected<std::shared_ptr<const rules::Catalogue>, ExitCode>
loadRules(const Surroundings &surroundings)
{
    const QString folder = surroundings.bundle.empty()
                               ? resources::builtInBundle()
                               : QString::fromStdString(surroundings.bundle);
    if (!QFileInfo(folder).isDir()) {
        say(QStringLiteral("La cartella delle regole non c’è: %1").arg(folder));
        return tl::unexpected(ExitCode::Io);
    }
    auto rules = rules::Catalogue::load(folder);
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
