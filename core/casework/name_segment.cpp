#include "core/casework/name_segment.h"

#include "core/casework/name_stamp.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace core::casework {

namespace {

enum Score { WholeSurname = 6, WholeName = 4, SurnameBeginning = 3, NameBeginning = 2 };

/// Bytes of the UTF-8 character that begins with `first`.
qsizetype lengthOf(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

}   // namespace

/// How far each row got: the number of words found in it and what they are worth together.
struct NameSegment::Marks {
    explicit Marks(std::size_t rows) : words(rows), score(rows) {}

    std::vector<quint8> words;
    std::vector<quint8> score;
};

NameEntry NameSegment::at(Row row) const
{
    NameEntry entry;
    entry.id = PersonId(QUuid::fromRfc4122(QByteArrayView(m_ids[row].data(), 16)));
    entry.surname = QString::fromUtf8(m_texts.at(m_surnames[row]));
    entry.name = QString::fromUtf8(m_texts.at(m_names[row]));
    entry.bornOn = dateOfStamp(m_births[row]);
    entry.bornYear = yearOfStamp(m_births[row]);
    entry.maskedCode = maskOfTail(m_codes[row]);
    const auto alias =
        std::lower_bound(m_aliases.begin(), m_aliases.end(), row,
                         [](const auto &known, Row wanted) { return known.first < wanted; });
    if (alias != m_aliases.end() && alias->first == row)
        entry.alsoKnownAs = alias->second;
    return entry;
}

std::optional<NameSegment::Row> NameSegment::find(const PersonId &id) const
{
    const QByteArray bytes = id.toBytes();
    const auto before = [&](Row row, const QByteArray &wanted) {
        return std::memcmp(m_ids[row].data(), wanted.data(), 16) < 0;
    };
    const auto found = std::lower_bound(m_byId.begin(), m_byId.end(), bytes, before);
    if (found == m_byId.end() || std::memcmp(m_ids[*found].data(), bytes.data(), 16) != 0)
        return std::nullopt;
    return *found;
}

NameSegment::TokenRange NameSegment::narrow(TokenRange within, QByteArrayView prefix) const
{
    const auto size = static_cast<std::size_t>(prefix.size());
    const auto order = [&](Token token) {
        const QByteArrayView text = m_tokens.at(token);
        const auto common = std::min(size, static_cast<std::size_t>(text.size()));
        const int difference = std::memcmp(text.data(), prefix.data(), common);
        return difference != 0 ? difference : common < size ? -1 : 0;
    };
    const auto bound = [&](Token first, auto isBefore) {
        Token count = within.last - first;
        while (count > 0) {
            const Token half = count / 2;
            if (isBefore(first + half)) {
                first += half + 1;
                count -= half + 1;
            } else {
                count = half;
            }
        }
        return first;
    };
    const Token first = bound(within.first, [&](Token token) { return order(token) < 0; });
    return {first, bound(first, [&](Token token) { return order(token) == 0; })};
}

NameSegment::Spelling NameSegment::spelling(TokenRange within, const QByteArray &word) const
{
    const TokenRange found = narrow(within, word);
    const bool any = found.first < found.last;
    return {found, any && m_tokens.at(found.first).size() == word.size()};
}

/// A letter too many, two exchanged, and for each letter that follows `before` in some name: that
/// one typed wrongly or left out. `after` is the rest behind the letter at hand, `rest` with it.
void NameSegment::slipsAt(TokenRange within, const QByteArray &before, const QByteArray &after,
                          const QByteArray &rest, std::vector<Spelling> &found) const
{
    found.push_back(spelling(within, before + after));
    const QByteArray letter = rest.left(rest.size() - after.size());
    if (!after.isEmpty()) {
        const qsizetype next = lengthOf(after[0]);
        if (after.left(next) != letter)
            found.push_back(spelling(within, before + after.left(next) + letter + after.mid(next)));
    }
    for (Token token = within.first; token < within.last;) {
        const QByteArrayView text = m_tokens.at(token);
        if (text.size() <= before.size()) {
            ++token;
            continue;
        }
        const QByteArray other =
            text.sliced(before.size(), lengthOf(text[before.size()])).toByteArray();
        const QByteArray begun = before + other;
        const TokenRange inside = narrow({token, within.last}, begun);
        // Behind the last letter a wrong one is the same as one too many.
        if (!after.isEmpty() && other != letter)
            found.push_back(spelling(inside, begun + after));
        if (other != letter)
            found.push_back(spelling(inside, begun + rest));
        token = inside.last;
    }
}

std::vector<NameSegment::Spelling> NameSegment::slips(const QString &word) const
{
    const QByteArray bytes = word.toUtf8();
    std::vector<Spelling> found;
    TokenRange within = allTokens();
    for (qsizetype at = 0; at < bytes.size() && within.first < within.last;) {
        const qsizetype next = at + lengthOf(bytes[at]);
        slipsAt(within, bytes.left(at), bytes.mid(next), bytes.mid(at), found);
        at = next;
        within = narrow(within, bytes.left(at));
    }
    std::erase_if(found, [](const Spelling &one) { return one.tokens.first == one.tokens.last; });
    return found;
}

/// The best match first: a row is marked once a word.
void NameSegment::mark(const std::vector<Spelling> &spellings, int word, Marks &marks) const
{
    const auto markAll = [&](const Postings &postings, TokenRange tokens, Score score) {
        for (auto at = postings.starts[tokens.first]; at < postings.starts[tokens.last]; ++at) {
            const Row row = postings.rows[at];
            if (marks.words[row] == word) {
                marks.words[row] = static_cast<quint8>(word + 1);
                marks.score[row] = static_cast<quint8>(marks.score[row] + score);
            }
        }
    };
    const auto wholes = [&](const Postings &postings, Score score) {
        for (const Spelling &one : spellings)
            if (one.firstIsWhole)
                markAll(postings, {one.tokens.first, one.tokens.first + 1}, score);
    };
    const auto beginnings = [&](const Postings &postings, Score score) {
        for (const Spelling &one : spellings)
            markAll(postings, {one.tokens.first + (one.firstIsWhole ? 1u : 0u), one.tokens.last},
                    score);
    };
    wholes(m_inSurnames, WholeSurname);
    wholes(m_inNames, WholeName);
    beginnings(m_inSurnames, SurnameBeginning);
    beginnings(m_inNames, NameBeginning);
}

bool NameSegment::fitsYear(Row row, int year) const
{
    const QDate born = dateOfStamp(m_births[row]);
    return born.isValid() ? born.year() == year : yearOfStamp(m_births[row]) == year;
}

/// Rows that hold every word, in their order.
std::vector<NameSegment::Row> NameSegment::rowsOf(const NameQuery &query, const Marks &marks) const
{
    const auto words = static_cast<quint8>(query.words.size());
    std::vector<Row> rows;
    if (query.bornOn.isValid()) {
        for (const Row row : bornOn(query.bornOn))
            if (marks.words[row] == words)
                rows.push_back(row);
        for (const Row row : bornAt(birthStamp(QDate(), query.bornOn.year())))
            if (marks.words[row] == words)
                rows.push_back(row);
        return rows;
    }
    const quint8 *const first = marks.words.data();
    const quint8 *const last = first + marks.words.size();
    for (const quint8 *at = first; at < last; ++at) {
        at = static_cast<const quint8 *>(
            std::memchr(at, words, static_cast<std::size_t>(last - at)));
        if (!at)
            break;
        rows.push_back(static_cast<Row>(at - first));
    }
    return rows;
}

std::vector<NameSegment::Hit> NameSegment::search(const NameQuery &query, int slippedWord,
                                                  int limit) const
{
    constexpr qsizetype kMostWords = 40;   // a score fits one byte
    const bool asks = !query.words.isEmpty() || query.bornOn.isValid() || query.bornYear != 0;
    if (size() == 0 || !asks || query.words.size() > kMostWords)
        return {};
    Marks marks(size());
    for (int word = 0; word < query.words.size(); ++word) {
        const QString &text = query.words[word];
        mark(word == slippedWord ? slips(text)
                                 : std::vector<Spelling>{spelling(allTokens(), text.toUtf8())},
             word, marks);
    }
    // Rows are in the order of names: of each score the first ones are the best.
    std::array<std::vector<Row>, 256> byScore;
    for (const Row row : rowsOf(query, marks)) {
        std::vector<Row> &same = byScore[marks.score[row]];
        if (same.size() < static_cast<std::size_t>(limit) && !m_dropped[row] &&
            (query.bornYear == 0 || fitsYear(row, query.bornYear)))
            same.push_back(row);
    }
    std::vector<Hit> hits;
    for (int score = 255; score >= 0; --score)
        for (const Row row : byScore[static_cast<std::size_t>(score)])
            if (hits.size() < static_cast<std::size_t>(limit))
                hits.push_back({slippedWord < 0 ? 0 : 1, score, row});
    return hits;
}

std::vector<NameSegment::Row> NameSegment::bornAt(qint32 stamp) const
{
    const auto first =
        std::lower_bound(m_byBirth.begin(), m_byBirth.end(), stamp,
                         [this](Row row, qint32 wanted) { return m_births[row] < wanted; });
    const auto last =
        std::find_if(first, m_byBirth.end(), [&](Row row) { return m_births[row] != stamp; });
    return {first, last};
}

std::vector<NameSegment::Row> NameSegment::bornOn(const QDate &day) const
{
    return bornAt(birthStamp(day, 0));
}

std::vector<NameSegment::Row> NameSegment::withSurname(const QString &token) const
{
    if (size() == 0)
        return {};
    const TokenRange tokens = narrow(allTokens(), token.toUtf8());
    const auto first = m_inSurnames.rows.begin();
    return {first + m_inSurnames.starts[tokens.first], first + m_inSurnames.starts[tokens.last]};
}

}   // namespace core::casework
