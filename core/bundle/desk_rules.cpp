#include "core/bundle/desk_rules.h"

#include "core/bundle/image_cache.h"

#include <QDir>

namespace core::bundle {

tl::expected<DeskRules, QList<rules::Fault>> openDeskRules(const QString &deskFolder,
                                                           const rules::BundleFiles &inProgram,
                                                           const Terms &terms, const QDateTime &now)
{
    const QDir desk(deskFolder);
    const QString cache = desk.filePath(QStringLiteral("cache"));
    const auto own = loadRules(inProgram, cache);
    const auto installed =
        InstalledBundles(desk.filePath(QStringLiteral("bundles")), terms, cache).inUse(now);
    if (installed && (!own || installed->rules->issuedOn() >= (*own)->issuedOn()))
        return DeskRules{installed->rules, installed->manifest.expiresAt, installed->passedOver};
    if (!own)
        return tl::unexpected(own.error());
    if (installed)
        return DeskRules{*own, {}, installed->passedOver};
    return DeskRules{*own, {}, {installed.error().detail}};
}

}   // namespace core::bundle
