#include "core/program/single_walk.h"

#include "core/program/lower.h"
#include "tests/core/program/law.h"
#include "tests/core/program/operation_law.h"
#include "tests/core/program/walks.h"
#include "tests/core/rules/small_law.h"

#include <catch2/catch.hpp>

using namespace core::program;
using namespace Qt::StringLiterals;

namespace {

/// Puts a household into a frame of a walk.
void fillFrame(const Program &program, const SingleWalk &walk, const Household &household,
               std::vector<qint64> &frame)
{
    for (std::size_t i = 0; i < program.inputs.size(); ++i) {
        const int place = walk.inputPlace(i);
        if (place < 0)
            continue;
        if (program.inputs[i].list < 0)
            frame[static_cast<std::size_t>(place)] = household.values[i];
        else
            std::copy(household.fields[i].begin(), household.fields[i].end(),
                      frame.begin() + place);
    }
    for (std::size_t list = 0; list < household.members.size(); ++list)
        frame[static_cast<std::size_t>(walk.sizePlace(list))] = household.members[list];
}

int verdictOf(const Rule &rule, const std::vector<qint64> &registers)
{
    const auto at = [&](int reg) { return registers[static_cast<std::size_t>(reg)] != 0; };
    if (at(rule.applies.no))
        return 3;
    if (at(rule.need.yes))
        return static_cast<int>(core::rules::Verdict::Met);
    return static_cast<int>(at(rule.need.no) && at(rule.applies.yes)
                                ? core::rules::Verdict::Unmet
                                : core::rules::Verdict::Unknown);
}

/// The quick walk against every register computed one after the other.
void checkWalk(const core::rules::Catalogue &catalogue, const QStringList &benefits,
               const QDate &on, Knowledge knowledge, int leftOut)
{
    const quint64 seed = 20260420;
    INFO("seed " << seed);
    const auto program = lower(catalogue, benefits, on, on, knowledge);
    REQUIRE(program);
    const auto quick = SingleWalk::create(*program, SingleWalk::Wish::Outputs);
    const auto explained = SingleWalk::create(*program, SingleWalk::Wish::Explained);
    REQUIRE(quick);
    REQUIRE(explained);
    REQUIRE(quick->steps() <= explained->steps());
    const Encoder encoder(*program, catalogue.vocabulary());
    tests::Answers answers(catalogue, benefits, seed);
    auto quickFrame = quick->frame();
    auto frame = explained->frame();
    auto trace = explained->trace();
    Household household;
    int wrong = 0;
    int tried = 0;
    for (int i = 0; i < 400; ++i) {
        if (!encoder.encode(answers.draw(leftOut, leftOut), household))
            continue;
        ++tried;
        const auto registers = tests::allRegisters(*program, household);
        const auto right = [&](int reg) { return registers[static_cast<std::size_t>(reg)]; };
        fillFrame(*program, *quick, household, quickFrame);
        quick->run(quickFrame);
        fillFrame(*program, *explained, household, frame);
        explained->explain(frame, trace);
        const auto same = [&](int reg) {
            return reg < 0 ||
                   (quickFrame[static_cast<std::size_t>(quick->place(reg))] == right(reg) &&
                    frame[static_cast<std::size_t>(explained->place(reg))] == right(reg));
        };
        for (const auto &benefit : program->benefits) {
            wrong += same(benefit.outcome.least) ? 0 : 1;
            for (const auto &output : benefit.outputs) {
                const bool equal = same(output.slot.least) && same(output.slot.most) &&
                                   same(output.slot.known) && same(output.slot.per) &&
                                   same(output.shown.yes);
                wrong += equal ? 0 : 1;
            }
        }
        for (std::size_t k = 0; k < explained->rules().size(); ++k) {
            const auto &record = explained->rules()[k];
            const auto &rule = program->benefits[static_cast<std::size_t>(record.benefit)]
                                   .rules[static_cast<std::size_t>(record.rule)];
            wrong += trace.verdicts[k] == verdictOf(rule, registers) ? 0 : 1;
        }
        for (std::size_t k = 0; k < explained->traced().size(); ++k)
            wrong += trace.values[k] == right(explained->traced()[k].reg) ? 0 : 1;
    }
    CHECK(wrong == 0);
    CHECK(tried > 200);
}

}   // namespace

TEST_CASE("the walk for one household gives what its instructions say, on the measure's benefits")
{
    const auto knowledge = GENERATE(Knowledge::Everything, Knowledge::Plain, Knowledge::Bounds);
    checkWalk(tests::measured(), {u"naspi"_s, u"auu"_s, u"adi"_s}, {2025, 7, 1}, knowledge,
              knowledge == Knowledge::Everything ? 0 : 10);
}

TEST_CASE("the walk for one household gives what its instructions say, on the NASpI")
{
    const auto knowledge = GENERATE(Knowledge::Plain, Knowledge::Bounds);
    checkWalk(tests::shipped(), {u"naspi"_s}, {2026, 4, 20}, knowledge, 8);
}

TEST_CASE(
    "the walk for one household gives what its instructions say, on lists and on every operation")
{
    const auto knowledge = GENERATE(Knowledge::Everything, Knowledge::Plain, Knowledge::Bounds);
    const int leftOut = knowledge == Knowledge::Everything ? 0 : 4;
    const auto lists = tests::loadedLaw(tests::memberLaw());
    checkWalk(*lists, {u"prova"_s}, {2026, 4, 20}, knowledge, leftOut);
    const auto operations = tests::loadedLaw(tests::operationLaw());
    checkWalk(*operations, {u"prova"_s}, {2026, 4, 20}, knowledge, leftOut);
}

TEST_CASE("the explanation names every requirement and what it looked at")
{
    const QDate on(2025, 7, 1);
    const auto program = lower(tests::measured(), {u"adi"_s}, on, on, Knowledge::Everything);
    REQUIRE(program);
    const auto walk = SingleWalk::create(*program, SingleWalk::Wish::Explained);
    REQUIRE(walk);
    const auto &part = program->benefits[0];
    REQUIRE(walk->rules().size() == 3);
    QStringList lines;
    for (const auto &record : walk->traced()) {
        if (record.rule >= 0)
            lines.append(part.rules[static_cast<std::size_t>(record.rule)].id + u": "_s +
                         part.rules[static_cast<std::size_t>(record.rule)]
                             .operands[static_cast<std::size_t>(record.operand)]
                             .name);
        else if (record.operand < 0)
            lines.append(part.outputs[static_cast<std::size_t>(record.output)].name);
    }
    CHECK(lines.contains(u"I2: isee"_s));
    CHECK(lines.contains(u"I3: tetto"_s));
    CHECK(lines.contains(u"importo"_s));
}
