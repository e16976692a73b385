#include "tests/core/program/program_maker.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tests {

using namespace core::program;

namespace {

std::size_t place(int index)
{
    return static_cast<std::size_t>(index);
}

bool isTruth(const Register &reg)
{
    return reg.least >= 0 && reg.most <= 1;
}

bool isDay(const Register &reg)
{
    return reg.least >= 2415021 && reg.most <= 2500000;   // 1900 to 2132
}

bool walksList(Do what)
{
    return what >= Do::CountWhere && what <= Do::RankWhere;
}

int argumentCount(Do what)
{
    switch (what) {
    case Do::Not:
    case Do::Negate:
    case Do::Year:
    case Do::Month:
    case Do::MonthStart:
    case Do::MonthEnd:
    case Do::NextWorkingDay:
    case Do::CountWhere:
        return 1;
    case Do::Select:
    case Do::MakeDate:
    case Do::NthWhere:
        return 3;
    default:
        return 2;
    }
}

}   // namespace

ProgramMaker::ProgramMaker()
{
    program.on = QDate(2026, 4, 20);
    program.knownOn = program.on;
}

int ProgramMaker::append(Do what, int a, int b, int c, const Register &reg)
{
    const auto small = [](int index) { return static_cast<quint16>(std::max(index, 0)); };
    program.instructions.push_back({what, small(a), small(b), small(c)});
    program.registers.push_back(reg);
    return static_cast<int>(program.registers.size()) - 1;
}

int ProgramMaker::list()
{
    program.lists.append(QStringLiteral("lista_%1").arg(program.lists.size()));
    return static_cast<int>(program.lists.size()) - 1;
}

int ProgramMaker::input(qint64 least, qint64 most, int list)
{
    Input input;
    input.key = QStringLiteral("fatto_%1").arg(program.inputs.size());
    input.list = list;
    input.reg = static_cast<int>(program.registers.size());
    program.inputs.push_back(input);
    return append(Do::Input, static_cast<int>(program.inputs.size()) - 1, 0, 0,
                  {least, most, 1, list});
}

int ProgramMaker::constant(qint64 value)
{
    program.constants.push_back(value);
    return append(Do::Constant, static_cast<int>(program.constants.size()) - 1, 0, 0,
                  {value, value, 1, -1});
}

int ProgramMaker::lookup(int argument, const StepTable &table)
{
    program.lookups.push_back(table);
    const auto [least, most] = std::minmax_element(table.values.begin(), table.values.end());
    return append(Do::Lookup, argument, static_cast<int>(program.lookups.size()) - 1, 0,
                  {*least, *most, 1, at(argument).list});
}

int ProgramMaker::add(Do what, int a, int b, int c)
{
    const auto range = [&](int reg) { return Range{at(reg).least, at(reg).most}; };
    const auto result = resultRange(what, range(a), range(b), range(c));
    if (!result)
        return -1;
    int list = at(a).list;
    if (what == Do::ToMembers)
        list = b;
    else if (walksList(what) && what != Do::RankWhere)
        list = -1;
    else
        for (int i = 1; i < argumentCount(what); ++i)
            list = std::max(list, at(i == 1 ? b : c).list);
    return append(what, a, b, c, {result->least, result->most, 1, list});
}

namespace {

/// Picks instructions and arguments that suit each other.
class RandomProgram {
public:
    explicit RandomProgram(std::mt19937 &random) : m_random(random) {}

    Program make(int instructions)
    {
        const int members = m_maker.list();
        const std::array<Range, 9> ranges = {Range{0, 1},
                                             Range{0, 20},
                                             Range{-40, 40},
                                             Range{0, 260},
                                             Range{0, 10'000'000},
                                             Range{0, qint64(1) << 40},
                                             Range{2440000, 2470000},
                                             Range{1, 208},
                                             Range{0, (qint64(1) << 50) - 1}};
        for (const auto &range : ranges) {
            m_maker.input(range.least, range.most);
            m_maker.input(range.least, range.most, members);
        }
        for (const qint64 value : {qint64(0), qint64(1), qint64(3), qint64(12), qint64(100),
                                   qint64(2440588), qint64(-7), qint64(1) << 33})
            m_maker.constant(value);
        while (static_cast<int>(m_maker.program.registers.size()) < instructions)
            addOne(members);
        return m_maker.program;
    }

private:
    int any() { return static_cast<int>(m_random() % m_maker.program.registers.size()); }

