#pragma once

#include "core/rules/bundle_files.h"
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

}   // namespace tests
