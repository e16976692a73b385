#include "core/program/column_plan.h"

#include "core/program/arguments.h"
#include "core/program/column_divide.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace core::program {

namespace {

constexpr qint64 kRealMost = qint64(1) << 53;
constexpr std::size_t kMostSteps = 16;   // of a table, as loops; more are searched row by row

Lane laneOf(qint64 least, qint64 most)
{
    if (least >= std::numeric_limits<qint32>::min() && most <= std::numeric_limits<qint32>::max())
        return Lane::Narrow;
    return least >= -kRealMost && most <= kRealMost ? Lane::Real : Lane::Wide;
}

Form formOf(Lane lane)
{
    return lane == Lane::Narrow ? Form::Narrow : lane == Lane::Real ? Form::Real : Form::Wide;
}

std::optional<Loop> loopOf(Do what)
{
    static const std::map<Do, Loop> kLoops = {
        {Do::Add, Loop::Add},           {Do::Subtract, Loop::Subtract},
        {Do::Multiply, Loop::Multiply}, {Do::Min, Loop::Min},
        {Do::Max, Loop::Max},           {Do::Equal, Loop::Equal},
        {Do::Less, Loop::Less},         {Do::LessEqual, Loop::LessEqual},
        {Do::And, Loop::And},           {Do::Or, Loop::Or},
        {Do::Overlaps, Loop::Overlaps}, {Do::Within, Loop::Within},
        {Do::Not, Loop::Not},           {Do::Negate, Loop::Negate},
        {Do::Select, Loop::Select}};
    const auto found = kLoops.find(what);
    return found == kLoops.end() ? std::nullopt : std::optional(found->second);
}

bool isOfBits(Do what)
{
    return what == Do::And || what == Do::Or || what == Do::Overlaps || what == Do::Within;
}

bool walksList(Do what)
{
    return what == Do::CountWhere || what == Do::SumWhere || what == Do::LeastWhere ||
           what == Do::GreatestWhere || what == Do::NthWhere || what == Do::RankWhere;
}

class Planner {
public:
    Planner(const Program &program, const std::vector<int> &wanted, const KernelSet &kernels)
        : m_program(program), m_wanted(wanted), m_kernels(kernels),
          m_columnOf(program.registers.size(), -1)
    {
    }

    Result<ColumnPlan> run()
    {
        for (const int reg : m_wanted) {
            if (reg < 0 || at(reg) >= m_program.registers.size() || registerAt(reg).list >= 0)
                return fail(ErrorCode::Invalid, QStringLiteral("register %1").arg(reg));
        }
        m_plan.lists = static_cast<int>(m_program.lists.size());
        addInputs();
        const auto needed = findNeeded();
        for (std::size_t reg = 0; reg < needed.size(); ++reg) {
            if (needed[reg])
                addRegister(static_cast<int>(reg));
        }
        for (const int reg : m_wanted)
            addOutput(reg);
        allotSlots();
        return std::move(m_plan);
    }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    const Register &registerAt(int reg) const { return m_program.registers[at(reg)]; }
    const Instruction &instructionAt(int reg) const { return m_program.instructions[at(reg)]; }
    PlanColumn &columnAt(int column) { return m_plan.columns[at(column)]; }
    bool isConstant(int reg) const { return instructionAt(reg).what == Do::Constant; }
    qint64 constantOf(int reg) const { return m_program.constants[instructionAt(reg).a]; }

    std::vector<int> arguments(int reg) const
    {
        const auto &instruction = instructionAt(reg);
        const std::array<int, 3> all = {instruction.a, instruction.b, instruction.c};
        return {all.begin(), all.begin() + registerArguments(instruction.what)};
    }

    std::vector<bool> findNeeded() const
    {
        std::vector<bool> needed(m_program.registers.size(), false);
        for (const int reg : m_wanted)
            needed[at(reg)] = true;
        for (int reg = static_cast<int>(needed.size()) - 1; reg >= 0; --reg) {
            if (!needed[at(reg)])
                continue;
            for (const int argument : arguments(reg))
                needed[at(argument)] = true;
        }
        return needed;
    }

    int addColumn(const PlanColumn &column)
    {
        m_plan.columns.push_back(column);
        return static_cast<int>(m_plan.columns.size()) - 1;
    }

