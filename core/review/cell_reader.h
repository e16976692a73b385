#pragma once

#include "core/review/caseload.h"
#include "core/rules/vocabulary.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace core::review {

/// What a cell says, as a number of a program: see rules::valueFromJson and program::wholeNumber.
/// Most cells are days, amounts, or one of a few words met before; none of them needs a QString.
class CellReader {
public:
    /// How a cell of a table is meant, and how a value inside a JSON list is written.
    enum class Form { Cell, Text, Literal };

    /// Of a question or a field. Borrows the vocabulary for its own life.
    CellReader(const rules::Vocabulary &vocabulary, int question, CellKind kind, QChar separator);

    /// Nothing when it has to be read with more care: it may be wrong.
    std::optional<qint64> read(std::string_view text, Form form);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    using Memory = std::unordered_map<std::string, std::optional<qint64>, Hash, std::equal_to<>>;

    std::optional<qint64> date(std::string_view text) const;
    std::optional<qint64> amount(std::string_view text) const;
    std::optional<qint64> count(std::string_view text) const;
    std::optional<qint64> carefully(std::string_view text, Form form) const;

    const rules::Vocabulary &m_vocabulary;
    const rules::VocabularyEntry &m_entry;
    CellKind m_kind;
    QChar m_separator;
    qint64 m_scale = 1;
    Memory m_known[3];   // by form
};

}   // namespace core::review
