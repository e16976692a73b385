#include "core/bundle/image_cache.h"

#include "core/base/durable_file.h"

#include <QDir>

namespace core::bundle {

namespace {

constexpr qint64 kMostImageBytes = 128 * 1024 * 1024;

}   // namespace

tl::expected<std::shared_ptr<const rules::Catalogue>, QList<rules::Fault>>
loadRules(const rules::BundleFiles &files, const QString &cacheFolder)
{
    const auto folder = cacheFolder.isEmpty() ? Result<QString>(fail(ErrorCode::NotFound, {}))
                                              : privateFolder(cacheFolder);
    if (!folder)
        return rules::Catalogue::load(files);
    const QString hash = rules::hashOf(files);
    const QString path = QDir(*folder).filePath(hash + QLatin1String(".image"));
    if (const auto image = readRegularFile(path, kMostImageBytes)) {
        if (const auto rules = rules::Catalogue::fromImage(*image, hash))
            return *rules;
    }
    auto rules = rules::Catalogue::load(files);
    if (rules) {
        // A full disk only costs the time of loading again.
        const auto kept = writeDurably(path, (*rules)->image());
        static_cast<void>(kept);
    }
    return rules;
}

}   // namespace core::bundle
