#pragma once

#include "core/rules/catalogue.h"

#include <QString>

#include <memory>

namespace core::bundle {

/// The rules of `files`, from their image in `cacheFolder` when there is a good one, else from the
/// sources; then the image is left there for the next time. An image is looked for by the hash of
/// the very files given, so it can be no other rules than theirs; the folder belongs to the user
/// alone. Without a folder, or when it cannot be used, the sources are loaded each time.
tl::expected<std::shared_ptr<const rules::Catalogue>, QList<rules::Fault>>
loadRules(const rules::BundleFiles &files, const QString &cacheFolder = {});

}   // namespace core::bundle
