#include "tests/core/program/law.h"

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

}   // namespace tests
