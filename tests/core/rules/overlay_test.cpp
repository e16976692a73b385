#include "core/rules/overlay.h"

#include "core/rules/case_runner.h"
#include "core/rules/catalogue.h"
#include "core/rules/wording.h"
#include "tests/support/files.h"
#include "tests/support/law_files.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::rules;

namespace {

BundleFiles filesUnder(const char *folder)
{
    Faults faults;
    auto files = readBundleFiles(QStringLiteral(SOURCE_DIR "/") + QLatin1String(folder), faults);
    REQUIRE(faults.isEmpty());
    return files;
}

BundleFiles example()
{
    return tests::lawFilesOf(
        tests::readFile(QStringLiteral(SOURCE_DIR "/resources/benefits/FORMAT.md")));
}

/// A small local bundle over the example of the format's page.
BundleFiles small()
{
    return {{bundleHead(), "version: \"1\"\nissued_on: 2026-09-01\n"
                           "overlay: { id: comune_uno, body: \"Comune di Uno\" }\n"},
            {QStringLiteral("benefits/comune_uno_buono.yaml"),
             "id: comune_uno_buono\nname: \"Buono\"\nplain_name: \"Un buono\"\n"
             "for_whom: \"Per chi ha perso il lavoro.\"\nlaw: \"Reg. 1\"\nservice: lavoro\n"
             "body: \"Comune di Uno\"\nevent: data_domanda\nin_force: 2025-01-01 ..\n"
             "not_yet: \"Dal 2025.\"\nsources: { r1: \"Reg. 1\" }\nasks: [data_domanda, "
             "settimane_quadriennio]\nrequirements:\n  - { id: UNO-R1, need: "
             "settimane_quadriennio >= 4, source: r1, because: \"Servono 4 settimane.\" }\n"}};
}

QStringList messagesOf(const BundleFiles &files)
{
    QStringList messages;
    const auto loaded = Catalogue::load(files);
    if (loaded)
        return messages;
    for (const auto &fault : loaded.error())
        messages.append(fault.toString());
    return messages;
}

BundleFiles over(const BundleFiles &national, const BundleFiles &overlay)
{
    const auto both = layered(national, overlay);
    REQUIRE(both);
    return *both;
}

}   // namespace

TEST_CASE("a local measure stands beside the national ones and names whose it is", "[rules]")
{
    const auto loaded = Catalogue::load(over(example(), small()));
    REQUIRE(loaded);
    REQUIRE((*loaded)->overlays().size() == 1);
    CHECK((*loaded)->overlays().first().body == QStringLiteral("Comune di Uno"));
    CHECK((*loaded)->version() == QStringLiteral("1"));
    const auto local = (*loaded)->benefit(QStringLiteral("comune_uno_buono"));
    REQUIRE(local);
    CHECK(local->overlay == QStringLiteral("comune_uno"));
    CHECK(local->body == QStringLiteral("Comune di Uno"));
    CHECK((*loaded)->benefit(QStringLiteral("sostegno_prova"))->overlay.isEmpty());
}

TEST_CASE("a local measure asks the national questions and is decided by them", "[rules]")
{
    const auto rules = *Catalogue::load(over(example(), small()));
    const auto given =
        *rules->readFacts(QStringLiteral("comune_uno_buono"),
                          {{QStringLiteral("data_domanda"), QStringLiteral("2026-04-20")},
                           {QStringLiteral("settimane_quadriennio"), 5}});
    const auto decision = rules->decide(QStringLiteral("comune_uno_buono"), given.facts,
                                        {QDate(2026, 4, 20), QDate(2026, 4, 20), {}});
    REQUIRE(decision);
    CHECK(decision->outcome == Outcome::Probable);
}

TEST_CASE("national rules decide the same with and without a local bundle", "[rules]")
{
    const auto alone = *Catalogue::load(example());
    const auto with = *Catalogue::load(over(example(), small()));
    CHECK(alone->bundle() != with->bundle());   // another set of rules, to be replayed with it
    const auto decided = [](const Catalogue &rules) {
        const EvaluateOptions options{QDate(2026, 4, 20), QDate(2026, 4, 20), {}};
        auto json = rules.decide(QStringLiteral("sostegno_prova"), {}, options)->toJson();
        json.remove(QStringLiteral("bundle"));
        return json;
    };
    CHECK(decided(*alone) == decided(*with));
}

TEST_CASE("what a local bundle adds begins with its name", "[rules]")
{
    auto files = small();
    files[QStringLiteral("benefits/comune_uno_buono.yaml")].replace("id: comune_uno_buono",
                                                                    "id: sostegno_prova");
    const auto messages = messagesOf(over(example(), files)).join(u'\n');
    CHECK(messages.contains(QStringLiteral("local/comune_uno/benefits/comune_uno_buono.yaml")));
    CHECK(messages.contains(QStringLiteral("comune_uno_sostegno_prova")));
}

TEST_CASE("a local question cannot take a national name", "[rules]")
{
    auto files = small();
    files.insert(QStringLiteral("questions/uno.yaml"),
                 "questions:\n  - { key: data_nascita, kind: date, section: lavoro, ask: \"Chi?\", "
                 "short: \"Chi\" }\n");
    CHECK_FALSE(messagesOf(over(example(), files)).isEmpty());
}

TEST_CASE("a local bundle alone, twice, or with a bad name is refused", "[rules]")
{
    CHECK_FALSE(messagesOf(small()).isEmpty());
    CHECK_FALSE(layered(over(example(), small()), small()));
    CHECK_FALSE(layered(example(), example()));
    auto files = small();
    files[bundleHead()].replace("id: comune_uno", "id: ../uno");
    CHECK_FALSE(layered(example(), files));
    CHECK_FALSE(overlayOf(files));
    files[bundleHead()] = "broken: [";
    CHECK_FALSE(layered(example(), files));
}

TEST_CASE("two municipalities may stand side by side", "[rules]")
{
    const auto first = small();
    BundleFiles second;
    for (auto file = first.cbegin(); file != first.cend(); ++file) {
        auto bytes = *file;
        auto name = file.key();
        second.insert(name.replace(QStringLiteral("uno"), QStringLiteral("due")),
                      bytes.replace("uno", "due"));
    }
    const auto both = Catalogue::load(over(over(example(), small()), second));
    REQUIRE(both);
    CHECK((*both)->overlays().size() == 2);
}

TEST_CASE("translations of a local bundle join those of the national one", "[rules]")
{
    auto files = small();
    files.insert(wordingFile(QStringLiteral("en")),
                 "<TS language=\"en\"><context><message><source>Buono</source>"
                 "<translation>Voucher</translation></message></context></TS>");
    Faults faults;
    const auto both = over(example(), files);
    CHECK(wordingLanguages(both) == QStringList{QStringLiteral("en")});
    CHECK(Wording::of(both, QStringLiteral("en"), faults).plain(QStringLiteral("Buono")) ==
          QStringLiteral("Voucher"));
    CHECK(faults.isEmpty());
}

TEST_CASE("the two measures of the example overlay pass their cases over the shipped rules",
          "[rules]")
{
    const auto loaded =
        Catalogue::load(over(filesUnder("resources"), filesUnder("tests/data/overlay")));
    REQUIRE(loaded);
    for (const auto &id :
         {QStringLiteral("comune_prova_mensa"), QStringLiteral("comune_prova_bus")}) {
        const auto results = runCases(**loaded, id);
        CHECK(results.size() >= 5);
        for (const auto &result : results) {
            INFO(result.title.toStdString());
            INFO(result.differences.join(QLatin1Char('\n')).toStdString());
            CHECK(result.passed());
        }
    }
}
