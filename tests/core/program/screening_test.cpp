#include "core/program/screening.h"

#include "tests/core/program/law.h"
#include "tests/core/program/operation_law.h"
#include "tests/core/program/walks.h"
#include "tests/core/rules/list_law.h"
#include "tests/core/rules/small_law.h"

#include <catch2/catch.hpp>

using namespace core;
using program::Screening;
using program::ScreeningWish;
using namespace Qt::StringLiterals;

namespace {

std::vector<domain::Facts> draw(const rules::Catalogue &catalogue, const QStringList &benefits,
                                int count, int leftOut)
{
    tests::Answers answers(catalogue, benefits, 20260421);
    std::vector<domain::Facts> households;
    for (int i = 0; i < count; ++i)
        households.push_back(answers.draw(leftOut, leftOut));
    return households;
}

/// Every outcome and result against the explained walk. Returns the decisions compared.
int compare(const rules::Catalogue &catalogue, const ScreeningWish &wish,
            const program::Screened &screened, const std::vector<domain::Facts> &households)
{
    int compared = 0;
    for (std::size_t i = 0; i < households.size(); ++i) {
        for (const auto &benefit : screened.benefits) {
            const auto decision =
                catalogue.decide(benefit.id(), households[i], {wish.on, wish.knownOn, {}});
            CAPTURE(i, benefit.id().toStdString());
            if (!decision) {
                CHECK(screened.faults.contains(i));
                continue;
            }
            ++compared;
            if (benefit.outcome(i) != decision->outcome)
                CHECK(rules::outcomeCode(benefit.outcome(i)).toStdString() ==
                      rules::outcomeCode(decision->outcome).toStdString());
            for (qsizetype result = 0; result < benefit.results().size(); ++result) {
                const auto *expected = decision->result(benefit.results()[result]);
                const auto value = benefit.value(result, i);
                CAPTURE(benefit.results()[result].toStdString());
                if (value != (expected == nullptr ? QString() : expected->value))
                    CHECK(value.toStdString() ==
                          (expected == nullptr ? "" : expected->value.toStdString()));
            }
        }
    }
    return compared;
}

}   // namespace

TEST_CASE("screening says what the explained walk says, facts unknown or not", "[screening]")
{
    for (const auto *catalogue : {&tests::measured(), &tests::shipped()}) {
        QStringList ids;
        for (const auto &benefit : catalogue->benefits())
            ids.append(benefit.id);
        for (const int leftOut : {0, 10, 40}) {
            const ScreeningWish wish{{}, {2025, 7, 1}, {2025, 7, 1}, false, program::Width::Best};
            const auto screening = Screening::create(*catalogue, wish);
            REQUIRE(screening);
            CHECK(screening->byColumns() == ids);
            const int count = catalogue == &tests::measured() ? 300 : 20;
            const auto households = draw(*catalogue, ids, count, leftOut);
            const auto screened = screening->run(households);
            REQUIRE(screened);
            // Of hundreds of answers drawn blindly one is often outside what a program takes;
            // shipped_law_test.cpp draws those that people give.
            CHECK(screened->oneByOne < households.size() * static_cast<std::size_t>(ids.size()));
            CHECK(compare(*catalogue, wish, *screened, households) > 250);
        }
    }
}

TEST_CASE("screening says what the explained walk says, whatever a law is made of", "[screening]")
{
    const auto files = GENERATE(tests::operationLaw(), tests::memberLaw(), tests::childrenLaw());
    const auto catalogue = tests::loadedLaw(files);
    const auto width = GENERATE(program::Width::Best, program::Width::Baseline);
    const ScreeningWish wish{{u"prova"_s}, {2026, 4, 20}, {2026, 4, 20}, false, width};
    const auto screening = Screening::create(*catalogue, wish);
    REQUIRE(screening);
    CHECK(screening->byColumns() == wish.benefits);
    for (const int leftOut : {0, 3, 15}) {
        const auto households = draw(*catalogue, wish.benefits, 200, leftOut);
        const auto screened = screening->run(households);
        REQUIRE(screened);
        CHECK(screened->oneByOne < households.size() / 2);
        CHECK(compare(*catalogue, wish, *screened, households) > 150);
    }
}

TEST_CASE("a benefit whose every result is wanted goes one by one when columns lack one",
          "[screening]")
{
    const auto &catalogue = tests::shipped();
    const ScreeningWish wish{
        {u"naspi"_s}, {2026, 4, 20}, {2026, 4, 20}, true, program::Width::Best};
    const auto screening = Screening::create(catalogue, wish);
    REQUIRE(screening);
    CHECK(screening->byColumns().isEmpty());
    const auto households = draw(catalogue, {u"naspi"_s}, 30, 5);
    const auto screened = screening->run(households);
    REQUIRE(screened);
    CHECK(screened->oneByOne == households.size());
    CHECK(compare(catalogue, wish, *screened, households) > 20);
}

TEST_CASE("a household with an impossible answer is named and the others are decided",
          "[screening]")
{
    const auto &catalogue = tests::measured();
    const ScreeningWish wish{{}, {2025, 7, 1}, {2025, 7, 1}, false, program::Width::Best};
    const auto screening = Screening::create(catalogue, wish);
    REQUIRE(screening);
    auto households = draw(catalogue, {u"adi"_s, u"auu"_s, u"naspi"_s}, 3, 0);
    households[1].set(u"minori"_s, domain::known(u"molti"_s, {}));
    const auto screened = screening->run(households);
    REQUIRE(screened);
    CHECK(screened->faults.keys() == QList<std::size_t>{1});
    CHECK(screened->faults[1].code == ErrorCode::Invalid);
    CHECK(compare(catalogue, wish, *screened, households) == 7);
}

TEST_CASE("an amount is money, and nothing while it is not known", "[screening]")
{
    const auto &catalogue = tests::measured();
    const ScreeningWish wish{{u"auu"_s}, {2025, 7, 1}, {2025, 7, 1}, false, program::Width::Best};
    const auto screening = Screening::create(catalogue, wish);
    REQUIRE(screening);
    domain::Facts known;
    known.set(u"minori"_s, domain::known(2, {}));
    known.set(u"neonati"_s, domain::known(1, {}));
    domain::Facts open = known;
    known.set(u"isee"_s, domain::known(u"22287.67"_s, {}));
    const std::vector<domain::Facts> households = {known, open};
    const auto screened = screening->run(households);
    REQUIRE(screened);
    const auto &auu = screened->benefits.front();
    REQUIRE(auu.results() == QStringList{u"importo"_s});
    CHECK(auu.outcome(0) == rules::Outcome::Probable);
    CHECK(auu.amount(0, 0) == Money::fromCents(43928));
    CHECK(auu.outcome(1) == rules::Outcome::Probable);
    CHECK(auu.amount(0, 1) == std::nullopt);
    CHECK_FALSE(Screening::create(catalogue, {{u"nessuna"_s}, wish.on, wish.knownOn}));
}