    void addInputs()
    {
        for (const auto &input : m_program.inputs) {
            const auto &range = registerAt(input.reg);
            const bool narrow = laneOf(range.least, range.most) == Lane::Narrow;
            m_plan.inputs.push_back(
                {-1, range.least, range.most, narrow ? Lane::Narrow : Lane::Wide, input.list});
        }
    }

    Lane ownLane(int reg) const
    {
        if (isConstant(reg))
            return laneOf(constantOf(reg), constantOf(reg));
        const auto &range = registerAt(reg);
        return laneOf(range.least, range.most);
    }

    void addRegister(int reg)
    {
        const auto &instruction = instructionAt(reg);
        if (instruction.what == Do::Constant)
            return;
        if (instruction.what == Do::Input) {
            auto &input = m_plan.inputs[instruction.a];
            input.column =
                addColumn({PlanColumn::Place::Input, instruction.a, input.lane, input.list});
            m_columnOf[at(reg)] = input.column;
            return;
        }
        const bool done = addLookup(reg) || addDivision(reg) || addLoop(reg);
        if (!done)
            addSlow(reg);
    }

    /// A step whose result is a column of its own.
    int addStep(PlanStep step, Lane lane, int list)
    {
        step.list = list;
        step.result = addColumn({PlanColumn::Place::Slot, -1, lane, list});
        m_plan.steps.push_back(step);
        return step.result;
    }

    /// The column in another lane; made once.
    int inLane(int column, Lane lane)
    {
        const auto from = columnAt(column);
        if (from.lane == lane)
            return column;
        const auto key = std::pair(column, lane);
        if (const auto known = m_copies.find(key); known != m_copies.end())
            return known->second;
        PlanStep step;
        step.kernel = m_kernels.find({Loop::Copy, from.lane, formOf(from.lane), {}, {}, lane});
        step.a.column = column;
        const int made = addStep(step, lane, from.list);
        m_copies.insert({key, made});
        return made;
    }

    /// What a loop over `list` reads for an argument: a household's number is spread to members.
    PlanOperand operandOf(int reg, int list)
    {
        if (isConstant(reg))
            return {-1, constantOf(reg)};
        int column = m_columnOf[at(reg)];
        if (list >= 0 && columnAt(column).list < 0) {
            PlanStep step;
            step.what = Do::ToMembers;
            step.a.column = column;
            column = addStep(step, columnAt(column).lane, list);
        }
        return {column, 0};
    }

    /// The lane that a loop computes in, wide enough for its arguments and its result.
    Lane computeLane(int reg, const std::vector<PlanOperand> &operands) const
    {
        const auto what = instructionAt(reg).what;
        Lane lane = ownLane(reg);
        bool wideColumn = false;
        for (std::size_t i = what == Do::Select ? 1 : 0; i < operands.size(); ++i) {
            const auto &operand = operands[i];
            const int argument = arguments(reg)[i];
            lane = std::max(lane, ownLane(argument));
            wideColumn = wideColumn || (operand.column >= 0 &&
                                        m_plan.columns[at(operand.column)].lane == Lane::Wide);
        }
        // Sets of options stay whole numbers; so does what is chosen among such columns.
        if (lane == Lane::Real && (isOfBits(what) || (what == Do::Select && wideColumn)))
            lane = Lane::Wide;
        return lane;
    }

    /// Puts an argument where the loop wants it: narrow columns fit every loop.
    Form fitted(PlanOperand &operand, Lane compute)
    {
        if (operand.column < 0)
            return Form::Constant;
        const Lane lane = columnAt(operand.column).lane;
        if (lane != Lane::Narrow && lane != compute)
            operand.column = inLane(operand.column, compute);
        return formOf(columnAt(operand.column).lane);
    }

