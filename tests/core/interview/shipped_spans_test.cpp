#include "core/interview/fill.h"
#include "core/interview/interview.h"
#include "core/program/lower.h"
#include "tests/core/program/case_facts.h"

#include <catch2/catch.hpp>

using namespace core;
using interview::Interview;

namespace {

constexpr quint64 kSeed = 20261122;

const std::shared_ptr<const rules::Catalogue> &shipped()
{
    static const auto loaded =
        rules::Catalogue::load(QStringLiteral(SOURCE_DIR "/resources")).value();
    return loaded;
}

/// The same facts without some of those that the benefit asks: as early in the interview.
domain::Facts earlier(const domain::Facts &facts, const QString &benefit, std::mt19937_64 &random)
{
    auto fewer = facts;
    const auto questions = shipped()->questions(benefit).value();
    for (const auto &question : questions) {
        const auto *fact = facts.find(question.key);
        if (fact != nullptr && fact->state == domain::AnswerState::Known && random() % 3 == 0)
            fewer.remove(question.key);
    }
    return fewer;
}

}   // namespace

TEST_CASE("over what is known the spans of every shipped benefit are the explained decision",
          "[interview][shipped]")
{
    int compared = 0;
    for (const auto &benefit : shipped()->benefits()) {
        tests::CaseFacts cases(*shipped(), benefit.id, kSeed);
        const auto on = cases.day();
        CAPTURE(benefit.id.toStdString(), on.toString(Qt::ISODate).toStdString());
        const auto program =
            program::lower(*shipped(), {benefit.id}, on, on, program::Knowledge::Plain);
        REQUIRE(program);
        for (int i = 0; i < 6; ++i) {
            const auto facts = cases.next();
            auto walk = interview::filledWalk(*program, shipped()->vocabulary(), facts);
            if (!walk)
                continue;   // outside what a program reckons with
            walk->run();
            const auto outcome = walk->at(program->benefits[0].outcome.least);
            const auto decision = shipped()->decide(benefit.id, facts, {on, on, {}});
            REQUIRE(decision);
            CHECK(outcome.least == outcome.most);
            CHECK(outcome.least == static_cast<qint64>(decision->outcome));
            ++compared;
        }
    }
    CHECK(compared > shipped()->benefits().size() * 5);
}

TEST_CASE("what the interview of a shipped benefit holds for possible is what can come out",
          "[interview][shipped]")
{
    std::mt19937_64 random(kSeed);
    int settled = 0;
    for (const auto &benefit : shipped()->benefits()) {
        tests::CaseFacts cases(*shipped(), benefit.id, kSeed);
        const auto on = cases.day();
        CAPTURE(benefit.id.toStdString(), on.toString(Qt::ISODate).toStdString());
        const auto interview = Interview::create(shipped(), {benefit.id}, on, on);
        REQUIRE(interview);
        for (int i = 0; i < 3; ++i) {
            const auto facts = cases.next();
            const auto before = interview->standings(earlier(facts, benefit.id, random));
            if (!before)
                continue;
            const auto decision = shipped()->decide(benefit.id, facts, {on, on, {}});
            REQUIRE(decision);
            const auto &outcomes = before->first().outcomes;
            CHECK(outcomes.contains(decision->outcome));
            settled += outcomes.size() == 1 ? 1 : 0;
        }
    }
    CHECK(settled > 10);
}
