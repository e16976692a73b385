#include "core/interview/fill.h"

namespace core::interview {

using program::Input;

Result<SpanWalk> filledWalk(const program::Program &program, const rules::Vocabulary &vocabulary,
                            const domain::Facts &facts)
{
    return filledWalk(program, program::Encoder(program, vocabulary), facts);
}

Result<SpanWalk> filledWalk(const program::Program &program, const program::Encoder &encoder,
                            const domain::Facts &facts)
{
    program::Household household;
    if (const auto done = encoder.encode(facts, household); !done)
        return tl::unexpected(done.error());
    SpanWalk walk(program);
    for (std::size_t list = 0; list < household.members.size(); ++list)
        walk.setMembers(static_cast<int>(list), household.members[list]);
    for (std::size_t i = 0; i < program.inputs.size(); ++i) {
        const int input = static_cast<int>(i);
        if (program.inputs[i].list < 0) {
            walk.setInput(input, Span::point(household.values[i]));
            continue;
        }
        for (std::size_t member = 0; member < household.fields[i].size(); ++member)
            walk.setMember(input, static_cast<int>(member),
                           Span::point(household.fields[i][member]));
    }
    return walk;
}

void tellInput(SpanWalk &walk, const QString &key)
{
    const auto &inputs = walk.program().inputs;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const bool isFlag =
            inputs[i].part == Input::Part::Known || inputs[i].part == Input::Part::Told;
        if (isFlag && inputs[i].key == key && inputs[i].list < 0)
            walk.setInput(static_cast<int>(i), Span::point(1));
    }
}

}   // namespace core::interview