    template <class Suits>
    int pick(Suits suits)
    {
        for (;;) {
            const int reg = any();
            if (suits(m_maker.at(reg)))
                return reg;
        }
    }

    int truth(int list)
    {
        return pick([&](const Register &reg) { return isTruth(reg) && reg.list <= list; });
    }

    int number(int list, qint64 least = -kFarthest)
    {
        return pick([&](const Register &reg) { return reg.list <= list && reg.least >= least; });
    }

    int day(int list)
    {
        return pick([&](const Register &reg) { return isDay(reg) && reg.list <= list; });
    }

    int sum()
    {
        return pick([](const Register &reg) {
            return reg.list == 0 && reg.most < (qint64(1) << 50) && reg.least > -(qint64(1) << 50);
        });
    }

    void addOne(int members)
    {
        const int list = m_random() % 4 == 0 ? members : -1;
        const auto what = static_cast<Do>(2 + m_random() % (static_cast<int>(Do::RankWhere) - 1));
        switch (what) {
        case Do::And:
        case Do::Or:
            m_maker.add(what, truth(list), truth(list));
            return;
        case Do::Not:
            m_maker.add(what, truth(list));
            return;
        case Do::Overlaps:
        case Do::Within:
            m_maker.add(what, number(list, 0), number(list, 0));
            return;
        case Do::DivideFloor:
        case Do::DivideCeil:
        case Do::DivideHalfUp:
        case Do::DivideHalfEven:
            m_maker.add(what, number(list), number(list, 1));
            return;
        case Do::Select:
            m_maker.add(what, truth(list), number(list), number(list));
            return;
        case Do::Lookup:
            addLookup(list);
            return;
        case Do::AddMonths:
        case Do::MonthsBetween:
        case Do::Age:
        case Do::Year:
        case Do::Month:
        case Do::MonthStart:
        case Do::MonthEnd:
        case Do::NextWorkingDay:
        case Do::MakeDate:
            addDate(what, list);
            return;
        case Do::ToMembers:
        case Do::CountWhere:
        case Do::SumWhere:
        case Do::LeastWhere:
        case Do::GreatestWhere:
        case Do::NthWhere:
        case Do::RankWhere:
            addWalk(what, members);
            return;
        default:
            m_maker.add(what, number(list), number(list));
        }
    }

