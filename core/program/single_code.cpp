#include "core/program/single_code.h"

#include "core/program/assembly.h"
#include "core/program/operation.h"

#include <array>
#include <bit>
#include <limits>

namespace core::program {

using namespace Qt::StringLiterals;

namespace {

class CodeMaker {
public:
    CodeMaker(const Program &program, const std::vector<int> &roots)
        : m_program(program), m_uses(program.registers.size(), 0),
          m_absorbed(program.registers.size(), 0), m_isRoot(program.registers.size(), 0)
    {
        m_code.places.assign(program.registers.size(), -1);
        for (const int root : roots) {
            if (root >= 0)
                m_isRoot[static_cast<std::size_t>(root)] = 1;
        }
    }

    Result<SingleCode> run()
    {
        markUses();
        layOut();
        if (m_code.frame.size() > std::numeric_limits<quint16>::max())
            return fail(ErrorCode::Invalid, u"the program needs too large a frame"_s);
        // From the end, so that what a step takes into itself is known before it is its turn.
        for (std::size_t i = m_program.instructions.size(); i-- > 0;) {
            if (m_uses[i] != 0 && m_absorbed[i] == 0 && isComputed(i))
                add(i);
        }
        m_code.steps.push_back({});
        std::reverse(m_code.steps.begin(), m_code.steps.end() - 1);
        m_code.lookups = m_program.lookups;
        return std::move(m_code);
    }

private:
    const Instruction &at(std::size_t reg) const { return m_program.instructions[reg]; }
    const Register &reg(std::size_t at) const { return m_program.registers[at]; }

    static std::array<quint16, 3> arguments(const Instruction &instruction)
    {
        return {instruction.a, instruction.b, instruction.c};
    }

    bool isComputed(std::size_t i) const
    {
        return at(i).what != Do::Constant && at(i).what != Do::Input && source(i) == i;
    }

    /// A copy is read where its original is.
    std::size_t source(std::size_t i) const
    {
        const auto &instruction = at(i);
        if (instruction.what == Do::Multiply && at(instruction.b).what == Do::Constant &&
            m_program.constants[at(instruction.b).a] == 1)
            return source(instruction.a);
        return instruction.what == Do::ToMembers ? source(instruction.a) : i;
    }

    void markUses()
    {
        for (std::size_t i = m_program.instructions.size(); i-- > 0;) {
            if (m_isRoot[i] != 0) {
                ++m_uses[source(i)];
                m_isRoot[source(i)] = 1;
            }
        }
        for (std::size_t i = m_program.instructions.size(); i-- > 0;) {
            if (m_uses[i] == 0)
                continue;
            for (int k = 0; k < registerArguments(at(i).what); ++k)
                ++m_uses[source(arguments(at(i))[static_cast<std::size_t>(k)])];
        }
    }

    void layOut()
    {
        for (qsizetype i = 0; i < m_program.lists.size(); ++i) {
            m_code.listSizes.push_back(static_cast<int>(m_code.frame.size()));
            m_code.frame.push_back(0);
        }
        for (std::size_t i = 0; i < m_program.instructions.size(); ++i) {
            const auto origin = source(i);
            if (m_uses[origin] == 0)
                continue;
            if (origin == i) {
                m_code.places[i] = static_cast<int>(m_code.frame.size());
                const bool isConstant = at(i).what == Do::Constant;
                const auto value = isConstant ? m_program.constants[at(i).a] : 0;
                const std::size_t room = reg(i).list >= 0 ? kMostMembers : 1;
                m_code.frame.insert(m_code.frame.end(), room, value);
            } else {
                m_code.places[i] = m_code.places[origin];
            }
        }
    }

    quint16 place(std::size_t i) const { return static_cast<quint16>(m_code.places[i]); }

    /// The register is of no other use and computes this: it may be taken into its user.
    bool isOwn(std::size_t i, Do what) const
    {
        return at(source(i)).what == what && m_uses[source(i)] == 1 && m_isRoot[source(i)] == 0 &&
               m_absorbed[source(i)] == 0 && reg(source(i)).list < 0;
    }
    const Instruction &absorb(std::size_t i)
    {
        m_absorbed[source(i)] = 1;
        return at(source(i));
    }

    void add(std::size_t i)
    {
        const auto &instruction = at(i);
        const auto what = instruction.what;
        const bool ofMembers = reg(i).list >= 0 || registerOfMembers(i) >= 0;
        CodeStep step;
        step.d = place(i);
        step.what = what;
        const int count = registerArguments(what);
        step.a = count > 0 ? place(instruction.a) : 0;
        step.b = count > 1 ? place(instruction.b) : instruction.b;
        step.c = count > 2 ? place(instruction.c) : 0;
        if (ofMembers)
            addMembers(i, step);
        else if (what == Do::Lookup)
            step.step = Step::Lookup;
        else if (!fuse(instruction, step))
            plain(i, step);
        m_code.steps.push_back(step);
    }

    int registerOfMembers(std::size_t i) const
    {
        for (int k = 0; k < registerArguments(at(i).what); ++k) {
            const auto argument = arguments(at(i))[static_cast<std::size_t>(k)];
            if (reg(argument).list >= 0)
                return reg(argument).list;
        }
        return -1;
    }

