#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/small_law.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::decided;
using tests::loadedLaw;

namespace {

/// One benefit of a chain; the days are those of SIA, REI, RdC and ADI.
QByteArray link(const QByteArray &id, const QByteArray &inForce, const QByteArray &successor)
{
    QByteArray text = R"(id: ID
name: "Nome di ID"
plain_name: "Un aiuto"
law: "L. 1/2017"
service: prova
body: INPS
event: giorno
in_force: DAYS
not_yet: "Non vale ancora."
ended: "Non vale più."
sources: { l: "L. 1/2017" }
asks: [giorno, isee]
requirements:
  - { id: R1, need: isee <= 6000, source: l, because: "ISEE {isee}." }
)";
    text.replace("ID", id).replace("DAYS", inForce);
    if (!successor.isEmpty())
        text += "successor: " + successor + "\n";
    return text;
}

tests::LawFiles chain()
{
    auto files = tests::smallLaw({});
    files.remove(QStringLiteral("benefits/prova.yaml"));
    files[QStringLiteral("benefits/a.yaml")] = link("sia", "2016-09-02 .. 2017-10-31", "rei");
    files[QStringLiteral("benefits/b.yaml")] = link("rei", "2017-12-01 .. 2019-02-28", "rdc");
    files[QStringLiteral("benefits/c.yaml")] = link("rdc", "2019-03-01 .. 2023-12-31", "adi");
    files[QStringLiteral("benefits/d.yaml")] = link("adi", "2024-01-01 ..", {});
    return files;
}

QByteArray day(const char *text)
{
    return QByteArray(R"({"isee": "100", "giorno": ")") + text + "\"}";
}

QStringList stepsOf(const Decision &decision)
{
    QStringList steps;
    for (const auto &step : decision.succession)
        steps.append(step.benefit);
    return steps;
}

}   // namespace

TEST_CASE("an ended benefit is followed to the one in force on the day of the event",
          "[rules][succession]")
{
    const auto law = loadedLaw(chain());
    const auto asked = decided(*law, day("2026-03-01"), {2026, 3, 1}, {}, QStringLiteral("sia"));
    CHECK(asked.outcome == Outcome::Ended);
    CHECK(asked.boundary == QDate(2017, 10, 31));
    CHECK(asked.successors == QStringList{QStringLiteral("rei")});
    CHECK(asked.inForce == QStringList{QStringLiteral("adi")});
    CHECK(stepsOf(asked) == QStringList{QStringLiteral("sia"), QStringLiteral("rei"),
                                        QStringLiteral("rdc"), QStringLiteral("adi")});
    CHECK(asked.succession[1].name == QStringLiteral("Nome di rei"));
    CHECK(asked.succession[1].state == SuccessionStep::State::Ended);
    CHECK(asked.succession[3].state == SuccessionStep::State::InForce);
    CHECK(asked.succession[3].from == QDate(2024, 1, 1));
    const auto earlier = decided(*law, day("2018-06-01"), {2026, 3, 1}, {}, QStringLiteral("sia"));
    CHECK(earlier.inForce == QStringList{QStringLiteral("rei")});
    CHECK(stepsOf(earlier).size() == 2);
}

TEST_CASE("between one benefit and its successor nothing is in force", "[rules][succession]")
{
    const auto law = loadedLaw(chain());
    const auto gap = decided(*law, day("2017-11-15"), {2026, 3, 1}, {}, QStringLiteral("sia"));
    CHECK(gap.outcome == Outcome::Ended);
    CHECK(gap.inForce.isEmpty());
    REQUIRE(gap.succession.size() == 2);
    CHECK(gap.succession[1].state == SuccessionStep::State::NotYet);
    CHECK(gap.succession[1].from == QDate(2017, 12, 1));
}

TEST_CASE("a benefit that is not yet in force says from when, and what was there before",
          "[rules][succession]")
{
    const auto law = loadedLaw(chain());
    const auto early = decided(*law, day("2018-06-01"), {2026, 3, 1}, {}, QStringLiteral("adi"));
    CHECK(early.outcome == Outcome::NotYet);
    CHECK(early.boundary == QDate(2024, 1, 1));
    CHECK(early.inForce == QStringList{QStringLiteral("rei")});
    CHECK(stepsOf(early) ==
          QStringList{QStringLiteral("adi"), QStringLiteral("rdc"), QStringLiteral("rei")});
    CHECK(decided(*law, day("2010-01-01"), {2026, 3, 1}, {}, QStringLiteral("adi"))
              .inForce.isEmpty());
}

TEST_CASE("a successor that the bundle does not have is named and left at that",
          "[rules][succession]")
{
    auto files = chain();
    files.remove(QStringLiteral("benefits/c.yaml"));
    const auto asked =
        decided(*loadedLaw(files), day("2026-03-01"), {2026, 3, 1}, {}, QStringLiteral("sia"));
    CHECK(asked.inForce.isEmpty());
    REQUIRE(asked.succession.size() == 3);
    CHECK(asked.succession[2].benefit == QStringLiteral("rdc"));
    CHECK(asked.succession[2].state == SuccessionStep::State::Unknown);
}

TEST_CASE("the JSON of a decision has the chain only when there is one", "[rules][succession]")
{
    const auto law = loadedLaw(chain());
    const auto json =
        decided(*law, day("2020-03-01"), {2026, 3, 1}, {}, QStringLiteral("rei")).toJson();
    CHECK(json[QLatin1String("boundary")] == QStringLiteral("2019-02-28"));
    CHECK(json[QLatin1String("in_force")] == QStringLiteral("rdc"));
    const auto steps = json[QLatin1String("succession")].toArray();
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].toObject()[QLatin1String("state")] == QStringLiteral("ended"));
    CHECK(steps[1].toObject()[QLatin1String("to")] == QStringLiteral("2023-12-31"));
    CHECK_FALSE(decided(*law, day("2026-03-01"), {2026, 3, 1}, {}, QStringLiteral("adi"))
                    .toJson()
                    .contains(QLatin1String("succession")));
}

