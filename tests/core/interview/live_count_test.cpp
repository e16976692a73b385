#include "core/interview/live_count.h"

#include "core/interview/live.h"
#include "core/interview/situation.h"
#include "core/interview/standing_walk.h"
#include "core/program/lower.h"

#include <catch2/catch.hpp>

using namespace core;
using interview::SpanWalk;
using interview::Topic;

namespace {

const QDate kDay(2026, 11, 24);

/// The slow way: every register that results need, from the start.
int countFrom(const program::Program &program, const std::vector<Topic> &topics,
              const SpanWalk &walk)
{
    std::vector<int> roots;
    for (const auto &part : program.benefits) {
        const auto open = interview::openRoots(walk, part);
        roots.insert(roots.end(), open.begin(), open.end());
    }
    interview::Liveness liveness(program);
    const auto &live = liveness.of(walk, roots);
    return static_cast<int>(std::count_if(topics.begin(), topics.end(), [&](const Topic &topic) {
        return std::any_of(topic.inputs.begin(), topic.inputs.end(),
                           [&](int input) { return live[static_cast<std::size_t>(input)]; });
    }));
}

/// Some benefits of the shipped law with what is asked about them.
struct Law {
    explicit Law(const QStringList &ids)
        : catalogue(rules::Catalogue::load(QStringLiteral(SOURCE_DIR "/resources")).value()),
          program(program::lower(*catalogue, ids, kDay, kDay, program::Knowledge::Plain).value())
    {
        for (const QString &id : ids)
            graphs.push_back(*catalogue->graph(id));
        SpanWalk blank(program);
        blank.run();
        topics = interview::topicsOf(*catalogue, graphs, blank);
    }

    std::shared_ptr<const rules::Catalogue> catalogue;
    program::Program program;
    std::vector<const rules::Benefit *> graphs;
    std::vector<Topic> topics;
};

}   // namespace

TEST_CASE("following a change counts the same questions as counting from the start", "[interview]")
{
    const Law law({QStringLiteral("naspi"), QStringLiteral("auu"), QStringLiteral("bonus_nido"),
                   QStringLiteral("assegno_sociale"), QStringLiteral("iscro")});
    interview::SituationReader reader(*law.catalogue, law.graphs, law.program, law.topics);
    const interview::Wiring wiring(law.program, law.topics);
    interview::LiveCount live(law.program, wiring, law.topics.size());
    interview::Trial trial(law.program, wiring);
    domain::Facts facts;
    int tried = 0;
    int fewer = 0;
    for (const char *step : {"", "data_nascita", "data_cessazione"}) {
        if (*step != '\0')
            facts.set(QString::fromLatin1(step), domain::known(QStringLiteral("1986-02-03"), {}));
        const auto situation = reader.read(facts).value();
        live.start(situation.walk, std::vector<bool>(law.program.benefits.size(), true));
        REQUIRE(live.count() == countFrom(law.program, law.topics, situation.walk));
        trial.start(situation.walk, live.needs());
        for (std::size_t i = 0; i < law.topics.size(); ++i) {
            const Topic &topic = law.topics[i];
            if (!live.isLive(static_cast<int>(i)))
                continue;   // answered, or never asked
            for (const interview::Guess &guess : topic.prior) {
                CAPTURE(topic.key.toStdString(), guess.value.least);
                auto walk = situation.walk;
                interview::answerTopic(walk, topic, guess.value);
                walk.run();
                trial.answer(topic, guess.value);
                const int after = live.countAfter(trial);
                CHECK(after == countFrom(law.program, law.topics, walk));
                trial.undo();
                ++tried;
                fewer += after + 1 < live.count() ? 1 : 0;
            }
        }
        // Nothing of what was tried stays.
        CHECK(live.countAfter(trial) == live.count());
    }
    CHECK(tried > 200);
    CHECK(fewer > 20);
}
