#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <shared_mutex>
#include <vector>

namespace core::casework {

/// What the index keeps of a person: enough to choose by in a list.
struct NameEntry {
    PersonId id;
    QString surname;
    QString name;
    QDate bornOn;   // may be invalid
    QString maskedCode;

    bool operator==(const NameEntry &) const = default;
};

/// People of the desk by name, in memory only: filled at unlock, emptied at lock. Safe from any
/// thread. Accents, case, apostrophes and hyphens do not matter; each typed word is a prefix.
class NameIndex {
public:
    void fill(const QList<NameEntry> &people);
    void clear();
    bool isFilled() const;
    /// New, or replaces the entry of the same person.
    void put(const NameEntry &person);

    std::optional<NameEntry> find(const PersonId &id) const;
    /// People who have every word, best first: whole words before beginnings, surname before name,
    /// then by name. With a valid `bornOn` only people born that day. No words: everybody of that
    /// day.
    QList<NameEntry> search(const QStringList &words, const QDate &bornOn, int limit) const;
    /// Same birth date and a similar name, or same name and a similar birth date; never `person`
    /// itself.
    QList<PersonId> similarTo(const NameEntry &person) const;

private:
    struct Row {
        NameEntry person;
        QStringList surnameTokens;
        QStringList nameTokens;
        QString whole;   // folded "surname name", for similarity
        bool alive = true;
    };
    struct Token {
        QString text;
        int row;

        bool operator<(const Token &other) const { return text < other.text; }
    };
    using Range = std::pair<std::vector<Token>::const_iterator, std::vector<Token>::const_iterator>;

    struct Shared;
    int addRow(Row row);
    Range withPrefix(const QString &prefix) const;
    std::vector<int> candidates(const QStringList &words, const QDate &bornOn) const;

    mutable std::shared_mutex m_mutex;
    std::vector<Row> m_rows;
    std::vector<Token> m_tokens;   // sorted
    QHash<QDate, std::vector<int>> m_byDate;
    QHash<PersonId, int> m_byId;
    bool m_filled = false;
};

/// Lower case letters and digits only, accents and apostrophes dropped, anything else a blank.
QString foldName(const QString &name);

}   // namespace core::casework
