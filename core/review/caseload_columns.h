#pragma once

#include "core/program/screening.h"
#include "core/review/cell_reader.h"

#include <string>
#include <vector>

namespace core::review {

/// Puts the cells of a table into a sheet, without facts in between. It takes a line only when all
/// of it reads plainly; what looks odd is left to the readers that can say what is wrong.
class CaseloadColumns {
public:
    /// Borrows all three for its own life. Nothing when a column has a meaning that depends on the
    /// benefit, translates its values, or is a computed name: then every line has to be read as
    /// facts.
    static std::optional<CaseloadColumns> create(const rules::Catalogue &catalogue,
                                                 const program::Screening &screening,
                                                 const CaseloadReader &reader);

    /// Adds the household to the sheet, or does nothing and says no.
    bool add(QByteArrayView line, program::ScreeningSheet &sheet);

private:
    /// The inputs of a question or field.
    struct Target {
        int value = -1;
        int known = -1;
        int told = -1;
        bool isChoice = false;
        qint64 least = 0;
        qint64 most = 0;
    };
    struct Field {
        std::string key;
        Target target;
        CellReader reader;
        int shared = -1;   // the question that is one fact with it in the applicant's row
        bool isAlike = false;
    };
    struct List {
        int question = -1;
        int index = -1;   // in Program::lists; -1: no benefit reads it
        Target target;
        std::vector<Field> fields;
        qint64 least = 0;
        qint64 most = 0;
        const rules::ApplicantRow *applicant = nullptr;
        int applicantField = -1;
        qint64 applicantCode = 0;
    };
    struct Column {
        int question = -1;
        int list = -1;   // in m_lists
        std::optional<CellReader> reader;
    };
    struct Cell {
        enum class State : quint8 { Absent, Null, Said };
        State state = State::Absent;
        qint64 number = 0;
    };
    struct Rows {
        bool isSaid = false;
        std::size_t count = 0;
        std::vector<Cell> cells;   // by row, then by field
    };

    CaseloadColumns(const rules::Catalogue &catalogue, const program::Screening &screening)
        : m_vocabulary(catalogue.vocabulary()), m_screening(screening)
    {
    }

    bool addColumn(const CaseloadReader &reader, qsizetype column,
                   const rules::Vocabulary::Meaning &meaning);
    void addList(int question);
    Target target(int question, int field) const;
    bool readLine(std::string_view line);
    bool readCell(std::size_t column, std::string_view text);
    bool readRows(std::size_t list, std::string_view text);
    static bool readRow(List &list, std::size_t row, std::string_view text, std::size_t &at,
                        Rows &rows);
    bool joinApplicant(std::size_t list);
    static bool fits(const Target &target, qint64 number);
    void write(program::ScreeningSheet &sheet) const;
    static void writeCell(const Target &target, const Cell &cell, program::ScreeningSheet &sheet,
                          int member);

    const rules::Vocabulary &m_vocabulary;
    const program::Screening &m_screening;
    char m_separator = ',';
    std::vector<Column> m_columns;
    std::vector<List> m_lists;
    std::vector<Target> m_targets;   // by question
    std::vector<Cell> m_answers;     // by question, of the line being read
    std::vector<int> m_touched;      // questions answered in it
    std::vector<Rows> m_rows;        // by list
    std::string m_unquoted;
};

}   // namespace core::review
