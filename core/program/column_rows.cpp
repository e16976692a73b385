#include "core/program/column_rows.h"

#include "core/program/operation.h"

#include <algorithm>

namespace core::program {

namespace {

/// One operand, number by number, whatever its lane.
class Reader {
public:
    Reader(const ColumnPlan &plan, const PlanOperand &operand, const BlockPlace &place)
        : m_constant(operand.constant)
    {
        if (operand.column < 0)
            return;
        m_lane = plan.columns[static_cast<std::size_t>(operand.column)].lane;
        m_at = place.columns[static_cast<std::size_t>(operand.column)];
    }

    qint64 operator[](std::size_t i) const
    {
        if (m_at == nullptr)
            return m_constant;
        switch (m_lane) {
        case Lane::Narrow:
            return static_cast<const qint32 *>(m_at)[i];
        case Lane::Real:
            return static_cast<qint64>(static_cast<const double *>(m_at)[i]);
        case Lane::Wide:
            return static_cast<const qint64 *>(m_at)[i];
        }
        return m_constant;
    }

private:
    const void *m_at = nullptr;
    Lane m_lane = Lane::Wide;
    qint64 m_constant;
};

class Writer {
public:
    Writer(const ColumnPlan &plan, int column, const BlockPlace &place)
        : m_at(const_cast<void *>(place.columns[static_cast<std::size_t>(column)])),
          m_lane(plan.columns[static_cast<std::size_t>(column)].lane)
    {
    }

    void set(std::size_t i, qint64 value) const
    {
        switch (m_lane) {
        case Lane::Narrow:
            static_cast<qint32 *>(m_at)[i] = static_cast<qint32>(value);
            return;
        case Lane::Real:
            static_cast<double *>(m_at)[i] = static_cast<double>(value);
            return;
        case Lane::Wide:
            static_cast<qint64 *>(m_at)[i] = value;
            return;
        }
    }

private:
    void *m_at;
    Lane m_lane;
};

struct Arguments {
    Reader a;
    Reader b;
    Reader c;
    Writer result;
};

/// The members of one household, as places in the block.
struct Members {
    std::size_t from;
    std::size_t end;
};

/// The places among `members` of which b holds, as the numbers a has there.
void collect(const Arguments &read, const Members &members, std::vector<qint64> &values)
{
    values.clear();
    for (std::size_t i = members.from; i < members.end; ++i) {
        if (read.b[i] != 0)
            values.push_back(read.a[i]);
    }
}

qint64 nth(std::vector<qint64> &values, qint64 place)
{
    if (place < 1 || place > static_cast<qint64>(values.size()))
        return 0;
    const auto wanted = values.begin() + (place - 1);
    std::nth_element(values.begin(), wanted, values.end());
    return *wanted;
}

qint64 ofHousehold(Do what, const Arguments &read, const Members &members, std::size_t household,
                   std::vector<qint64> &buffer)
{
    qint64 sum = 0;
    switch (what) {
    case Do::CountWhere:
        for (std::size_t i = members.from; i < members.end; ++i)
            sum += read.a[i] != 0 ? 1 : 0;
        return sum;
    case Do::SumWhere:
        for (std::size_t i = members.from; i < members.end; ++i)
            sum += read.b[i] != 0 ? read.a[i] : 0;
        return sum;
    case Do::LeastWhere:
        collect(read, members, buffer);
        return buffer.empty() ? 0 : *std::min_element(buffer.begin(), buffer.end());
    case Do::GreatestWhere:
        collect(read, members, buffer);
        return buffer.empty() ? 0 : *std::max_element(buffer.begin(), buffer.end());
    default:
        collect(read, members, buffer);
        return nth(buffer, read.c[household]);
    }
}

/// One more than those of which b holds that come before: by a, then as listed.
void rank(const Arguments &read, const Members &members)
{
    for (std::size_t i = members.from; i < members.end; ++i) {
        qint64 before = 0;
        for (std::size_t j = members.from; j < members.end; ++j) {
            const bool sooner = read.a[j] < read.a[i] || (read.a[j] == read.a[i] && j < i);
            before += read.b[j] != 0 && sooner ? 1 : 0;
        }
        read.result.set(i, before + 1);
    }
}

void walkMembers(const PlanStep &step, const Arguments &read, const BlockPlace &place,
                 std::vector<qint64> &buffer)
{
    const quint32 *offsets = place.offsets[static_cast<std::size_t>(step.list)];
    for (std::size_t household = 0; household < place.households; ++household) {
        const Members members{offsets[household] - offsets[0], offsets[household + 1] - offsets[0]};
        if (step.what == Do::ToMembers) {
            for (std::size_t i = members.from; i < members.end; ++i)
                read.result.set(i, read.a[household]);
        } else if (step.what == Do::RankWhere) {
            rank(read, members);
        } else {
            read.result.set(household, ofHousehold(step.what, read, members, household, buffer));
        }
    }
}

bool isOfMembers(Do what)
{
    return what == Do::ToMembers || what == Do::CountWhere || what == Do::SumWhere ||
           what == Do::LeastWhere || what == Do::GreatestWhere || what == Do::NthWhere ||
           what == Do::RankWhere;
}

}   // namespace

void runRows(const ColumnPlan &plan, const PlanStep &step, const BlockPlace &place,
             std::vector<qint64> &buffer)
{
    const Arguments read{{plan, step.a, place},
                         {plan, step.b, place},
                         {plan, step.c, place},
                         {plan, step.result, place}};
    if (isOfMembers(step.what)) {
        walkMembers(step, read, place, buffer);
        return;
    }
    const std::size_t rows = place.rows(step.list);
    if (step.what == Do::Lookup) {
        const auto &table = plan.tables[static_cast<std::size_t>(step.table)];
        for (std::size_t i = 0; i < rows; ++i)
            read.result.set(i, lookedUp(table, read.a[i]));
        return;
    }
    for (std::size_t i = 0; i < rows; ++i)
        read.result.set(i, computed(step.what, read.a[i], read.b[i], read.c[i]));
}

}   // namespace core::program
