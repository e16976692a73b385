#pragma once

#include "core/base/result.h"
#include "core/rules/bundle_files.h"

#include <QByteArray>

namespace core::bundle {

/// What an archive may be at most. The rules of today are a hundredth of it.
constexpr qsizetype kMostArchiveBytes = 64 * 1024 * 1024;
constexpr qsizetype kMostFileBytes = 4 * 1024 * 1024;
constexpr int kMostFiles = 4000;

/// The sources of a bundle as one archive (tar, in the form of ustar): names sorted, no times, no
/// owners, no compression. The same files give the same bytes anywhere.
/// @error Invalid  no files, or one whose name or size an archive does not take
Result<QByteArray> packArchive(const rules::BundleFiles &files);

/// Only what packArchive() could have made, byte for byte: no links, no other folders, nothing
/// behind the end.
/// @error Corrupt
Result<rules::BundleFiles> unpackArchive(const QByteArray &archive);

}   // namespace core::bundle