    void addMembers(std::size_t i, CodeStep &step) const
    {
        step.step = Step::Members;
        const int list = reg(i).list >= 0 ? reg(i).list : registerOfMembers(i);
        step.list = static_cast<quint16>(m_code.listSizes[static_cast<std::size_t>(list)]);
        for (int k = 0; k < registerArguments(step.what); ++k) {
            const auto argument = source(arguments(at(i))[static_cast<std::size_t>(k)]);
            if (reg(argument).list >= 0)
                step.perMember |= static_cast<quint8>(1 << k);
        }
        if (step.what == Do::Lookup)
            step.b = at(i).b;
    }

    void plain(std::size_t i, CodeStep &step) const
    {
        static constexpr std::array<std::pair<Do, Step>, 15> kSteps = {
            {{Do::And, Step::And},
             {Do::Or, Step::Or},
             {Do::Not, Step::Not},
             {Do::Equal, Step::Equal},
             {Do::Less, Step::Less},
             {Do::LessEqual, Step::LessEqual},
             {Do::Overlaps, Step::Overlaps},
             {Do::Within, Step::Within},
             {Do::Add, Step::Add},
             {Do::Subtract, Step::Subtract},
             {Do::Multiply, Step::Multiply},
             {Do::Negate, Step::Negate},
             {Do::Min, Step::Min},
             {Do::Max, Step::Max},
             {Do::Select, Step::Select}}};
        step.step = Step::Other;
        for (const auto &[what, plainStep] : kSteps) {
            if (what == step.what)
                step.step = plainStep;
        }
        const auto &divisor = at(i).b;
        const bool isHalfUp = at(i).what == Do::DivideHalfUp;
        if (isHalfUp && reg(at(i).a).least >= 0 && at(divisor).what == Do::Constant &&
            std::has_single_bit(static_cast<quint64>(m_program.constants[at(divisor).a]))) {
            step.step = Step::Halve;
            step.b = static_cast<quint16>(
                std::countr_zero(static_cast<quint64>(m_program.constants[at(divisor).a])));
        } else if (isHalfUp) {
            step.step = Step::DivideHalfUp;
        } else if (at(i).what == Do::DivideFloor && reg(at(i).a).least >= 0) {
            step.step = Step::DivideFloor;
        }
    }

    bool fuse(const Instruction &instruction, CodeStep &step)
    {
        switch (instruction.what) {
        case Do::And:
            return fuseComparison(instruction, step, Step::AndLess, Step::AndLessEqual) ||
                   fuseNot(instruction, step);
        case Do::Or:
            return fuseComparison(instruction, step, Step::OrLess, Step::OrLessEqual);
        case Do::Select:
            return fuseSelect(instruction, step);
        case Do::Add:
            return fuseTwo(instruction, step, Do::Multiply, Step::MultiplyAdd) ||
                   fuseTwo(instruction, step, Do::Add, Step::AddAdd);
        case Do::Multiply:
            return fuseTwo(instruction, step, Do::Add, Step::AddMultiply) ||
                   fuseTwo(instruction, step, Do::Subtract, Step::SubtractMultiply);
        case Do::Min:
            return fuseTwo(instruction, step, Do::Add, Step::AddMin);
        case Do::Max:
            return fuseTwo(instruction, step, Do::Add, Step::AddMax);
        default:
            return false;
        }
    }

    /// One of the two arguments is `inner`, which is nobody else's.
    bool fuseTwo(const Instruction &outer, CodeStep &step, Do inner, Step fused)
    {
        for (const auto &[one, other] : {std::pair{outer.a, outer.b}, {outer.b, outer.a}}) {
            if (!isOwn(one, inner))
                continue;
            const auto &taken = absorb(one);
            step.step = fused;
            step.a = place(taken.a);
            step.b = place(taken.b);
            step.c = place(other);
            return true;
        }
        return false;
    }

    bool fuseComparison(const Instruction &outer, CodeStep &step, Step less, Step lessEqual)
    {
        return fuseTwo(outer, step, Do::Less, less) ||
               fuseTwo(outer, step, Do::LessEqual, lessEqual);
    }

    bool fuseNot(const Instruction &outer, CodeStep &step)
    {
        for (const auto &[one, other] : {std::pair{outer.a, outer.b}, {outer.b, outer.a}}) {
            if (!isOwn(one, Do::Not))
                continue;
            step.step = Step::AndNot;
            step.a = place(other);
            step.b = place(absorb(one).a);
            return true;
        }
        return false;
    }

    bool fuseSelect(const Instruction &outer, CodeStep &step)
    {
        const bool isLess = isOwn(outer.a, Do::Less);
        if (!isLess && !isOwn(outer.a, Do::LessEqual))
            return false;
        const auto &taken = absorb(outer.a);
        step.step = isLess ? Step::SelectLess : Step::SelectLessEqual;
        step.a = place(taken.a);
        step.b = place(taken.b);
        step.c = place(outer.b);
        step.e = place(outer.c);
        return true;
    }

    const Program &m_program;
    std::vector<int> m_uses;   // by register
    std::vector<char> m_absorbed;
    std::vector<char> m_isRoot;
    SingleCode m_code;
};

}   // namespace

Result<SingleCode> singleCode(const Program &program, const std::vector<int> &roots)
{
    return CodeMaker(program, roots).run();
}

}   // namespace core::program
