#include "tests/core/rules/law_fixture.h"

#include "tests/support/files.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

namespace tests {

using namespace core::rules;

const LawFiles &exampleLaw()
{
    static const LawFiles kFiles =
        lawFilesOf(readFile(QStringLiteral(SOURCE_DIR "/resources/benefits/FORMAT.md")));
    return kFiles;
}

Loaded loadLaw(const LawFiles &files)
{
    QTemporaryDir folder;
    REQUIRE(folder.isValid());
    writeLawFiles(files, folder.path());
    return Catalogue::load(folder.path());
}

std::shared_ptr<const Catalogue> exampleCatalogue()
{
    const auto loaded = loadLaw(exampleLaw());
    if (!loaded) {
        for (const auto &fault : loaded.error())
            UNSCOPED_INFO(fault.toString().toStdString());
    }
    REQUIRE(loaded);
    return *loaded;
}

Fault onlyFault(const LawFiles &files)
{
    const auto loaded = loadLaw(files);
    REQUIRE_FALSE(loaded);
    for (const auto &fault : loaded.error())
        UNSCOPED_INFO(fault.toString().toStdString());
    REQUIRE(loaded.error().size() == 1);
    return loaded.error().first();
}

core::domain::Facts factsOf(const Catalogue &catalogue, const QByteArray &json)
{
    const auto given = catalogue.readFacts(QStringLiteral("sostegno_prova"),
                                           QJsonDocument::fromJson(json).object());
    INFO((given ? std::string() : given.error().detail.toStdString()));
    REQUIRE(given);
    return given->facts;
}

Decision decideOn(const Catalogue &catalogue, const QByteArray &facts, QDate on)
{
    const auto decision =
        catalogue.decide(QStringLiteral("sostegno_prova"), factsOf(catalogue, facts), {on, on, {}});
    REQUIRE(decision);
    return *decision;
}

}   // namespace tests
