#include "tests/core/program/law.h"

#include "tests/core/rules/small_law.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

namespace tests {

namespace {

std::shared_ptr<const core::rules::Catalogue> loaded(const QString &folder)
{
    const auto catalogue = core::rules::Catalogue::load(folder);
    if (!catalogue) {
        for (const auto &fault : catalogue.error())
            UNSCOPED_INFO(fault.toString().toStdString());
    }
    REQUIRE(catalogue);
    return *catalogue;
}

}   // namespace

const core::rules::Catalogue &shipped()
{
    static const auto kCatalogue = loaded(QStringLiteral(SOURCE_DIR "/resources"));
    return *kCatalogue;
}

const core::rules::Catalogue &measured()
{
    static const auto kCatalogue = loaded(QStringLiteral(SOURCE_DIR "/tests/bench/rules"));
    return *kCatalogue;
}

std::shared_ptr<const core::rules::Catalogue> stepsExample()
{
    return formatExample("steps");
}

std::shared_ptr<const core::rules::Catalogue> formatExample(const QByteArray &word)
{
    auto page = readFile(QStringLiteral(SOURCE_DIR "/resources/benefits/FORMAT.md"));
    page.replace("# file: ", "# other file: ");
    page.replace("# " + word + " file: ", "# file: ");
    auto files = lawFilesOf(page);
    files.insert(QStringLiteral("benefits/bundle.yaml"), "version: \"1\"\nissued_on: 2026-11-21\n");
    return loadedLaw(files);
}

}   // namespace tests
