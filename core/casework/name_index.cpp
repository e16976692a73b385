#include "core/casework/name_index.h"

#include "core/casework/name_fold.h"
#include "core/casework/name_segment_builder.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <tuple>
#include <utility>

namespace core::casework {

namespace {

/// Fewer than these by what was typed, and similar ones are shown too.
constexpr qsizetype kTooFew = 3;
/// A shorter word with one error could be anybody's.
constexpr qsizetype kShortestSlipped = 4;
/// So many changes and all are packed together again.
constexpr qsizetype kMostRecent = 1000;

/// One part of the date differs, or two digits of the year or day and month were exchanged.
bool areDatesSimilar(const QDate &a, const QDate &b)
{
    if (!a.isValid() || !b.isValid())
        return true;
    const int equal = (a.year() == b.year()) + (a.month() == b.month()) + (a.day() == b.day());
    return equal >= 2 || (a.year() == b.year() && a.day() == b.month() && a.month() == b.day());
}

NameSegment packed(const QList<NameEntry> &people)
{
    NameSegmentBuilder builder;
    for (const NameEntry &person : people)
        builder.add(person);
    return builder.build();
}

}   // namespace

void NameIndex::fill(const QList<NameEntry> &people)
{
    fill(packed(people));
}

void NameIndex::fill(NameSegment people)
{
    const std::unique_lock lock(m_mutex);
    m_all = std::move(people);
    m_recent.clear();
    m_recentPacked = packed({});
    m_filled = true;
}

void NameIndex::clear()
{
    const std::unique_lock lock(m_mutex);
    m_all = {};
    m_recent = {};
    m_recentPacked = {};
    m_filled = false;
}

bool NameIndex::isFilled() const
{
    const std::shared_lock lock(m_mutex);
    return m_filled;
}

void NameIndex::dropRow(const PersonId &id)
{
    if (const auto row = m_all.find(id))
        m_all.drop(*row);
    m_recent.removeIf([&](const NameEntry &one) { return one.id == id; });
}

void NameIndex::put(const NameEntry &person)
{
    const std::unique_lock lock(m_mutex);
    dropRow(person.id);
    m_recent.append(person);
    if (m_recent.size() > kMostRecent) {
        NameSegmentBuilder builder;
        for (NameSegment::Row row = 0; row < m_all.size(); ++row)
            if (!m_all.isDropped(row))
                builder.add(m_all.at(row));
        for (const NameEntry &one : std::as_const(m_recent))
            builder.add(one);
        m_all = builder.build();
        m_recent.clear();
    }
    m_recentPacked = packed(m_recent);
}

void NameIndex::drop(const PersonId &person)
{
    const std::unique_lock lock(m_mutex);
    dropRow(person);
    m_recentPacked = packed(m_recent);
}

std::optional<NameEntry> NameIndex::find(const PersonId &id) const
{
    const std::shared_lock lock(m_mutex);
    for (const NameSegment *segment : {&m_recentPacked, &m_all})
        if (const auto row = segment->find(id); row && !segment->isDropped(*row))
            return segment->at(*row);
    return std::nullopt;
}

/// Puts the hits of both segments behind `hits`, in one order.
void NameIndex::addHits(const NameQuery &query, int slippedWord, int limit,
                        QList<NameHit> &hits) const
{
    struct Found {
        int score;
        QString whole;
        NameEntry person;
    };
    std::vector<Found> found;
    for (const NameSegment *segment : {&m_all, &m_recentPacked}) {
        for (const NameSegment::Hit &hit : segment->search(query, slippedWord, limit)) {
            const NameEntry person = segment->at(hit.row);
            const bool known = std::any_of(hits.begin(), hits.end(),
                                           [&](const NameHit &one) { return one.id == person.id; });
            if (!known)
                found.push_back({hit.score, wholeName(person.surname, person.name), person});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.score != b.score ? a.score > b.score
                                  : std::tie(a.whole, a.person.bornOn, a.person.id) <
                                        std::tie(b.whole, b.person.bornOn, b.person.id);
    });
    for (const Found &one : found)
        if (hits.size() < limit)
            hits.append({one.person, slippedWord >= 0});
}

QList<NameHit> NameIndex::search(const QStringList &words, const QDate &bornOn, int limit) const
{
    return search({.words = words, .bornOn = bornOn}, limit);
}

QList<NameHit> NameIndex::search(const NameQuery &query, int limit) const
{
    NameQuery folded = query;
    folded.words.clear();
    for (const QString &word : query.words)
        folded.words += foldName(word).split(u' ', Qt::SkipEmptyParts);
    const std::shared_lock lock(m_mutex);
    QList<NameHit> hits;
    addHits(folded, -1, limit, hits);
    if (hits.size() < kTooFew)
        for (int word = 0; word < folded.words.size(); ++word)
            if (folded.words[word].size() >= kShortestSlipped)
                addHits(folded, word, limit, hits);
    return hits;
}

QList<PersonId> NameIndex::similarTo(const NameEntry &person) const
{
    const std::shared_lock lock(m_mutex);
    const QString whole = wholeName(person.surname, person.name);
    const QStringList tokens = nameTokens(person.surname);
    QList<PersonId> similar;
    for (const NameSegment *segment : {&m_all, &m_recentPacked}) {
        const auto consider = [&](NameSegment::Row row, auto fits) {
            if (segment->isDropped(row))
                return;
            const NameEntry other = segment->at(row);
            if (other.id != person.id && !similar.contains(other.id) &&
                fits(other, wholeName(other.surname, other.name)))
                similar.append(other.id);
        };
        if (person.bornOn.isValid())
            for (const NameSegment::Row row : segment->bornOn(person.bornOn))
                consider(row, [&](const NameEntry &, const QString &name) {
                    return areNamesSimilar(whole, name);
                });
        if (!tokens.isEmpty())
            for (const NameSegment::Row row : segment->withSurname(tokens.first()))
                consider(row, [&](const NameEntry &other, const QString &name) {
                    return name == whole && areDatesSimilar(other.bornOn, person.bornOn);
                });
    }
    return similar;
}

}   // namespace core::casework
