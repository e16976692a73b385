#include "core/bundle/installed_bundles.h"

#include "core/base/durable_file.h"
#include "core/bundle/archive.h"
#include "core/bundle/install_state.h"

#include <QDir>
#include <QLockFile>

#include <algorithm>

namespace core::bundle {

namespace {

const QString kManifest = QStringLiteral("manifest.json");
const QString kArchive = QStringLiteral("bundle.tar");
const QString kHalfDone = QStringLiteral(".new");

tl::unexpected<Refused> refuse(Refusal why, const QString &detail = {})
{
    return tl::unexpected(Refused{why, detail, {}});
}

}   // namespace

InstalledBundles::InstalledBundles(QString folder, Terms terms, QString cacheFolder,
                                   rules::BundleFiles national)
    : m_folder(std::move(folder)), m_terms(std::move(terms)), m_cacheFolder(std::move(cacheFolder)),
      m_national(std::move(national))
{
}

Checked<OpenedBundle> InstalledBundles::install(const SignedBundle &bundle, const QDateTime &now)
{
    const auto manifest = verify(bundle, m_terms);
    if (!manifest)
        return tl::unexpected(manifest.error());
    const auto folder = privateFolder(m_folder);
    if (!folder)
        return refuse(Refusal::Storage, folder.error().detail);
    QLockFile lock(QDir(*folder).filePath(QStringLiteral("lock")));
    if (!lock.tryLock(0))
        return refuse(Refusal::Storage, QStringLiteral("another program is installing"));
    auto state = InstallState::read(*folder);
    if (!state)
        return refuse(Refusal::Storage, state.error().detail);
    if (manifest->version <= state->highest.value(manifest->keyId))
        return refuse(Refusal::NotNewer, QString::number(state->highest.value(manifest->keyId)));
    const auto opened = openVerified(*manifest, bundle.archive, m_national, m_cacheFolder);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto name = place(bundle, opened->name(*manifest));
    if (!name)
        return tl::unexpected(name.error());
    // Only from here on is it installed: a folder the state does not name is nothing.
    state->highest[manifest->keyId] = manifest->version;
    state->order.removeAll(*name);
    state->order.append(*name);
    if (const auto written = state->write(*folder); !written)
        return refuse(Refusal::Storage, written.error().detail);
    return OpenedBundle{*manifest, opened->rules, opened->files, manifest->isExpired(now), {}};
}

Checked<QString> InstalledBundles::place(const SignedBundle &bundle, const QString &name) const
{
    QDir folder(m_folder);
    QDir half(folder.filePath(kHalfDone));
    QDir old(folder.filePath(name));
    // What is in the way was left by a program that was ended before it was done.
    if ((half.exists() && !half.removeRecursively()) || (old.exists() && !old.removeRecursively()))
        return refuse(Refusal::Storage, QStringLiteral("a folder is in the way"));
    const auto made = privateFolder(half.path()).and_then([&](const QString &path) {
        return writeDurably(QDir(path).filePath(kArchive), bundle.archive).and_then([&] {
            return writeDurably(QDir(path).filePath(kManifest), bundle.manifest);
        });
    });
    if (!made)
        return refuse(Refusal::Storage, made.error().detail);
    if (!folder.rename(kHalfDone, name))
        return refuse(Refusal::Storage, QStringLiteral("the folder cannot be renamed"));
    return name;
}

Checked<OpenedBundle> InstalledBundles::open(const QString &name, const QDateTime &now) const
{
    const QDir folder(QDir(m_folder).filePath(name));
    const auto manifest = readRegularFile(folder.filePath(kManifest), kMostManifestBytes);
    const auto archive = readRegularFile(folder.filePath(kArchive), kMostArchiveBytes);
    if (!manifest || !archive)
        return refuse(Refusal::Storage,
                      manifest ? archive.error().detail : manifest.error().detail);
    const auto says = verify({*manifest, *archive}, m_terms);
    if (!says)
        return tl::unexpected(says.error());
    return openVerified(*says, *archive, m_national, m_cacheFolder)
        .map([&](const OpenedRules &opened) {
            return OpenedBundle{*says, opened.rules, opened.files, says->isExpired(now), {}};
        });
}

Result<OpenedBundle> InstalledBundles::inUse(const QDateTime &now) const
{
    const auto all = names();
    if (!all)
        return tl::unexpected(all.error());
    QStringList passedOver;
    for (auto name = all->crbegin(); name != all->crend(); ++name) {
        auto opened = open(*name, now);
        if (opened && opened->manifest.validFrom <= now.date()) {
            opened->passedOver = passedOver;
            return *opened;
        }
        passedOver.append(*name + QLatin1String(": ") +
                          (opened ? QStringLiteral("not valid yet") : opened.error().detail));
    }
    return fail(ErrorCode::NotFound, QStringLiteral("no installed bundle can be used: ") +
                                         passedOver.join(QLatin1String("; ")));
}

Result<OpenedBundle> InstalledBundles::find(const QString &sourceHash, const QDateTime &now) const
{
    const auto all = names();
    if (!all)
        return tl::unexpected(all.error());
    for (const QString &name : *all) {
        if (!name.endsWith(QLatin1Char('-') + sourceHash.left(8)))
            continue;
        if (auto opened = open(name, now); opened && opened->rules->sha256() == sourceHash)
            return *opened;
    }
    return fail(ErrorCode::NotFound, QStringLiteral("no installed bundle has this hash"));
}

Result<QStringList> InstalledBundles::names() const
{
    return InstallState::read(m_folder).map([](const InstallState &state) { return state.order; });
}

}   // namespace core::bundle
