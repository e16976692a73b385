#include "core/program/screening_sheet.h"

namespace core::program {

void ScreeningSheet::Numbers::assign(std::size_t count, qint64 number)
{
    if (lane == Lane::Narrow)
        narrow.assign(count, static_cast<qint32>(number));
    else
        wide.assign(count, number);
}

void ScreeningSheet::Numbers::grow(std::size_t count, qint64 number)
{
    if (lane == Lane::Narrow)
        narrow.resize(narrow.size() + count, static_cast<qint32>(number));
    else
        wide.resize(wide.size() + count, number);
}

ScreeningSheet::ScreeningSheet(const Program &program, const Encoder &encoder,
                               const ColumnWalk &walk, std::size_t rows)
    : m_program(program), m_walk(walk), m_rows(rows), m_inputs(walk.inputs()),
      m_unsaid(walk.inputs()), m_written(walk.inputs(), 1),
      m_lists(static_cast<std::size_t>(program.lists.size())), m_outputs(walk.outputs())
{
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        m_inputs[i].lane = walk.inputLane(i);
        m_unsaid[i] = encoder.unsaid(i);
        const int list = program.inputs[i].list;
        if (list >= 0 && walk.reads(i))
            m_lists[static_cast<std::size_t>(list)].inputs.push_back(i);
    }
    for (std::size_t i = 0; i < m_outputs.size(); ++i)
        m_outputs[i].lane = walk.outputLane(static_cast<int>(i));
    clear();
}

void ScreeningSheet::clear()
{
    m_households = 0;
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        if (!m_walk.reads(i))
            continue;
        if (m_program.inputs[i].list >= 0)
            m_inputs[i].assign(0, 0);
        else if (m_written[i] != 0)
            m_inputs[i].assign(m_rows, m_unsaid[i]);
        m_written[i] = 0;
    }
    for (auto &list : m_lists)
        list.offsets.assign(1, 0);
}

void ScreeningSheet::add()
{
    ++m_households;
    for (auto &list : m_lists)
        list.offsets.push_back(list.offsets.back());
}

void ScreeningSheet::add(const Household &household)
{
    add();
    for (std::size_t list = 0; list < m_lists.size(); ++list)
        setMembers(list, household.members[list]);
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        if (m_program.inputs[i].list < 0) {
            set(i, household.values[i]);
            continue;
        }
        for (std::size_t member = 0; member < household.fields[i].size(); ++member)
            setMember(i, static_cast<int>(member), household.fields[i][member]);
    }
}

void ScreeningSheet::set(std::size_t input, qint64 number)
{
    if (!m_walk.reads(input))
        return;
    m_written[input] = 1;
    m_inputs[input].put(m_households - 1, number);
}

void ScreeningSheet::setMembers(std::size_t list, int count)
{
    auto &rows = m_lists[list];
    rows.offsets.back() += static_cast<quint32>(count);
    for (const std::size_t input : rows.inputs)
        m_inputs[input].grow(static_cast<std::size_t>(count), m_unsaid[input]);
}

void ScreeningSheet::setMember(std::size_t input, int member, qint64 number)
{
    if (!m_walk.reads(input))
        return;
    const auto &offsets = m_lists[static_cast<std::size_t>(m_program.inputs[input].list)].offsets;
    m_inputs[input].put(offsets[m_households - 1] + static_cast<std::size_t>(member), number);
}

Result<std::vector<std::size_t>> ScreeningSheet::run()
{
    Batch batch;
    batch.households = m_households;
    for (const auto &numbers : m_inputs)
        batch.inputs.push_back({numbers.narrow, numbers.wide});
    for (const auto &list : m_lists)
        batch.offsets.push_back(list.offsets);
    std::vector<TakenColumn> taken;
    for (auto &numbers : m_outputs) {
        numbers.assign(m_households, 0);
        taken.push_back({numbers.narrow, numbers.wide});
    }
    return m_walk.run(batch, taken);
}

}   // namespace core::program