    void addLookup(int list)
    {
        const int argument = number(list);
        StepTable table{{m_maker.at(argument).least}, {static_cast<qint64>(m_random() % 1000)}};
        const std::size_t steps = m_random() % 4 == 0 ? 25 : 3;
        for (std::size_t i = 1; i < steps; ++i) {
            const qint64 next = table.from.back() + 1 + static_cast<qint64>(m_random() % 50);
            table.from.push_back(next);
            table.values.push_back(static_cast<qint64>(m_random() % 100'000));
        }
        m_maker.lookup(argument, table);
    }

    void addDate(Do what, int list)
    {
        const auto small = [&](qint64 least, qint64 most) {
            return pick([&](const Register &reg) {
                return reg.list <= list && reg.least >= least && reg.most <= most;
            });
        };
        if (what == Do::AddMonths)
            m_maker.add(what, day(list), small(-40, 260));
        else if (what == Do::MakeDate)
            m_maker.add(what, m_maker.constant(2024), small(0, 20), small(0, 40));
        else
            m_maker.add(what, day(list), day(list));
    }

    void addWalk(Do what, int members)
    {
        const auto ofMembers = [](const Register &reg) { return reg.list == 0; };
        const int holds = pick([](const Register &reg) { return reg.list == 0 && isTruth(reg); });
        if (what == Do::ToMembers)
            m_maker.add(what, number(-1), members);
        else if (what == Do::CountWhere)
            m_maker.add(what, holds);
        else if (what == Do::SumWhere)
            m_maker.add(what, sum(), holds);
        else if (what == Do::NthWhere)
            m_maker.add(what, pick(ofMembers), holds, pick([](const Register &reg) {
                            return reg.list < 0 && reg.least >= 0 && reg.most <= 20;
                        }));
        else
            m_maker.add(what, pick(ofMembers), holds);
    }

    std::mt19937 &m_random;
    ProgramMaker m_maker;
};

/// One household, one register at a time.
class SlowWalk {
public:
    SlowWalk(const Program &program, const HouseholdInputs &household)
        : m_program(program), m_household(household)
    {
    }

    std::vector<qint64> run()
    {
        for (std::size_t reg = 0; reg < m_program.registers.size(); ++reg)
            m_values.push_back(valuesOf(static_cast<int>(reg)));
        std::vector<qint64> own;
        for (std::size_t reg = 0; reg < m_values.size(); ++reg)
            own.push_back(m_program.registers[reg].list < 0 ? m_values[reg].front() : 0);
        return own;
    }

private:
    /// Of a household's register the one number, whichever member asks.
    qint64 read(int reg, std::size_t member) const
    {
        const auto &values = m_values[place(reg)];
        return m_program.registers[place(reg)].list < 0 ? values.front() : values[member];
    }

    std::vector<qint64> valuesOf(int reg) const
    {
        const int list = m_program.registers[place(reg)].list;
        const std::size_t count = list < 0 ? 1 : m_household.members[place(list)].size();
        std::vector<qint64> values;
        for (std::size_t member = 0; member < count; ++member)
            values.push_back(valueOf(reg, list, member));
        return values;
    }

    qint64 valueOf(int reg, int list, std::size_t member) const
    {
        const auto &step = m_program.instructions[place(reg)];
        if (step.what == Do::Input)
            return list < 0 ? m_household.own[step.a]
                            : m_household.members[place(list)][member][step.a];
        if (step.what == Do::Constant)
            return m_program.constants[step.a];
        if (step.what == Do::Lookup)
            return lookedUp(m_program.lookups[step.b], read(step.a, member));
        if (step.what == Do::ToMembers)
            return read(step.a, member);
        if (walksList(step.what))
            return walked(step, member);
        const int count = argumentCount(step.what);
        return computed(step.what, read(step.a, member), count > 1 ? read(step.b, member) : 0,
                        count > 2 ? read(step.c, member) : 0);
    }

    qint64 walked(const Instruction &step, std::size_t member) const
    {
        const auto &a = m_values[step.a];
        const bool counts = step.what == Do::CountWhere;
        std::vector<qint64> among;
        qint64 before = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            if ((counts ? a[i] : m_values[step.b][i]) == 0)
                continue;
            among.push_back(a[i]);
            before += a[i] < a[std::min(member, a.size() - 1)] ||
                              (a[i] == a[std::min(member, a.size() - 1)] && i < member)
                          ? 1
                          : 0;
        }
        if (counts)
            return static_cast<qint64>(among.size());
        if (step.what == Do::RankWhere)
            return before + 1;
        qint64 sum = 0;
        for (const qint64 value : among)
            sum += value;
        if (step.what == Do::SumWhere)
            return sum;
        std::sort(among.begin(), among.end());
        const qint64 nth = step.what == Do::LeastWhere      ? 1
                           : step.what == Do::GreatestWhere ? static_cast<qint64>(among.size())
                                                            : read(step.c, 0);
        return nth < 1 || nth > static_cast<qint64>(among.size())
                   ? 0
                   : among[static_cast<std::size_t>(nth - 1)];
    }

    const Program &m_program;
    const HouseholdInputs &m_household;
    std::vector<std::vector<qint64>> m_values;
};

qint64 between(std::mt19937 &random, const Register &reg)
{
    switch (random() % 5) {
    case 0:
        return reg.least;
    case 1:
        return reg.most;
    case 2:
        return std::min(reg.most, reg.least + static_cast<qint64>(random() % 30));
    default:
        return std::uniform_int_distribution<qint64>(reg.least, reg.most)(random);
    }
}

}   // namespace

Program randomProgram(std::mt19937 &random, int instructions)
{
    return RandomProgram(random).make(instructions);
}

std::vector<qint64> walkOneByOne(const Program &program, const HouseholdInputs &household)
{
    return SlowWalk(program, household).run();
}

HouseholdInputs randomHousehold(const Program &program, std::mt19937 &random)
{
    const auto numbers = [&] {
        std::vector<qint64> all;
        for (const auto &input : program.inputs)
            all.push_back(between(random, program.registers[place(input.reg)]));
        return all;
    };
    HouseholdInputs household;
    household.own = numbers();
    for (qsizetype list = 0; list < program.lists.size(); ++list) {
        std::vector<std::vector<qint64>> members(random() % 6);
        std::generate(members.begin(), members.end(), numbers);
        household.members.push_back(members);
    }
    return household;
}

}   // namespace tests
