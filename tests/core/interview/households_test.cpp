#include "tests/core/interview/households.h"
#include "tests/core/interview/interview_play.h"

#include <catch2/catch.hpp>

using namespace core;
using interview::Interview;
using interview::Weights;
using rules::Outcome;

namespace {

const QDate kDay(2026, 11, 24);

const std::shared_ptr<const rules::Catalogue> &shipped()
{
    static const auto loaded =
        rules::Catalogue::load(QStringLiteral(SOURCE_DIR "/resources")).value();
    return loaded;
}

QStringList everyBenefit()
{
    QStringList ids;
    for (const rules::BenefitSummary &benefit : shipped()->benefits())
        ids.append(benefit.id);
    return ids;
}

/// Of every benefit; made once, because that takes its time.
const Interview &wholeInterview()
{
    static const auto interview = Interview::create(shipped(), everyBenefit(), kDay, kDay).value();
    return interview;
}

domain::Facts deskFacts()
{
    return tests::Households(*shipped(), kDay, 0).desk();
}

domain::Fact told(const QJsonValue &value)
{
    return domain::known(value, {});
}

/// The first questions when nothing is answered but what each before was not known.
QStringList firstQuestions(const Weights &weights, int count)
{
    QStringList keys;
    auto facts = deskFacts();
    while (keys.size() < count) {
        const auto next = wholeInterview().next(facts, weights).value();
        REQUIRE(next);
        keys.append(next->key);
        facts.set(next->key, domain::unknown({}));
    }
    return keys;
}

}   // namespace

TEST_CASE("the interview of a generated household ends with what everything it could tell gives",
          "[interview]")
{
    // All thousand are in sportello-bench --only R9, in a release build.
    tests::Households households(*shipped(), kDay, 7);
    for (int i = 0; i < 8; ++i) {
        CAPTURE(i);
        const auto household = households.next();
        const auto played = tests::play(wholeInterview(), households.desk(), household.answers);
        CHECK(played.fault.toStdString().empty());
        const auto full =
            tests::fullFacts(*shipped(), everyBenefit(), kDay, played.told, household.facts);
        CHECK(tests::differencesAtEnd(*shipped(), wholeInterview(), kDay, played.told, full)
                  .toStdString()
                  .empty());
        const auto form = tests::fullFacts(*shipped(), everyBenefit(), kDay, households.desk(),
                                           household.answers);
        CHECK(played.asked.size() < form.keys().size() - households.desk().keys().size());
        // What was asked, a wizard asks as well.
        for (const QString &key : played.asked) {
            CAPTURE(key.toStdString());
            CHECK(full.find(key) != nullptr);
        }
    }
}

TEST_CASE("about how many questions remain is near to how many are asked", "[interview]")
{
    tests::Households households(*shipped(), kDay, 9);
    double foretold = 0;
    double asked = 0;
    for (int i = 0; i < 6; ++i) {
        const auto household = households.next();
        foretold += wholeInterview().next(households.desk()).value()->expectedLeft + 1;
        asked += static_cast<double>(
            tests::play(wholeInterview(), households.desk(), household.answers).asked.size());
    }
    CHECK(foretold > 0.7 * asked);
    CHECK(foretold < 1.4 * asked);
}

TEST_CASE("what is asked can still change a result, said by another way of looking", "[interview]")
{
    tests::Households households(*shipped(), kDay, 7);
    tests::Households drawn(*shipped(), kDay, 8);
    const auto household = households.next();
    auto facts = households.desk();
    int found = 0;
    constexpr int kAsked = 5;
    for (int i = 0; i < kAsked; ++i) {
        const auto next = wholeInterview().next(facts).value();
        REQUIRE(next);
        CAPTURE(next->key.toStdString());
        QStringList benefits;
        for (const interview::Purpose &purpose : next->purposes)
            benefits.append(purpose.benefit);
        REQUIRE_FALSE(benefits.isEmpty());
        found +=
            tests::canChange(*shipped(), benefits, kDay, facts, next->key, household.facts, drawn)
                ? 1
                : 0;
        facts.set(next->key, household.facts.find(next->key) != nullptr
                                 ? *household.facts.find(next->key)
                                 : domain::unknown({}));
    }
    // A search among some hundred households may miss the one; sportello-bench R9 tells the share.
    CHECK(found >= kAsked - 1);
}