TEST_CASE("a chain that goes round, or a successor of what never ends, is refused",
          "[rules][succession][load]")
{
    auto round = chain();
    round[QStringLiteral("benefits/d.yaml")] = link("adi", "2024-01-01 .. 2025-12-31", "sia");
    const auto loaded = tests::loadLaw(round);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().size() == 4);
    CHECK(loaded.error().first().message ==
          QStringLiteral("Di successore in successore si torna a «sia»."));
    CHECK(loaded.error().first().line > 1);
    auto open = chain();
    open[QStringLiteral("benefits/d.yaml")] = link("adi", "2024-01-01 ..", "sfl");
    CHECK(tests::onlyFault(open).message.startsWith(QStringLiteral("Chi ha un successore")));
    auto bad = chain();
    bad[QStringLiteral("benefits/c.yaml")] = link("rdc", "2019-03-01 .. 2023-12-31", "\"A D I\"");
    CHECK(tests::onlyFault(bad).message.contains(QStringLiteral("«A D I»")));
}

TEST_CASE("a benefit with two successors leads to both, each along its own branch",
          "[rules][succession]")
{
    auto files = chain();
    files[QStringLiteral("benefits/c.yaml")] =
        link("rdc", "2019-03-01 .. 2023-12-31", "[adi, sfl, altro]");
    files[QStringLiteral("benefits/e.yaml")] = link("sfl", "2023-09-01 .. 2025-12-31", "nuovo");
    files[QStringLiteral("benefits/f.yaml")] = link("nuovo", "2026-01-01 ..", {});
    const auto law = loadedLaw(files);
    const auto asked = decided(*law, day("2026-03-01"), {2026, 3, 1}, {}, QStringLiteral("rei"));
    CHECK(asked.successors == QStringList{QStringLiteral("rdc")});
    CHECK(asked.inForce == QStringList{QStringLiteral("adi"), QStringLiteral("nuovo")});
    CHECK(stepsOf(asked) == QStringList{QStringLiteral("rei"), QStringLiteral("rdc"),
                                        QStringLiteral("adi"), QStringLiteral("sfl"),
                                        QStringLiteral("altro"), QStringLiteral("nuovo")});
    CHECK(asked.succession[0].after.isEmpty());
    CHECK(asked.succession[4].after == QStringLiteral("rdc"));
    CHECK(asked.succession[5].after == QStringLiteral("sfl"));
    const auto json =
        decided(*law, day("2026-03-01"), {2026, 3, 1}, {}, QStringLiteral("rdc")).toJson();
    CHECK(json[QLatin1String("successor")] ==
          QJsonArray{QStringLiteral("adi"), QStringLiteral("sfl"), QStringLiteral("altro")});
    CHECK(json[QLatin1String("in_force")] ==
          QJsonArray{QStringLiteral("adi"), QStringLiteral("nuovo")});
    const auto described = law->describe(QStringLiteral("rdc"));
    REQUIRE(described);
    CHECK((*described)[QLatin1String("successor")].toArray().size() == 3);
    CHECK((*law->describe(QStringLiteral("sfl")))[QLatin1String("successor")] ==
          QStringLiteral("nuovo"));
}

TEST_CASE("before its time a benefit names all that it takes the place of", "[rules][succession]")
{
    auto files = chain();
    files[QStringLiteral("benefits/e.yaml")] = link("pdc", "2019-04-01 .. 2023-12-31", "adi");
    files[QStringLiteral("benefits/d.yaml")] += "replaces: [rdc, carta_prova]\n";
    const auto early =
        decided(*loadedLaw(files), day("2020-06-01"), {2026, 3, 1}, {}, QStringLiteral("adi"));
    CHECK(early.inForce == QStringList{QStringLiteral("rdc"), QStringLiteral("pdc")});
    CHECK(stepsOf(early) == QStringList{QStringLiteral("adi"), QStringLiteral("rdc"),
                                        QStringLiteral("pdc"), QStringLiteral("carta_prova")});
    CHECK(early.succession[3].state == SuccessionStep::State::Unknown);
}

TEST_CASE("two branches that meet again show the benefit once; a circle in one is refused",
          "[rules][succession][load]")
{
    auto files = chain();
    files[QStringLiteral("benefits/b.yaml")] =
        link("rei", "2017-12-01 .. 2019-02-28", "[rdc, pdc]");
    files[QStringLiteral("benefits/e.yaml")] = link("pdc", "2019-04-01 .. 2023-12-31", "adi");
    const auto asked =
        decided(*loadedLaw(files), day("2026-03-01"), {2026, 3, 1}, {}, QStringLiteral("rei"));
    CHECK(stepsOf(asked) == QStringList{QStringLiteral("rei"), QStringLiteral("rdc"),
                                        QStringLiteral("pdc"), QStringLiteral("adi")});
    CHECK(asked.inForce == QStringList{QStringLiteral("adi")});
    auto round = files;
    round[QStringLiteral("benefits/e.yaml")] =
        link("pdc", "2019-04-01 .. 2023-12-31", "[adi, rei]");
    const auto loaded = tests::loadLaw(round);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().size() == 2);
    auto twice = files;
    twice[QStringLiteral("benefits/b.yaml")] =
        link("rei", "2017-12-01 .. 2019-02-28", "[rdc, rdc]");
    CHECK(tests::loadLaw(twice).error().first().message == QStringLiteral("«rdc» c'è già."));
}