    bool addLoop(int reg)
    {
        const auto loop = loopOf(instructionAt(reg).what);
        if (!loop)
            return false;
        const int list = registerAt(reg).list;
        std::vector<PlanOperand> operands;
        for (const int argument : arguments(reg))
            operands.push_back(operandOf(argument, list));
        const Lane compute = computeLane(reg, operands);
        Lane result = ownLane(reg);
        if (result != Lane::Narrow)
            result = compute;
        KernelWish wish{*loop, compute, {}, {}, {}, result};
        std::array<Form *, 3> forms = {&wish.a, &wish.b, &wish.c};
        PlanStep step;
        const std::array<PlanOperand *, 3> places = {&step.a, &step.b, &step.c};
        for (std::size_t i = 0; i < operands.size(); ++i) {
            const bool condition = *loop == Loop::Select && i == 0;
            if (*loop == Loop::Negate && operands[i].column >= 0)
                operands[i].column = inLane(operands[i].column, compute);
            *forms[i] = fitted(operands[i], condition ? Lane::Narrow : compute);
            *places[i] = operands[i];
            step.lanes.whole[i] = operands[i].constant;
        }
        step.kernel = m_kernels.find(wish);
        if (step.kernel == nullptr)
            return false;
        m_columnOf[at(reg)] = addStep(step, result, list);
        return true;
    }

    bool addDivision(int reg)
    {
        const auto &instruction = instructionAt(reg);
        if (isConstant(instruction.a))
            return false;
        const auto &over = registerAt(instruction.a);
        const auto &under = registerAt(instruction.b);
        const auto division = divisionLoop(instruction.what, {over.least, over.most},
                                           {under.least, under.most}, ownLane(reg));
        if (!division || ownLane(reg) == Lane::Wide)
            return false;
        const int list = registerAt(reg).list;
        PlanStep step;
        std::copy(division->numbers.begin(), division->numbers.end(), step.lanes.real);
        step.a = operandOf(instruction.a, list);
        KernelWish wish{division->loop, Lane::Real, {}, Form::Constant, {}, ownLane(reg)};
        wish.a = fitted(step.a, Lane::Real);
        if (division->loop == Loop::Quotient) {
            step.b = operandOf(instruction.b, list);
            wish.b = fitted(step.b, Lane::Real);
        }
        step.kernel = m_kernels.find(wish);
        if (step.kernel == nullptr)
            return false;
        m_columnOf[at(reg)] = addStep(step, wish.result, list);
        return true;
    }

    bool addLookup(int reg)
    {
        const auto &instruction = instructionAt(reg);
        if (instruction.what != Do::Lookup || isConstant(instruction.a))
            return false;
        const auto &table = m_program.lookups[instruction.b];
        if (table.from.size() > kMostSteps)
            return false;
        const int list = registerAt(reg).list;
        const auto key = operandOf(instruction.a, list);
        PlanStep first;
        first.kernel =
            m_kernels.find({Loop::Copy, Lane::Wide, Form::Constant, {}, {}, ownLane(reg)});
        first.lanes.whole[0] = table.values.front();
        const int result = addStep(first, ownLane(reg), list);
        for (std::size_t i = 1; i < table.from.size(); ++i) {
            PlanStep step;
            const auto lane = columnAt(key.column).lane;
            step.kernel = m_kernels.find({Loop::Step, lane, formOf(lane), {}, {}, ownLane(reg)});
            step.lanes.whole[0] = table.from[i];
            step.lanes.whole[1] = table.values[i];
            // Outside the lane nothing of the column can be: never reached, or always.
            if (lane == Lane::Narrow && table.from[i] > registerAt(instruction.a).most)
                break;
            step.a = key;
            step.result = result;
            step.list = list;
            m_plan.steps.push_back(step);
        }
        m_columnOf[at(reg)] = result;
        return true;
    }

    void addSlow(int reg)
    {
        const auto &instruction = instructionAt(reg);
        PlanStep step;
        step.what = instruction.what;
        const auto all = arguments(reg);
        // A walk over a list reads members; what it gives is of the household, a rank excepted.
        int list = registerAt(reg).list;
        for (const int argument : all) {
            if (walksList(step.what))
                list = std::max(list, registerAt(argument).list);
        }
        if (step.what == Do::ToMembers)
            step.a = isConstant(all[0]) ? PlanOperand{-1, constantOf(all[0])}
                                        : PlanOperand{m_columnOf[at(all[0])], 0};
        else
            fillSlow(step, all, list);
        if (step.what == Do::Lookup) {
            step.table = static_cast<int>(m_plan.tables.size());
            m_plan.tables.push_back(m_program.lookups[instruction.b]);
        }
        const int own = registerAt(reg).list;
        m_columnOf[at(reg)] = addStep(step, ownLane(reg), own);
        m_plan.steps.back().list = list;
    }