TEST_CASE("who comes for a lost job is asked other things first than who comes with children",
          "[interview]")
{
    const Weights lostJob{{QStringLiteral("naspi"), 4},
                          {QStringLiteral("dis_coll"), 4},
                          {QStringLiteral("disoccupazione_agricola"), 4},
                          {QStringLiteral("naspi_anticipata"), 4}};
    const Weights children{{QStringLiteral("auu"), 4},
                           {QStringLiteral("bonus_nido"), 4},
                           {QStringLiteral("bonus_nuovi_nati"), 4},
                           {QStringLiteral("bonus_mamme"), 4}};
    const auto ofJob = firstQuestions(lostJob, 5);
    const auto ofChildren = firstQuestions(children, 5);
    CHECK(ofJob != ofChildren);
    CHECK(ofJob == firstQuestions(lostJob, 5));   // the same again
    const auto isForChildren = [](const QString &key) {
        const auto asked = shipped()->questions(QStringLiteral("auu")).value() +
                           shipped()->questions(QStringLiteral("bonus_nido")).value() +
                           shipped()->questions(QStringLiteral("bonus_nuovi_nati")).value() +
                           shipped()->questions(QStringLiteral("bonus_mamme")).value();
        return std::any_of(asked.begin(), asked.end(),
                           [&](const rules::Question &question) { return question.key == key; });
    };
    const auto ofThese = std::count_if(ofChildren.begin(), ofChildren.end(), isForChildren);
    CHECK(ofThese >= 4);
    CHECK(ofThese > std::count_if(ofJob.begin(), ofJob.end(), isForChildren));
}

TEST_CASE("what counts for nothing asks nothing", "[interview]")
{
    Weights weights;
    for (const QString &benefit : everyBenefit())
        weights.insert(benefit, 0);
    CHECK_FALSE(wholeInterview().next(deskFacts(), weights).value());
    weights.insert(QStringLiteral("naspi"), 1);
    const auto one = wholeInterview().next(deskFacts(), weights).value();
    REQUIRE(one);
    CHECK(std::any_of(one->purposes.begin(), one->purposes.end(), [](const auto &purpose) {
        return purpose.benefit == QStringLiteral("naspi");
    }));
    CHECK(one->open < wholeInterview().next(deskFacts()).value()->open / 2);
}

TEST_CASE("a law that is over whatever is answered asks nothing", "[interview]")
{
    const QStringList over{QStringLiteral("rdc"), QStringLiteral("pdc"), QStringLiteral("rei"),
                           QStringLiteral("sia")};
    const auto ended = Interview::create(shipped(), over, kDay, kDay).value();
    CHECK_FALSE(ended.next(deskFacts()).value());
    const auto standings = ended.standings(deskFacts()).value();
    for (const interview::Standing &standing : standings) {
        CAPTURE(standing.benefit.toStdString());
        CHECK(standing.outcomes == QList<Outcome>{Outcome::Ended});
        CHECK(standing.questions.isEmpty());
        CHECK(standing.ranges.isEmpty());
    }
}

TEST_CASE("nationality and permit are asked only while a benefit depends on them", "[interview]")
{
    const auto isOfPermit = [](const QString &key) {
        return key == QStringLiteral("cittadinanza_titolo") ||
               key.startsWith(QStringLiteral("permesso"));
    };
    const QStringList both{QStringLiteral("resto_al_sud_2_0"), QStringLiteral("assegno_sociale")};
    const auto interview = Interview::create(shipped(), both, kDay, kDay).value();
    auto facts = deskFacts();
    const auto open = interview.standings(facts).value();
    CHECK(std::none_of(open[0].questions.begin(), open[0].questions.end(), isOfPermit));
    CHECK(std::any_of(open[1].questions.begin(), open[1].questions.end(), isOfPermit));

    // Too young for the assegno sociale: nobody else asks where one is from.
    facts.set(QStringLiteral("data_nascita"), told(QStringLiteral("1990-05-01")));
    const auto played = tests::play(interview, facts, {});
    CHECK_FALSE(played.asked.isEmpty());
    CHECK(std::none_of(played.asked.begin(), played.asked.end(), isOfPermit));

    facts.set(QStringLiteral("data_nascita"), told(QStringLiteral("1950-05-01")));
    const auto old = tests::play(interview, facts, {});
    CHECK(std::any_of(old.asked.begin(), old.asked.end(), isOfPermit));
}
