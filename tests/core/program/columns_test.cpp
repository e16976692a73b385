#include "core/program/columns.h"

#include "tests/core/program/program_maker.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace core::program;
using tests::HouseholdInputs;
using tests::ProgramMaker;

namespace {

/// Columns of households and members, in the lanes that a walk asks for.
class Table {
public:
    Table(const ColumnWalk &walk, const Program &program,
          const std::vector<HouseholdInputs> &households)
        : m_narrow(walk.inputs()), m_wide(walk.inputs()),
          m_offsets(static_cast<std::size_t>(program.lists.size()))
    {
        for (auto &offsets : m_offsets)
            offsets.push_back(0);
        for (const auto &household : households)
            add(walk, program, household);
        batch.households = households.size();
        for (std::size_t i = 0; i < walk.inputs(); ++i)
            batch.inputs.push_back({m_narrow[i], m_wide[i]});
        for (const auto &offsets : m_offsets)
            batch.offsets.push_back(offsets);
        for (std::size_t i = 0; i < walk.outputs(); ++i) {
            narrow.emplace_back(households.size());
            wide.emplace_back(households.size());
        }
        for (std::size_t i = 0; i < walk.outputs(); ++i)
            taken.push_back({narrow[i], wide[i]});
    }

    qint64 result(const ColumnWalk &walk, std::size_t output, std::size_t household) const
    {
        return walk.outputLane(output) == Lane::Narrow ? narrow[output][household]
                                                       : wide[output][household];
    }

    Batch batch;
    std::vector<std::vector<qint32>> narrow;
    std::vector<std::vector<qint64>> wide;
    std::vector<TakenColumn> taken;

private:
    void put(const ColumnWalk &walk, std::size_t input, qint64 value)
    {
        if (walk.inputLane(input) == Lane::Narrow)
            m_narrow[input].push_back(static_cast<qint32>(value));
        else
            m_wide[input].push_back(value);
    }

    void add(const ColumnWalk &walk, const Program &program, const HouseholdInputs &household)
    {
        for (std::size_t i = 0; i < walk.inputs(); ++i) {
            const int list = program.inputs[i].list;
            if (list < 0)
                put(walk, i, household.own[i]);
            else
                for (const auto &member : household.members[static_cast<std::size_t>(list)])
                    put(walk, i, member[i]);
        }
        for (std::size_t list = 0; list < m_offsets.size(); ++list)
            m_offsets[list].push_back(m_offsets[list].back() +
                                      static_cast<quint32>(household.members[list].size()));
    }

    std::vector<std::vector<qint32>> m_narrow;
    std::vector<std::vector<qint64>> m_wide;
    std::vector<std::vector<quint32>> m_offsets;
};

std::vector<int> ofHouseholds(const Program &program)
{
    std::vector<int> wanted;
    for (std::size_t i = 0; i < program.registers.size(); ++i) {
        if (program.registers[i].list < 0)
            wanted.push_back(static_cast<int>(i));
    }
    return wanted;
}

/// One output of a program with inputs and no lists, for each row of inputs.
std::vector<qint64> results(const Program &program, int reg,
                            const std::vector<HouseholdInputs> &rows)
{
    const auto walk = ColumnWalk::create(program, {{reg}, Width::Best, 512});
    REQUIRE(walk);
    Table table(*walk, program, rows);
    const auto refused = walk->run(table.batch, table.taken);
    REQUIRE(refused);
    CHECK(refused->empty());
    std::vector<qint64> all;
    for (std::size_t i = 0; i < rows.size(); ++i)
        all.push_back(table.result(*walk, 0, i));
    return all;
}

}   // namespace

TEST_CASE("columns give what one household at a time gives, on every vector unit", "[columns]")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        std::mt19937 random(seed);
        const auto program = tests::randomProgram(random, 150);
        const auto wanted = ofHouseholds(program);
        std::vector<HouseholdInputs> households;
        std::vector<std::vector<qint64>> expected;
        for (int i = 0; i < 100; ++i) {
            households.push_back(tests::randomHousehold(program, random));
            expected.push_back(tests::walkOneByOne(program, households.back()));
        }
        for (const auto width : {Width::Best, Width::Avx2, Width::Baseline}) {
            const std::size_t block = seed % 2 == 0 ? 7 : 64;
            const auto walk = ColumnWalk::create(program, {wanted, width, block});
            REQUIRE(walk);
            Table table(*walk, program, households);
            const auto refused = walk->run(table.batch, table.taken);
            REQUIRE(refused);
            CHECK(refused->empty());
            for (std::size_t output = 0; output < wanted.size(); ++output) {
                for (std::size_t row = 0; row < households.size(); ++row) {
                    const auto reg = static_cast<std::size_t>(wanted[output]);
                    if (table.result(*walk, output, row) == expected[row][reg])
                        continue;
                    CAPTURE(seed, static_cast<int>(width), row, reg,
                            static_cast<int>(program.instructions[reg].what));
                    CHECK(table.result(*walk, output, row) == expected[row][reg]);
                }
            }
        }
    }
}

TEST_CASE("only what is wanted is computed and asked for", "[columns]")
{
    ProgramMaker maker;
    const int read = maker.input(0, 10);
    maker.input(0, 10);
    const int twice = maker.add(Do::Add, read, read);
    maker.add(Do::Multiply, twice, twice);
    const auto walk = ColumnWalk::create(maker.program, {{twice}, Width::Best, 512});
    REQUIRE(walk);
    CHECK(walk->reads(0));
    CHECK_FALSE(walk->reads(1));
    CHECK(walk->steps() == 1);
    CHECK(walk->bytesPerHousehold() == 8);
}

