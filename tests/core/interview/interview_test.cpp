#include "core/interview/interview.h"
#include "tests/bench/rules/bench_law.h"
#include "tests/bench/rules/households.h"

#include <catch2/catch.hpp>

#include <random>

using namespace core;
using interview::Interview;
using interview::NextQuestion;
using interview::Standing;
using rules::Outcome;

namespace {

const QDate kDay(2025, 7, 1);
constexpr auto kKey = [](bench::Given column) {
    return bench::questionOf(static_cast<std::size_t>(column));
};

const std::shared_ptr<const rules::Catalogue> &benchLaw()
{
    static const auto law = bench::loadBenchLaw().value();
    return law;
}

Interview benchInterview()
{
    return Interview::create(benchLaw(), bench::benchBenefits(), kDay, kDay).value();
}

domain::Facts household(std::uint64_t row)
{
    return bench::factsOf(bench::makeHousehold(row));
}

domain::Fact knownFact(const QJsonValue &value)
{
    return domain::known(value, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
}

domain::Fact doNotKnow()
{
    return domain::unknown(QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
}

/// Keys in the order in which they are asked of somebody who answers with `answers`, until nothing
/// is left; who is asked something that is not there says «Non so».
QStringList asked(const Interview &interview, const domain::Facts &answers)
{
    domain::Facts told;
    QStringList keys;
    while (const auto next = interview.next(told).value()) {
        REQUIRE_FALSE(keys.contains(next->key));
        keys.append(next->key);
        const auto *answer = answers.find(next->key);
        told.set(next->key, answer == nullptr ? doNotKnow() : *answer);
    }
    return keys;
}

Standing standingOf(const Interview &interview, const domain::Facts &facts, const char *benefit)
{
    const auto standings = interview.standings(facts).value();
    for (const Standing &standing : standings) {
        if (standing.benefit == QLatin1String(benefit))
            return standing;
    }
    FAIL("no such benefit");
    return {};
}

QMap<QString, QString> paid(const rules::Decision &decision)
{
    QMap<QString, QString> results;
    if (decision.outcome != Outcome::Probable && decision.outcome != Outcome::Maybe)
        return results;
    for (const auto &result : decision.results)
        results.insert(result.name, result.value);
    return results;
}

}   // namespace

TEST_CASE("the first question is the one that settles most, and says for whom", "[interview]")
{
    const auto next = benchInterview().next({}).value();
    REQUIRE(next);
    CHECK(next->key == kKey(bench::Given::Isee));
    CHECK(next->open == 10);
    // The ISEE alone may rule out the ADI with three more questions; never the AUU.
    // 7.5 stay open; of these not all are reached.
    CHECK(next->expectedLeft == Approx(7.5 * 75 / 82.5));
    REQUIRE(next->purposes.size() == 2);
    CHECK(next->purposes[0].benefit == QStringLiteral("auu"));
    CHECK_FALSE(next->purposes[0].maySettle);
    CHECK(next->purposes[0].results == QStringList{QStringLiteral("importo")});
    CHECK(next->purposes[1].benefit == QStringLiteral("adi"));
    CHECK(next->purposes[1].maySettle);
    CHECK(next->purposes[1].requirements == QStringList{QStringLiteral("I2")});
    CHECK(next->purposes[1].outcomes.contains(Outcome::Probable));
    CHECK(next->purposes[1].outcomes.contains(Outcome::No));
}

TEST_CASE("a verdict that no answer can change is settled and its questions are dropped",
          "[interview]")
{
    const auto interview = benchInterview();
    domain::Facts facts;
    facts.set(kKey(bench::Given::Involuntary), knownFact(false));
    const auto naspi = standingOf(interview, facts, "naspi");
    CHECK(naspi.outcomes == QList<Outcome>{Outcome::No});
    CHECK(naspi.isSettled());
    CHECK(naspi.questions.isEmpty());
    const auto adi = standingOf(interview, facts, "adi");
    CHECK_FALSE(adi.isOutcomeSettled());
    CHECK(adi.questions.size() == 5);

    const auto keys = asked(interview, facts);
    CHECK(keys.contains(kKey(bench::Given::Isee)));
    domain::Facts more = household(0);
    more.set(kKey(bench::Given::Involuntary), knownFact(false));
    domain::Facts told = facts;
    while (const auto next = interview.next(told).value()) {
        CHECK(next->key != kKey(bench::Given::Weeks));
        CHECK(next->key != kKey(bench::Given::Wage));
        told.set(next->key, *more.find(next->key));
    }
}

TEST_CASE("bounds settle what cannot be reached any more", "[interview]")
{
    const auto interview = benchInterview();
    domain::Facts facts;
    // Above the income limit of the largest household there is no ADI, whoever lives in it.
    facts.set(kKey(bench::Given::Income), knownFact(QStringLiteral("14300.01")));
    CHECK(standingOf(interview, facts, "adi").outcomes == QList<Outcome>{Outcome::No});
    facts.set(kKey(bench::Given::Income), knownFact(QStringLiteral("14300.00")));
    CHECK(standingOf(interview, facts, "adi").outcomes.size() > 1);
}

TEST_CASE("once the scale is at its ceiling the rest of the household is not asked", "[interview]")
{
    domain::Facts facts;
    facts.set(kKey(bench::Given::Disabled), knownFact(2));
    facts.set(kKey(bench::Given::Over60), knownFact(1));
    const auto adi = standingOf(benchInterview(), facts, "adi");
    CHECK_FALSE(adi.questions.contains(kKey(bench::Given::Minors)));
    CHECK(adi.questions.contains(kKey(bench::Given::Income)));
}

TEST_CASE("what was answered «Non so» is never asked again", "[interview]")
{
    // asked() requires that no question comes twice. Where the household is not known, its limit
    // is not either, and nothing is left to hold the income against.
    const auto keys = asked(benchInterview(), {});
    CHECK(keys.contains(kKey(bench::Given::Isee)));
    CHECK_FALSE(keys.contains(kKey(bench::Given::Income)));
}

TEST_CASE("an answer that nobody has leaves an open verdict, not an endless interview",
          "[interview]")
{
    const auto interview = benchInterview();
    domain::Facts facts = household(0);
    facts.set(kKey(bench::Given::Weeks), doNotKnow());
    CHECK_FALSE(interview.next(facts).value());
    CHECK(standingOf(interview, facts, "naspi").outcomes == QList<Outcome>{Outcome::Maybe});
}

TEST_CASE("what is settled is what the explained walk decides, whatever else is answered",
          "[interview][property]")
{
    constexpr unsigned kSeed = 20261121;
    INFO("seed " << kSeed);
    std::mt19937_64 random(kSeed);
    const auto interview = benchInterview();
    int settled = 0;
    for (std::uint64_t row = 0; row < 60; ++row) {
        const unsigned hidden = static_cast<unsigned>(random()) & 1023U;
        const auto known = bench::factsOf(bench::makeHousehold(row), hidden);
        const auto standings = interview.standings(known).value();
        for (const Standing &standing : standings) {
            if (!standing.isSettled())
                continue;
            ++settled;
            std::optional<QMap<QString, QString>> first;
            for (int trial = 0; trial < 5; ++trial) {
                domain::Facts told = known;
                const auto other = bench::factsOf(bench::makeHousehold(random() % 100'000));
                for (const QString &key : other.keys()) {
                    if (told.find(key) == nullptr)
                        told.set(key, *other.find(key));
                }
                const auto decision =
                    benchLaw()->decide(standing.benefit, told, {kDay, kDay, {}}).value();
                CAPTURE(row, standing.benefit.toStdString());
                CHECK(decision.outcome == standing.outcomes.first());
                if (!first)
                    first = paid(decision);
                CHECK(paid(decision) == *first);
            }
        }
    }
    CHECK(settled > 20);
}

TEST_CASE("fewer questions are asked than in the best fixed order", "[interview]")
{
    const auto interview = benchInterview();
    constexpr int kRows = 200;
    int questions = 0;
    for (std::uint64_t row = 0; row < kRows; ++row)
        questions += static_cast<int>(asked(interview, household(row)).size());
    // rules-spec, section 6: 6.78 for the best fixed order on these rows, 7.22 in the given order.
    CHECK(questions <= 6.78 * kRows);
}

TEST_CASE("a benefit that is not there is refused", "[interview]")
{
    const auto made = Interview::create(benchLaw(), {QStringLiteral("aspi")}, kDay, kDay);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::NotFound);
}

TEST_CASE("a fact that its question cannot have is refused", "[interview]")
{
    domain::Facts facts;
    facts.set(kKey(bench::Given::Involuntary), knownFact(QStringLiteral("forse")));
    const auto next = benchInterview().next(facts);
    REQUIRE_FALSE(next);
    CHECK(next.error().code == ErrorCode::Invalid);
}
