#include "tests/core/rules/list_law.h"
#include "tests/core/rules/small_law.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core::rules;

namespace {

/// The scale of the Assegno di inclusione: each of the others by the highest class that applies,
/// the base carried by a protected adult only when every adult is protected.
const QByteArray kScale = R"y(sources: { l1: "L. 1/2020" }
asks: [giorno, componenti]
lists:
  adulti: componenti where eta >= 18
  minori: componenti where eta < 18 and disabilita == nessuna
values:
  valore:
    each: componenti
    is:
      - { when: disabilita != nessuna, then: 0.5 }
      - { when: eta >= 60, then: 0.4 }
      - { when: eta >= 18 and svantaggio, then: 0.3 }
      - { else: 0 }
  tutti_protetti: all(adulti have valore > 0)
  nella_base: if(tutti_protetti, or_else(min(valore of adulti), 0), 0)
  motivo_di_cura: any(componenti where eta < 3) or count(componenti where eta < 18) >= 3
  carico:
    is: if(motivo_di_cura or (any(componenti where disabilita != nessuna) and not tutti_protetti), 0.4, 0)
  scala:
    is: >-
      min(if(any(componenti where disabilita == grave), 2.3, 2.2),
      1 + sum(valore) - nella_base + carico + 0.15 * min(2, count(minori)) + 0.1 * max(0, count(minori) - 2))
    round: exact
requirements:
  - { id: R1, need: scala > 1.1, source: l1, because: "La scala è {scala}." }
results: [scala]
)y";

/// The scale of persons with these years of birth (and classes after a blank) on 2026-06-15.
QString scaleOf(const QList<QByteArray> &persons)
{
    QByteArray rows;
    for (const auto &person : persons) {
        rows += rows.isEmpty() ? "{" : ", {";
        rows += "\"data_nascita\": \"" + person.left(4) + "-01-01\"";
        if (person.size() > 5)
            rows += ", " + person.mid(5);
        rows += "}";
    }
    static const auto kLaw = tests::loadedLaw(tests::listLaw(kScale));
    const auto decision = tests::decided(
        *kLaw, "{\"giorno\": \"2026-06-15\", \"componenti\": [" + rows + "]}", {2026, 6, 15});
    return tests::resultOf(decision, QStringLiteral("scala"));
}

}   // namespace

TEST_CASE("the ADI scale of the printed examples comes out of lists alone", "[rules][lists][law]")
{
    CHECK(scaleOf({"1964"}) == QStringLiteral("1"));
    CHECK(scaleOf({"1964", "1962"}) == QStringLiteral("1.4"));
    CHECK(scaleOf({"1964", "1976"}) == QStringLiteral("1.4"));
    CHECK(scaleOf({"1986", "2016"}) == QStringLiteral("1.15"));
    CHECK(scaleOf({"1986", "1985", "2016", "2014"}) == QStringLiteral("1.3"));
    CHECK(scaleOf({"1986", "2024"}) == QStringLiteral("1.55"));
    // The only disabled member of a household of adults, and an adult who takes care.
    CHECK(scaleOf({"1986", "1985 \"disabilita\": \"media\""}) == QStringLiteral("1.9"));
}

TEST_CASE("the ADI scale takes the highest class of each and stops at its cap",
          "[rules][lists][law]")
{
    CHECK(scaleOf({"1986", "1960 \"disabilita\": \"media\", \"svantaggio\": true"}) ==
          QStringLiteral("1.9"));
    CHECK(scaleOf({"1986", "1990 \"svantaggio\": true", "2010", "2012", "2014", "2016"}) ==
          QStringLiteral("2.2"));   // 1 + .3 + .4 + .3 + .2
    const QByteArray grave = "1950 \"disabilita\": \"grave\"";
    CHECK(scaleOf({"1986", grave, grave, grave}) == QStringLiteral("2.3"));
    CHECK(scaleOf({"1986", "1950", "1951", "1952", "1953"}) == QStringLiteral("2.2"));
}

TEST_CASE("a member whose birth is unknown leaves the scale unknown", "[rules][lists][law]")
{
    static const auto kLaw = tests::loadedLaw(tests::listLaw(kScale));
    const auto decision = tests::decided(
        *kLaw, R"({"giorno": "2026-06-15", "componenti": [{"data_nascita": "1986-01-01"}, {}]})",
        {2026, 6, 15});
    CHECK(tests::resultOf(decision, QStringLiteral("scala")) == QStringLiteral("absent"));
    CHECK(decision.outcome == Outcome::Maybe);
}
