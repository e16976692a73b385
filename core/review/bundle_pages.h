#pragma once

#include "core/rules/catalogue.h"

namespace core::review {

/// The rules of a bundle as pages for jurists: `index.html` and one page a benefit, by file name.
/// The same files give the same bytes. @error Invalid  the files have a fault
Result<QMap<QString, QByteArray>> bundlePages(const rules::BundleFiles &files);

}   // namespace core::review