TEST_CASE("a household with a number outside its range is named, the others are computed",
          "[columns]")
{
    ProgramMaker maker;
    const int members = maker.list();
    const int own = maker.input(1, 10);
    const int each = maker.input(0, 5, members);
    const int over = maker.add(Do::DivideFloor, maker.constant(100), own);
    const int sum = maker.add(Do::SumWhere, each, maker.add(Do::LessEqual, each, each));
    const auto walk = ColumnWalk::create(maker.program, {{over, sum}, Width::Best, 2});
    REQUIRE(walk);
    const std::vector<std::vector<qint64>> nobody;
    const std::vector<HouseholdInputs> rows = {{{4, 0}, {{{0, 5}}}},
                                               {{0, 0}, {nobody}},
                                               {{10, 0}, {{{0, 2}, {0, 6}}}},
                                               {{11, 0}, {nobody}},
                                               {{5, 0}, {{{0, 1}, {0, 3}}}}};
    Table table(*walk, maker.program, rows);
    const auto refused = walk->run(table.batch, table.taken);
    REQUIRE(refused);
    CHECK(*refused == std::vector<std::size_t>{1, 2, 3});
    CHECK(table.result(*walk, 0, 0) == 25);
    CHECK(table.result(*walk, 1, 0) == 5);
    CHECK(table.result(*walk, 0, 4) == 20);
    CHECK(table.result(*walk, 1, 4) == 4);
}

TEST_CASE("a household with more members than a list may have is named", "[columns]")
{
    ProgramMaker maker;
    const int each = maker.input(0, 1, maker.list());
    const int count = maker.add(Do::CountWhere, each);
    HouseholdInputs crowd{{0}, {{}}};
    crowd.members[0].assign(kMostMembers + 1, {1});
    HouseholdInputs full{{0}, {{}}};
    full.members[0].assign(kMostMembers, {1});
    const auto walk = ColumnWalk::create(maker.program, {{count}, Width::Best, 512});
    REQUIRE(walk);
    Table table(*walk, maker.program, {full, crowd});
    const auto refused = walk->run(table.batch, table.taken);
    REQUIRE(refused);
    CHECK(*refused == std::vector<std::size_t>{1});
    CHECK(table.result(*walk, 0, 0) == kMostMembers);
}

TEST_CASE("a quotient is exact at whole numbers, at halves and beside them", "[columns]")
{
    const qint64 far = (qint64(1) << 48) - 1;
    for (const Do what : {Do::DivideFloor, Do::DivideCeil, Do::DivideHalfUp}) {
        for (const qint64 divisor : {qint64(1), qint64(2), qint64(3), qint64(7), qint64(12),
                                     qint64(100), qint64(2871223), qint64(1'000'003)}) {
            ProgramMaker maker;
            const int over = maker.input(-far / 2, far);
            const int under = maker.input(1, 3'000'000);
            const int lifted = maker.add(Do::Max, over, maker.constant(0));
            const int byConstant = maker.add(what, over, maker.constant(divisor));
            const int byColumn = maker.add(what, lifted, under);
            std::vector<HouseholdInputs> rows;
            for (const qint64 whole : {qint64(0), qint64(1), qint64(-3), qint64(999),
                                       far / divisor - 1, -(far / 2) / divisor + 1}) {
                for (qint64 near = -1; near <= 1; ++near) {
                    rows.push_back(
                        {{std::clamp(whole * divisor + near, -far / 2, far), divisor}, {}});
                    rows.push_back(
                        {{std::clamp(whole * divisor + divisor / 2 + near, -far / 2, far), divisor},
                         {}});
                }
            }
            for (const int reg : {byConstant, byColumn}) {
                const auto got = results(maker.program, reg, rows);
                for (std::size_t i = 0; i < rows.size(); ++i) {
                    CAPTURE(static_cast<int>(what), divisor, rows[i].own[0]);
                    CHECK(got[i] == tests::walkOneByOne(maker.program,
                                                        rows[i])[static_cast<std::size_t>(reg)]);
                }
            }
        }
    }
}

TEST_CASE("columns that do not fit are refused", "[columns]")
{
    ProgramMaker maker;
    const int own = maker.input(0, 10);
    const int each = maker.input(0, 5, maker.list());
    const int sum = maker.add(Do::Add, own, own);
    CHECK_FALSE(ColumnWalk::create(maker.program, {{each}, Width::Best, 512}));
    CHECK_FALSE(ColumnWalk::create(maker.program, {{99}, Width::Best, 512}));
    const auto walk = ColumnWalk::create(maker.program, {{sum}, Width::Best, 512});
    REQUIRE(walk);
    Table table(*walk, maker.program, {{{1, 0}, {{}}}, {{2, 0}, {{}}}});
    auto batch = table.batch;
    batch.households = 3;
    CHECK_FALSE(walk->run(batch, table.taken));
    CHECK_FALSE(walk->run(table.batch, {}));
    const std::vector<quint32> falling = {0, 2, 1};
    batch = table.batch;
    batch.offsets[0] = falling;
    CHECK_FALSE(walk->run(batch, table.taken));
}
