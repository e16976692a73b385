#include "core/interview/curve_walk.h"
#include "core/interview/live.h"
#include "core/interview/prior.h"
#include "core/interview/span_walk.h"

#include <catch2/catch.hpp>

#include <random>

using namespace core;
using interview::Span;
using interview::SpanWalk;
using program::Do;
using program::Program;

namespace {

/// A program written by hand, register by register.
class Maker {
public:
    int input(qint64 least, qint64 most, int list = -1)
    {
        program::Input input;
        input.key = QStringLiteral("f%1").arg(m_program.inputs.size());
        input.list = list;
        input.reg = add({Do::Input, at(m_program.inputs.size()), 0, 0}, least, most, list);
        m_program.inputs.push_back(input);
        return input.reg;
    }
    int constant(qint64 value)
    {
        m_program.constants.push_back(value);
        return add({Do::Constant, at(m_program.constants.size() - 1), 0, 0}, value, value);
    }
    int emit(Do what, int a, int b = 0, int c = 0, int list = -1)
    {
        return add({what, at(a), at(b), at(c)}, -1'000'000, 1'000'000, list);
    }
    int list()
    {
        m_program.lists.append(QStringLiteral("componenti"));
        return static_cast<int>(m_program.lists.size()) - 1;
    }
    Program take() { return m_program; }

private:
    template <class Number>
    static quint16 at(Number number)
    {
        return static_cast<quint16>(number);
    }
    int add(program::Instruction instruction, qint64 least, qint64 most, int list = -1)
    {
        m_program.instructions.push_back(instruction);
        m_program.registers.push_back({least, most, 1, list});
        return static_cast<int>(m_program.registers.size()) - 1;
    }

    Program m_program;
};

std::vector<int> liveRegisters(const SpanWalk &walk, const std::vector<int> &roots)
{
    interview::Liveness liveness(walk.program());
    const auto &live = liveness.of(walk, roots);
    std::vector<int> found;
    for (std::size_t i = 0; i < live.size(); ++i) {
        if (live[i])
            found.push_back(walk.program().inputs[i].reg);
    }
    return found;
}

}   // namespace

TEST_CASE("an answer settles what no other input can change any more", "[interview]")
{
    Maker maker;
    const int a = maker.input(0, 1);
    const int b = maker.input(0, 100);
    const int limit = maker.constant(50);
    const int fits = maker.emit(Do::LessEqual, b, limit);
    const int both = maker.emit(Do::And, a, fits);
    const auto program = maker.take();
    SpanWalk walk(program);
    walk.run();
    CHECK(walk.at(both) == interview::kEither);
    CHECK(liveRegisters(walk, {both}) == std::vector{a, b});

    walk.setInput(0, Span::point(0));
    walk.run(interview::stepsFrom(program, {0}));
    CHECK(walk.at(both) == Span::point(0));
    CHECK(liveRegisters(walk, {both}).empty());

    walk.setInput(0, Span::point(1));
    walk.run(interview::stepsFrom(program, {0}));
    CHECK(liveRegisters(walk, {both}) == std::vector{b});
}

TEST_CASE("the branch not taken and the side that cannot win do not matter", "[interview]")
{
    Maker maker;
    const int which = maker.input(0, 1);
    const int small = maker.input(0, 10);
    const int large = maker.input(10, 90);
    const int other = maker.input(0, 5);
    const int least = maker.emit(Do::Min, small, large);
    const int chosen = maker.emit(Do::Select, which, least, other);
    const auto program = maker.take();
    SpanWalk walk(program);
    walk.run();
    CHECK(liveRegisters(walk, {chosen}) == std::vector{which, small, other});
    walk.setInput(0, Span::point(1));
    walk.run();
    CHECK(liveRegisters(walk, {chosen}) == std::vector{small});
    walk.setInput(0, Span::point(0));
    walk.run();
    CHECK(liveRegisters(walk, {chosen}) == std::vector{other});
}

TEST_CASE("an open list is open as a whole and matters as a whole", "[interview]")
{
    Maker maker;
    const int list = maker.list();
    const int age = maker.input(0, 120, list);
    const int adult = maker.constant(18);
    const int adults = maker.emit(Do::ToMembers, adult, 0, 0, list);
    const int minor = maker.emit(Do::Less, age, adults, 0, list);
    const int minors = maker.emit(Do::CountWhere, minor);
    const auto program = maker.take();
    SpanWalk walk(program);
    walk.run();
    CHECK_FALSE(walk.isSettled(minors));
    CHECK(liveRegisters(walk, {minors}) == std::vector{age});

    walk.setMembers(list, 3);
    for (int member = 0; member < 3; ++member)
        walk.setMember(0, member, Span::point(10 + 5 * member));
    walk.run();
    CHECK(walk.at(minors) == Span::point(2));
    CHECK(walk.isSettled(minors));

    walk.setMember(0, 2, {10, 40});
    walk.run();
    CHECK(walk.at(minors) == Span{2, 3});
    walk.setMembers(list, 0);
    walk.run();
    CHECK(walk.at(minors) == Span::point(0));
}

