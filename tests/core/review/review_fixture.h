#pragma once

#include "core/rules/bundle_files.h"
#include "core/rules/catalogue.h"
#include "tests/support/files.h"
#include "tests/support/law_files.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

namespace tests {

/// The invented bundle of the format's page.
inline const LawFiles &exampleFiles()
{
    static const LawFiles kFiles =
        lawFilesOf(readFile(QStringLiteral(SOURCE_DIR "/resources/benefits/FORMAT.md")));
    return kFiles;
}

/// The bundle below a folder of the tree.
inline LawFiles filesUnder(const QString &folder)
{
    core::rules::Faults faults;
    auto files = core::rules::readBundleFiles(QStringLiteral(SOURCE_DIR "/") + folder, faults);
    REQUIRE(faults.isEmpty());
    REQUIRE_FALSE(files.isEmpty());
    return files;
}

/// The catalogue of files that must have no fault.
inline std::shared_ptr<const core::rules::Catalogue> catalogueOf(const LawFiles &files)
{
    const auto loaded = core::rules::Catalogue::load(files);
    if (!loaded) {
        for (const auto &fault : loaded.error())
            UNSCOPED_INFO(fault.toString().toStdString());
    }
    REQUIRE(loaded);
    return *loaded;
}

}   // namespace tests
