#include "core/bundle/desk_rules.h"

#include "core/bundle/image_cache.h"
#include "core/rules/overlay.h"

#include <QDir>

namespace core::bundle {

namespace {

struct National {
    rules::BundleFiles files;
    DeskRules opened;
};

tl::expected<National, QList<rules::Fault>> openNational(const QDir &desk, const QString &cache,
                                                         const rules::BundleFiles &inProgram,
                                                         const Terms &terms, const QDateTime &now)
{
    const auto own = loadRules(inProgram, cache);
    const auto installed =
        InstalledBundles(desk.filePath(QStringLiteral("bundles")), terms, cache).inUse(now);
    if (installed && (!own || installed->rules->issuedOn() >= (*own)->issuedOn()))
        return National{installed->files,
                        {installed->rules, installed->manifest.expiresAt, installed->passedOver}};
    if (!own)
        return tl::unexpected(own.error());
    if (installed)
        return National{inProgram, {*own, {}, installed->passedOver}};
    return National{inProgram, {*own, {}, {installed.error().detail}}};
}

/// The words of installed bundles: few beside the law, and read when a language is asked for.
rules::BundleFiles textsIn(const rules::BundleFiles &files, const rules::BundleFiles &inProgram)
{
    rules::BundleFiles texts;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        if (rules::layeredName(file.key()).file.startsWith(QLatin1String("texts/")) &&
            inProgram.value(file.key()) != *file)
            texts.insert(file.key(), *file);
    return texts;
}

/// Adds one local bundle to `desk`, or says why it cannot be used.
void addOverlay(const OpenedBundle &overlay, const QString &cache, const QDateTime &now,
                National &desk)
{
    const QString id = overlay.manifest.id;
    const auto files = rules::layered(desk.files, overlay.files);
    // With the local bundles before it: two may each be right alone and clash.
    const auto both = files ? loadRules(*files, cache) : tl::unexpected(files.error());
    if (!both) {
        desk.opened.passedOver.append(id + QLatin1String(": ") + both.error().first().toString());
        return;
    }
    desk.files = *files;
    desk.opened.rules = *both;
    if (overlay.manifest.isExpired(now))
        desk.opened.expiredOverlays.append((*both)->overlays().last().body);
}

}   // namespace

tl::expected<DeskRules, QList<rules::Fault>> openDeskRules(const QString &deskFolder,
                                                           const rules::BundleFiles &inProgram,
                                                           const Terms &terms, const QDateTime &now)
{
    const QDir desk(deskFolder);
    const QString cache = desk.filePath(QStringLiteral("cache"));
    auto national = openNational(desk, cache, inProgram, terms, now);
    if (!national)
        return tl::unexpected(national.error());
    const QDir overlays(overlayFolder(deskFolder));
    const auto alone = national->files;
    for (const QString &id : overlays.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const auto overlay =
            InstalledBundles(overlays.filePath(id), terms, cache, alone).inUse(now);
        if (overlay && overlay->manifest.id == id)
            addOverlay(*overlay, cache, now, *national);
        else
            national->opened.passedOver.append(
                id + QLatin1String(": ") +
                (overlay ? QStringLiteral("another bundle") : overlay.error().detail));
    }
    national->opened.texts = textsIn(national->files, inProgram);
    return national->opened;
}

QString overlayFolder(const QString &deskFolder)
{
    return QDir(deskFolder).filePath(QStringLiteral("overlays"));
}

}   // namespace core::bundle