    void fillSlow(PlanStep &step, const std::vector<int> &all, int list)
    {
        const std::array<PlanOperand *, 3> places = {&step.a, &step.b, &step.c};
        for (std::size_t i = 0; i < all.size(); ++i) {
            // Which one in order is asked of the household.
            const bool ofHousehold = step.what == Do::NthWhere && i == 2;
            *places[i] = operandOf(all[i], ofHousehold ? -1 : list);
        }
    }

    void addOutput(int reg)
    {
        const bool narrow = ownLane(reg) == Lane::Narrow;
        const Lane lane = narrow ? Lane::Narrow : Lane::Wide;
        const int index = static_cast<int>(m_plan.outputs.size());
        m_plan.outputs.push_back(lane);
        const int own = m_columnOf[at(reg)];
        if (own >= 0 && columnAt(own).place == PlanColumn::Place::Slot &&
            columnAt(own).lane == lane) {
            columnAt(own).place = PlanColumn::Place::Output;
            columnAt(own).index = index;
            return;
        }
        PlanStep step;
        step.a = own < 0 ? PlanOperand{-1, constantOf(reg)} : PlanOperand{own, 0};
        const Lane from = own < 0 ? Lane::Wide : columnAt(own).lane;
        const Form form = own < 0 ? Form::Constant : formOf(from);
        step.kernel = m_kernels.find({Loop::Copy, from, form, {}, {}, lane});
        step.lanes.whole[0] = step.a.constant;
        step.result = addColumn({PlanColumn::Place::Output, index, lane, -1});
        m_plan.steps.push_back(step);
    }

    /// Columns share slots as soon as the earlier one was read for the last time. A step never
    /// writes where it reads.
    void allotSlots()
    {
        std::vector<std::size_t> last(m_plan.columns.size(), 0);
        const auto reads = [](const PlanStep &step) {
            return std::array<int, 4>{step.a.column, step.b.column, step.c.column, step.result};
        };
        for (std::size_t i = 0; i < m_plan.steps.size(); ++i) {
            for (const int column : reads(m_plan.steps[i])) {
                if (column >= 0)
                    last[at(column)] = i;
            }
        }
        std::map<std::pair<int, std::size_t>, std::vector<int>> free;
        for (std::size_t i = 0; i < m_plan.steps.size(); ++i) {
            auto &result = columnAt(m_plan.steps[i].result);
            if (result.place == PlanColumn::Place::Slot && result.index < 0)
                result.index = takeSlot(result, free);
            auto columns = reads(m_plan.steps[i]);
            std::sort(columns.begin(), columns.end());
            const auto end = std::unique(columns.begin(), columns.end());
            for (auto it = columns.begin(); it != end; ++it) {
                if (*it < 0 || last[at(*it)] != i)
                    continue;
                const auto &column = columnAt(*it);
                if (column.place == PlanColumn::Place::Slot)
                    free[{column.list, m_plan.slots[at(column.index)].bytes}].push_back(
                        column.index);
            }
        }
    }

    int takeSlot(const PlanColumn &column,
                 std::map<std::pair<int, std::size_t>, std::vector<int>> &free)
    {
        const std::size_t bytes = column.lane == Lane::Narrow ? 4 : 8;
        auto &unused = free[{column.list, bytes}];
        if (!unused.empty()) {
            const int slot = unused.back();
            unused.pop_back();
            return slot;
        }
        m_plan.slots.push_back({column.list, bytes});
        return static_cast<int>(m_plan.slots.size()) - 1;
    }

    const Program &m_program;
    const std::vector<int> &m_wanted;
    const KernelSet &m_kernels;
    ColumnPlan m_plan;
    std::vector<int> m_columnOf;   // by register; -1: constant or not needed
    std::map<std::pair<int, Lane>, int> m_copies;
};

}   // namespace

Result<ColumnPlan> makeColumnPlan(const Program &program, const std::vector<int> &wanted,
                                  const KernelSet &kernels)
{
    return Planner(program, wanted, kernels).run();
}

}   // namespace core::program
