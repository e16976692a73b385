#pragma once

#include "core/casework/name_entry.h"
#include "core/casework/text_pool.h"

#include <array>
#include <optional>
#include <vector>

namespace core::casework {

/// People by name, packed: some 60 bytes each beside the distinct names. Rows are in the order of
/// the folded surname and name, so that a row number is also a rank. Made once by
/// NameSegmentBuilder; after that a row can only be dropped.
class NameSegment {
public:
    using Row = quint32;

    struct Hit {
        int slips = 0;   // typing errors, 0 or 1
        int score = 0;   // more is better
        Row row = 0;
    };

    std::size_t size() const { return m_ids.size(); }
    NameEntry at(Row row) const;
    bool isDropped(Row row) const { return m_dropped[row]; }
    std::optional<Row> find(const PersonId &id) const;
    void drop(Row row) { m_dropped[row] = true; }

    /// Best `limit` rows, best first: whole words before beginnings, surnames before names, then by
    /// name. `slippedWord` (a number of a word) is taken with exactly one letter missing, too many,
    /// exchanged or wrong; -1: every word as typed.
    std::vector<Hit> search(const NameQuery &query, int slippedWord, int limit) const;
    std::vector<Row> bornOn(const QDate &day) const;
    /// Rows with a surname that begins with `token`.
    std::vector<Row> withSurname(const QString &token) const;

private:
    friend class NameSegmentBuilder;

    using Token = TextPool::Number;
    struct TokenRange {
        Token first;
        Token last;   // one after
    };
    /// Tokens that begin with a spelling of the typed word.
    struct Spelling {
        TokenRange tokens;
        bool firstIsWhole;   // the first of them is the spelling itself
    };
    /// Rows of each token, as one list: those of token t are rows[starts[t]] to rows[starts[t+1]].
    struct Postings {
        std::vector<quint32> starts;
        std::vector<Row> rows;
    };
    struct Marks;

    TokenRange allTokens() const { return {0, m_tokens.size()}; }
    TokenRange narrow(TokenRange within, QByteArrayView prefix) const;
    Spelling spelling(TokenRange within, const QByteArray &word) const;
    std::vector<Spelling> slips(const QString &word) const;
    void slipsAt(TokenRange within, const QByteArray &before, const QByteArray &after,
                 const QByteArray &rest, std::vector<Spelling> &found) const;
    void mark(const std::vector<Spelling> &spellings, int word, Marks &marks) const;
    std::vector<Row> rowsOf(const NameQuery &query, const Marks &marks) const;
    bool fitsYear(Row row, int year) const;
    std::vector<Row> bornAt(qint32 stamp) const;

    std::vector<std::array<char, 16>> m_ids;
    std::vector<qint32> m_births;   // see birthStamp() in the .cpp
    std::vector<std::array<char, 4>> m_codes;
    std::vector<TextPool::Number> m_surnames;
    std::vector<TextPool::Number> m_names;
    std::vector<bool> m_dropped;
    std::vector<std::pair<Row, QStringList>> m_aliases;   // few; sorted by row
    std::vector<Row> m_byId;
    std::vector<Row> m_byBirth;
    TextPool m_texts;    // surnames and names as people write them
    TextPool m_tokens;   // folded words, sorted
    Postings m_inSurnames;
    Postings m_inNames;   // names and aliases
};

}   // namespace core::casework
