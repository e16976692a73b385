#pragma once

#include "core/base/result.h"
#include "core/casework/masked_code.h"
#include "core/domain/person.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace core::casework {

class DeskContext;

/// One line of a search. Enough to choose by, no more (SEC-54).
struct PersonRow {
    PersonId id;
    QString name;   // "Elena Marini"
    QDate bornOn;
    QString maskedCode;   // "····118Q" or empty
    bool exact = false;   // found by its whole code
};

/// A registered person who may be the same as `the other`, and in which fields they differ.
struct Duplicate {
    domain::Person person;
    QStringList differing;   // member names of Person's JSON: born_on, identifiers, phone, …
};

/// Citizens of this desk. Searches by name work on an index in memory that is filled at unlock and
/// dropped at lock; by code on a keyed hash. Every search and every view is in the audit trail, the
/// search as a keyed hash of what was typed. Typing on is one search: its first words are in the
/// trail before anything is shown, its last ones when it leads somewhere or another search begins.
class People {
public:
    explicit People(DeskContext &context);
    ~People();

    /// Best first. `typed` is a whole code, a name in any order (accents, case and apostrophes do
    /// not matter, each word is a prefix), or a name and a birth date (`marini 14/3/86`).
    Result<QList<PersonRow>> search(const QString &typed, int limit = 20);
    Result<std::optional<PersonId>> findByCode(const QString &code);
    /// Same code; or same birth date and a similar name; or same name and a similar birth date.
    Result<QList<Duplicate>> possibleDuplicates(const domain::Person &person);

    /// @error NotFound
    Result<domain::Person> view(const PersonId &id);
    /// New when `person.id` is null: gets an id. Otherwise replaces. Returns what was stored.
    Result<domain::Person> save(const domain::Person &person);
    /// The whole code was shown on request («Mostra»): leaves a trace.
    Result<> revealed(const PersonId &id);

private:
    struct Typing {
        QString by;
        QString text;     // as it stands
        QString traced;   // as it is in the trail
        QDateTime at;
    };

    Result<> traceSearch(const QString &text);
    Result<> noteTyping(const QString &text, const QString &by);
    Result<> endTyping();

    DeskContext &m_context;
    Typing m_typing;
};

}   // namespace core::casework
