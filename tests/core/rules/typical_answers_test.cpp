#include "core/rules/typical_answers.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/small_law.h"

#include <catch2/catch.hpp>

using namespace core::rules;

namespace {

const QByteArray kBody = R"y(
sources: { l: "L. 1/2020" }
asks: [giorno, isee, componenti, nascita, ha_lavoro]
requirements:
  - { id: P-1, need: "isee <= 6000 and componenti < 9", source: l, because: "ISEE {isee}" }
  - { id: P-2, need: "age(nascita, giorno) >= 18", source: l, because: "Nascita {nascita}" }
  - { id: P-3, need: "not ha_lavoro", source: l, because: "Lavoro {ha_lavoro}" }
)y";

/// `question` is one of the small law's, `typical` what is written after its kind.
tests::LawFiles lawWith(const QByteArray &question, const QByteArray &typical)
{
    return tests::replaced(tests::smallLaw(kBody), QStringLiteral("questions/tutte.yaml"),
                           "key: " + question + ",",
                           "key: " + question + ", typical: " + typical + ",");
}

}   // namespace

TEST_CASE("typical answers are read in the terms of their question", "[rules]")
{
    const auto law = tests::loadedLaw(lawWith("componenti", "[1, 2, 2]"));
    const auto &vocabulary = law->vocabulary();
    const auto answers =
        typicalAnswers(vocabulary.at(vocabulary.indexOf(QStringLiteral("componenti"))), vocabulary);
    REQUIRE(answers.size() == 3);
    CHECK(*answers[0].number() == 1);
    CHECK(*answers[2].number() == 2);
    const auto yes = tests::loadedLaw(lawWith("ha_lavoro", "[yes, no]"));
    const auto &words = yes->vocabulary();
    const auto both = typicalAnswers(words.at(words.indexOf(QStringLiteral("ha_lavoro"))), words);
    REQUIRE(both.size() == 2);
    CHECK(both[0].isTrue());
    CHECK(both[1].isFalse());
}

TEST_CASE("a typical answer that the question cannot have is a fault at its place", "[rules]")
{
    for (const auto &[question, answer] : {std::pair<QByteArray, QByteArray>{"componenti", "due"},
                                           {"nascita", "ieri"},
                                           {"ha_lavoro", "forse"},
                                           {"isee", "molto"}}) {
        CAPTURE(question.toStdString());
        const auto loaded = tests::loadLaw(lawWith(question, "[" + answer + "]"));
        REQUIRE_FALSE(loaded);
        REQUIRE(loaded.error().size() == 1);
        const auto text = loaded.error().first().toString();
        CHECK(text.contains(QString::fromUtf8(answer)));
        CHECK(text.contains(QStringLiteral("questions/tutte.yaml")));
    }
}
