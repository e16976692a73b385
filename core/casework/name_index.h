#pragma once

#include "core/casework/name_segment.h"

#include <QList>

#include <optional>
#include <shared_mutex>

namespace core::casework {

/// Somebody who was found. `similar`: with one typing error, not by what was typed.
struct NameHit : NameEntry {
    bool similar = false;
};

/// People of the desk by name, in memory only: filled at unlock, emptied at lock. Safe from any
/// thread. Accents, case, apostrophes, hyphens and the order of the words do not matter; each typed
/// word is a prefix, and where that finds too little one word may have one letter missing, too
/// many, exchanged with its neighbour or wrong.
class NameIndex {
public:
    void fill(const QList<NameEntry> &people);
    /// The same with people packed elsewhere, for many of them.
    void fill(NameSegment people);
    void clear();
    bool isFilled() const;
    /// New, or replaces the entry of the same person.
    void put(const NameEntry &person);
    /// Not found any more: the record was joined to another.
    void drop(const PersonId &person);

    std::optional<NameEntry> find(const PersonId &id) const;
    /// People who have every word, best first: whole words before beginnings, surname before name,
    /// then by name; similar ones after all others. With a valid `bornOn` only people born that day
    /// (or in that year, when no more is known of them). No words: everybody of that day.
    QList<NameHit> search(const QStringList &words, const QDate &bornOn, int limit) const;
    QList<NameHit> search(const NameQuery &query, int limit) const;
    /// Same birth date and a similar name, or same name and a similar birth date; never `person`
    /// itself.
    QList<PersonId> similarTo(const NameEntry &person) const;

private:
    void addHits(const NameQuery &query, int slippedWord, int limit, QList<NameHit> &hits) const;
    void dropRow(const PersonId &id);

    mutable std::shared_mutex m_mutex;
    NameSegment m_all;
    QList<NameEntry> m_recent;    // changed since m_all was made
    NameSegment m_recentPacked;   // the same, to be searched
    bool m_filled = false;
};

}   // namespace core::casework
