#include "core/rules/catalogue.h"
#include "tests/core/rules/list_law.h"
#include "tests/core/rules/small_law.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <optional>
#include <random>
#include <vector>

using namespace core::rules;

namespace {

const QByteArray kFormulas = R"y(sources: { l1: "L. 1/2020" }
asks: [giorno, componenti]
values:
  quanti: count(componenti where punti > 3)
  uno: any(componenti where punti > 3)
  tutti: all(componenti where nel_nucleo have punti > 3)
  somma: sum(punti of componenti where nel_nucleo)
  minimo: min(punti of componenti where nel_nucleo)
  massimo: max(punti of componenti where nel_nucleo)
  primo: first(punti of componenti where nel_nucleo)
  secondo: nth(2, punti of componenti where nel_nucleo)
  posti: sum(punti * rank(punti of componenti where nel_nucleo) of componenti)
requirements:
  - { id: R1, need: any(componenti where punti > 3), source: l1, because: "Più di tre." }
results: [quanti, uno, tutti, somma, minimo, massimo, primo, secondo, posti]
)y";

struct Person {
    std::optional<int> points;
    std::optional<bool> inside;
};

using People = std::vector<Person>;

QString shown(std::optional<qint64> number)
{
    return number ? QString::number(*number) : QStringLiteral("absent");
}

QString shown(std::optional<bool> answer)
{
    return !answer   ? QStringLiteral("absent")
           : *answer ? QStringLiteral("true")
                     : QStringLiteral("false");
}

/// The points of those who are inside, in their order; nothing while either is in doubt.
std::optional<std::vector<int>> pointsInside(const People &people)
{
    std::vector<int> points;
    for (const auto &person : people) {
        if (!person.inside || (*person.inside && !person.points))
            return std::nullopt;
        if (*person.inside)
            points.push_back(*person.points);
    }
    return points;
}

std::optional<bool> oneAbove(const People &people)
{
    const auto above = [](const Person &person) { return person.points.value_or(0) > 3; };
    if (std::any_of(people.begin(), people.end(), above))
        return true;
    const auto doubt = [](const Person &person) { return !person.points; };
    return std::any_of(people.begin(), people.end(), doubt) ? std::nullopt : std::optional(false);
}

std::optional<bool> allAbove(const People &people)
{
    bool doubt = false;
    for (const auto &person : people) {
        const bool below = person.points && *person.points <= 3;
        const bool above = person.points && *person.points > 3;
        const bool outside = person.inside && !*person.inside;
        if (person.inside.value_or(false) && below)
            return false;
        doubt = doubt || (!outside && !above);
    }
    return doubt ? std::nullopt : std::optional(true);
}

std::optional<qint64> countAbove(const People &people)
{
    qint64 count = 0;
    for (const auto &person : people) {
        if (!person.points)
            return std::nullopt;
        count += *person.points > 3 ? 1 : 0;
    }
    return count;
}

std::optional<qint64> firstInside(const People &people)
{
    // Who takes part has to be known of everybody, the value only of the first.
    for (const auto &person : people) {
        if (!person.inside)
            return std::nullopt;
    }
    for (const auto &person : people) {
        if (*person.inside)
            return person.points ? std::optional<qint64>(*person.points) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<qint64> pointsByRank(const People &people)
{
    qint64 sum = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (!people[i].points)
            return std::nullopt;
        qint64 rank = 1;
        for (std::size_t j = 0; j < people.size(); ++j) {
            if (!people[j].inside || (*people[j].inside && !people[j].points))
                return std::nullopt;
            const bool before =
                *people[j].inside && (*people[j].points < *people[i].points ||
                                      (people[j].points == people[i].points && j < i));
            rank += before ? 1 : 0;
        }
        sum += *people[i].points * rank;
    }
    return sum;
}

QByteArray factsOf(const People &people)
{
    QByteArray rows;
    for (const auto &person : people) {
        rows += rows.isEmpty() ? "{\"relazione\": \"altro\"" : ", {\"relazione\": \"altro\"";
        if (person.points)
            rows += ", \"punti\": " + QByteArray::number(*person.points);
        if (person.inside)
            rows += *person.inside ? ", \"nel_nucleo\": true" : ", \"nel_nucleo\": false";
        rows += "}";
    }
    return "{\"giorno\": \"2026-06-15\", \"componenti\": [" + rows + "]}";
}

People drawn(std::mt19937_64 &random, bool doubts)
{
    People people(random() % 8);
    for (auto &person : people) {
        if (!doubts || random() % 6 != 0)
            person.points = static_cast<int>(random() % 7);
        if (!doubts || random() % 6 != 0)
            person.inside = random() % 3 != 0;
    }
    return people;
}

}   // namespace

TEST_CASE("formulas over lists agree with a plain reckoning on random families, doubts included",
          "[rules][lists]")
{
    const auto law = tests::loadedLaw(tests::listLaw(kFormulas));
    std::mt19937_64 random(20261122);
    for (int round = 0; round < 400; ++round) {
        const auto people = drawn(random, round % 4 != 0);
        const auto facts = factsOf(people);
        INFO(facts.toStdString());
        const auto decision = tests::decided(*law, facts, {2026, 6, 15});
        const auto result = [&](const char *name) {
            return tests::resultOf(decision, QString::fromLatin1(name));
        };
        CHECK(result("quanti") == shown(countAbove(people)));
        CHECK(result("uno") == shown(oneAbove(people)));
        CHECK(result("tutti") == shown(allAbove(people)));
        CHECK(result("primo") == shown(firstInside(people)));
        CHECK(result("posti") == shown(pointsByRank(people)));
        auto inside = pointsInside(people);
        std::optional<qint64> sum;
        std::optional<qint64> least;
        std::optional<qint64> most;
        std::optional<qint64> second;
        if (inside) {
            sum = 0;
            for (const int points : *inside)
                *sum += points;
            std::sort(inside->begin(), inside->end());
            if (!inside->empty()) {
                least = inside->front();
                most = inside->back();
            }
            if (inside->size() > 1)
                second = (*inside)[1];
        }
        CHECK(result("somma") == shown(sum));
        CHECK(result("minimo") == shown(least));
        CHECK(result("massimo") == shown(most));
        CHECK(result("secondo") == shown(second));
        const auto any = oneAbove(people);
        CHECK(decision.outcome == (!any ? Outcome::Maybe : *any ? Outcome::Probable : Outcome::No));
        const auto decides = [](const Missing &missing) { return missing.decides; };
        CHECK(std::any_of(decision.missing.begin(), decision.missing.end(), decides) ==
              !any.has_value());
    }
}

TEST_CASE("a compiled image keeps lists, their fields and shorthands", "[rules][lists]")
{
    const auto law = tests::loadedLaw(tests::childrenLaw());
    const auto again = Catalogue::fromImage(law->image(), law->sha256());
    REQUIRE(again);
    const QByteArray facts = R"({"giorno": "2026-06-15", "isee": 15000, "figli": [
        {"nato": "2025-09-01"}, {"nato": "2014-07-20", "disabilita": "media"}]})";
    CHECK(tests::decided(**again, facts, {2026, 6, 15}).toJson() ==
          tests::decided(*law, facts, {2026, 6, 15}).toJson());
    CHECK(*(*again)->describe(QStringLiteral("prova")) == *law->describe(QStringLiteral("prova")));
}
