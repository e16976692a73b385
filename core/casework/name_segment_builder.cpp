#include "core/casework/name_segment_builder.h"

#include "core/casework/name_fold.h"
#include "core/casework/name_stamp.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <tuple>
#include <utility>

namespace core::casework {

namespace {

template <class Value>
void reorder(std::vector<Value> &values, const std::vector<quint32> &order)
{
    std::vector<Value> sorted;
    sorted.reserve(values.size());
    for (const quint32 from : order)
        sorted.push_back(values[from]);
    values = std::move(sorted);
}

std::vector<quint32> counted(std::size_t size)
{
    std::vector<quint32> numbers(size);
    std::iota(numbers.begin(), numbers.end(), 0u);
    return numbers;
}

}   // namespace

NameSegmentBuilder::Number NameSegmentBuilder::addText(const QString &text)
{
    const Number number = m_segment.m_texts.add(text.toUtf8());
    if (number + 1 == m_textStarts.size()) {
        for (const QString &token : nameTokens(text))
            m_textTokens.push_back(m_segment.m_tokens.add(token.toUtf8()));
        m_textStarts.push_back(static_cast<quint32>(m_textTokens.size()));
    }
    return number;
}

void NameSegmentBuilder::add(const NameEntry &person)
{
    std::array<char, 16> id = {};
    const QByteArray bytes = person.id.toBytes();
    std::copy(bytes.begin(), bytes.end(), id.begin());
    if (!person.alsoKnownAs.isEmpty())
        m_segment.m_aliases.emplace_back(static_cast<Row>(m_segment.m_ids.size()),
                                         person.alsoKnownAs);
    m_segment.m_ids.push_back(id);
    m_segment.m_births.push_back(birthStamp(person.bornOn, person.bornYear));
    m_segment.m_codes.push_back(tailOfMask(person.maskedCode));
    m_segment.m_surnames.push_back(addText(person.surname));
    m_segment.m_names.push_back(addText(person.name));
}

/// The place of each text among all, folded; equal for those that fold to the same.
std::vector<NameSegmentBuilder::Number> NameSegmentBuilder::ranksOfTexts() const
{
    const Number count = m_segment.m_texts.size();
    std::vector<QString> folded(count);
    for (Number text = 0; text < count; ++text)
        folded[text] =
            foldName(QString::fromUtf8(m_segment.m_texts.at(text))).remove(QLatin1Char(' '));
    std::vector<Number> order = counted(count);
    std::sort(order.begin(), order.end(),
              [&](Number a, Number b) { return folded[a] < folded[b]; });
    std::vector<Number> ranks(count);
    Number rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && folded[order[i]] != folded[order[i - 1]])
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

void NameSegmentBuilder::sortRows()
{
    NameSegment &made = m_segment;
    const std::vector<Number> ranks = ranksOfTexts();
    std::vector<quint32> order = counted(made.m_ids.size());
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        return std::tuple(ranks[made.m_surnames[a]], ranks[made.m_names[a]], made.m_births[a],
                          made.m_ids[a]) < std::tuple(ranks[made.m_surnames[b]],
                                                      ranks[made.m_names[b]], made.m_births[b],
                                                      made.m_ids[b]);
    });
    reorder(made.m_ids, order);
    reorder(made.m_births, order);
    reorder(made.m_codes, order);
    reorder(made.m_surnames, order);
    reorder(made.m_names, order);
    std::vector<Row> places(order.size());
    for (Row row = 0; row < order.size(); ++row)
        places[order[row]] = row;
    for (auto &alias : made.m_aliases)
        alias.first = places[alias.first];
    std::sort(made.m_aliases.begin(), made.m_aliases.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
}

void NameSegmentBuilder::sortTokens()
{
    const TextPool found = std::exchange(m_segment.m_tokens, TextPool());
    std::vector<Number> order = counted(found.size());
    std::sort(order.begin(), order.end(),
              [&](Number a, Number b) { return found.at(a).compare(found.at(b)) < 0; });
    std::vector<Number> places(order.size());
    for (const Number old : order)
        places[old] = m_segment.m_tokens.add(found.at(old));
    for (Number &token : m_textTokens)
        token = places[token];
}

/// Counts, then fills: no list grows.
void NameSegmentBuilder::post(const std::vector<std::vector<Number>> &aliasTokens)
{
    NameSegment &made = m_segment;
    const auto eachToken = [&](Number text, auto take) {
        for (auto at = m_textStarts[text]; at < m_textStarts[text + 1]; ++at)
            take(m_textTokens[at]);
    };
    const auto eachPair = [&](auto inSurname, auto inName) {
        std::size_t alias = 0;
        for (Row row = 0; row < made.m_ids.size(); ++row) {
            eachToken(made.m_surnames[row], [&](Number token) { inSurname(token, row); });
            eachToken(made.m_names[row], [&](Number token) { inName(token, row); });
            if (alias < made.m_aliases.size() && made.m_aliases[alias].first == row)
                for (const Number token : aliasTokens[alias++])
                    inName(token, row);
        }
    };
    made.m_inSurnames.starts.assign(made.m_tokens.size() + 1, 0);
    made.m_inNames.starts.assign(made.m_tokens.size() + 1, 0);
    eachPair([&](Number token, Row) { ++made.m_inSurnames.starts[token + 1]; },
             [&](Number token, Row) { ++made.m_inNames.starts[token + 1]; });
    for (NameSegment::Postings *postings : {&made.m_inSurnames, &made.m_inNames}) {
        std::partial_sum(postings->starts.begin(), postings->starts.end(),
                         postings->starts.begin());
        postings->rows.resize(postings->starts.back());
    }
    std::vector<quint32> surnameAt = made.m_inSurnames.starts;
    std::vector<quint32> nameAt = made.m_inNames.starts;
    eachPair([&](Number token, Row row) { made.m_inSurnames.rows[surnameAt[token]++] = row; },
             [&](Number token, Row row) { made.m_inNames.rows[nameAt[token]++] = row; });
}

void NameSegmentBuilder::sortLookups()
{
    NameSegment &made = m_segment;
    made.m_byId = counted(made.m_ids.size());
    std::sort(made.m_byId.begin(), made.m_byId.end(), [&](Row a, Row b) {
        return std::memcmp(made.m_ids[a].data(), made.m_ids[b].data(), 16) < 0;
    });
    made.m_byBirth = counted(made.m_ids.size());
    std::stable_sort(made.m_byBirth.begin(), made.m_byBirth.end(),
                     [&](Row a, Row b) { return made.m_births[a] < made.m_births[b]; });
}

NameSegment NameSegmentBuilder::build()
{
    sortRows();
    // An alias is a text of nobody's: its tokens are taken before they are numbered anew.
    std::vector<std::pair<std::size_t, Number>> ofAlias;
    for (std::size_t alias = 0; alias < m_segment.m_aliases.size(); ++alias)
        for (const QString &text : m_segment.m_aliases[alias].second)
            ofAlias.emplace_back(alias, addText(text));
    sortTokens();
    std::vector<std::vector<Number>> aliasTokens(m_segment.m_aliases.size());
    for (const auto &[alias, text] : ofAlias)
        for (auto at = m_textStarts[text]; at < m_textStarts[text + 1]; ++at)
            aliasTokens[alias].push_back(m_textTokens[at]);
    post(aliasTokens);
    sortLookups();
    m_segment.m_dropped.assign(m_segment.m_ids.size(), false);
    m_segment.m_texts.close();
    m_segment.m_tokens.close();
    m_textTokens = {};
    m_textStarts = {0};
    return std::exchange(m_segment, NameSegment());
}

}   // namespace core::casework
