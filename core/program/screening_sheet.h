#pragma once

#include "core/program/columns.h"
#include "core/program/encode.h"

namespace core::program {

/// Some households as columns, written cell by cell, and what a walk found for them. Its memory is
/// taken once and used again.
class ScreeningSheet {
public:
    /// Borrows all three for its own life.
    ScreeningSheet(const Program &program, const Encoder &encoder, const ColumnWalk &walk,
                   std::size_t rows);

    void clear();
    std::size_t households() const { return m_households; }
    bool isFull() const { return m_households == m_rows; }

    /// The next household, of whom nothing is known. @pre not full
    void add();
    /// The same with all that is known of it.
    void add(const Household &household);
    /// Of the household added last. The number is inside the range of the input's register.
    void set(std::size_t input, qint64 number);
    /// How many members its list has, of each of whom nothing is said; once for a household.
    void setMembers(std::size_t list, int count);
    void setMember(std::size_t input, int member, qint64 number);

    /// Computes what the walk was made for. Returns the households, rising, that it cannot take.
    Result<std::vector<std::size_t>> run();
    qint64 output(int output, std::size_t household) const
    {
        return m_outputs[static_cast<std::size_t>(output)].at(household);
    }

private:
    /// Numbers in the lane that the walk asks for.
    struct Numbers {
        Lane lane = Lane::Narrow;
        std::vector<qint32> narrow;
        std::vector<qint64> wide;

        void assign(std::size_t count, qint64 number);
        void grow(std::size_t count, qint64 number);
        void put(std::size_t row, qint64 number)
        {
            if (lane == Lane::Narrow)
                narrow[row] = static_cast<qint32>(number);
            else
                wide[row] = number;
        }
        qint64 at(std::size_t row) const { return lane == Lane::Narrow ? narrow[row] : wide[row]; }
    };
    struct List {
        std::vector<quint32> offsets;
        std::vector<std::size_t> inputs;   // that the walk reads
    };

    const Program &m_program;
    const ColumnWalk &m_walk;
    std::size_t m_rows;
    std::size_t m_households = 0;
    std::vector<Numbers> m_inputs;
    std::vector<qint64> m_unsaid;   // by input
    std::vector<char> m_written;    // by input: not all unsaid any more
    std::vector<List> m_lists;
    std::vector<Numbers> m_outputs;
};

}   // namespace core::program