TEST_CASE("members whose values are open bound what is gathered from them", "[interview][property]")
{
    constexpr unsigned kSeed = 11;
    constexpr int kMembers = 4;
    INFO("seed " << kSeed);
    Maker maker;
    const int list = maker.list();
    const int value = maker.input(-5, 5, list);
    const int where = maker.input(0, 1, list);
    const int place = maker.input(1, kMembers);
    const int count = maker.emit(Do::CountWhere, where);
    const int sum = maker.emit(Do::SumWhere, value, where);
    const int least = maker.emit(Do::LeastWhere, value, where);
    const int greatest = maker.emit(Do::GreatestWhere, value, where);
    const int nth = maker.emit(Do::NthWhere, value, where, place);
    const int rank = maker.emit(Do::RankWhere, value, where, 0, list);
    const int ranks = maker.emit(Do::SumWhere, rank, where);
    const auto program = maker.take();

    std::mt19937_64 random(kSeed);
    const auto within = [&](Span span) {
        return span.least +
               static_cast<qint64>(random() % static_cast<quint64>(span.most - span.least + 1));
    };
    for (int trial = 0; trial < 150; ++trial) {
        SpanWalk open(program);
        open.setMembers(list, kMembers);
        std::vector<Span> values;
        std::vector<Span> wheres;
        for (int member = 0; member < kMembers; ++member) {
            const qint64 from = within({-5, 5});
            values.push_back({from, within({from, 5})});
            wheres.push_back(random() % 3 == 0 ? interview::kEither : Span::point(within({0, 1})));
            open.setMember(0, member, values.back());
            open.setMember(1, member, wheres.back());
        }
        open.setInput(2, Span::point(within({1, kMembers})));
        open.run();
        for (int one = 0; one < 8; ++one) {
            SpanWalk known(open);
            for (int member = 0; member < kMembers; ++member) {
                const auto at = static_cast<std::size_t>(member);
                known.setMember(0, member, Span::point(within(values[at])));
                known.setMember(1, member, Span::point(within(wheres[at])));
            }
            known.run();
            for (const int reg : {count, sum, least, greatest, nth, ranks}) {
                CAPTURE(trial, reg);
                REQUIRE(known.isSettled(reg));
                CHECK(open.at(reg).contains(known.at(reg).least));
            }
        }
    }
}

TEST_CASE("stretches are cut at the very unit where a comparison changes", "[interview]")
{
    Maker maker;
    const int isee = maker.input(0, 5'000'000);
    const int exact = maker.input(0, 9);
    const int low = maker.constant(936'000);
    const int one = maker.constant(1'234'567);
    maker.emit(Do::LessEqual, isee, low);
    maker.emit(Do::Equal, isee, one);
    maker.emit(Do::Less, exact, isee);   // with `exact` open: three ways, cut at both ends
    const auto program = maker.take();
    SpanWalk walk(program);
    walk.run();
    const auto pieces = interview::stretches(walk, 0, interview::stepsFrom(program, {0}), 24);
    const std::vector<Span> expected = {{0, 0},
                                        {1, 9},
                                        {10, 936'000},
                                        {936'001, 1'234'566},
                                        {1'234'567, 1'234'567},
                                        {1'234'568, 5'000'000}};
    CHECK(pieces == expected);
    CHECK(interview::stretches(walk, 0, interview::stepsFrom(program, {0}), 3).size() <= 3);
}

TEST_CASE("pieces of a curve meet where the branch changes; too many are refused", "[what_if]")
{
    Maker maker;
    const int x = maker.input(0, 1'000'000);
    const int cap = maker.constant(700'001);
    const int capped = maker.emit(Do::Min, x, cap);
    const int ten = maker.constant(10);
    const auto program = [&] {
        maker.emit(Do::Multiply, capped, ten);
        return maker.take();
    }();
    SpanWalk walk(program);
    walk.run();
    interview::CurveWalk curve(walk, 0);
    const auto pieces = curve.pieces({0, 1'000'000}, 10);
    REQUIRE(pieces);
    REQUIRE(pieces->size() == 2);
    CHECK((*pieces)[0].range == Span{0, 700'001});
    CHECK((*pieces)[1].range == Span{700'002, 1'000'000});
    CHECK_FALSE(curve.pieces({0, 1'000'000}, 1));
    CHECK(curve.smooth(capped, 900'000) == Approx(700'001));
}
