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
    QString maskedCode;     // "····118Q" or empty
    bool exact = false;     // found by its whole code or telephone number
    int bornYear = 0;       // when only the year is known
    bool similar = false;   // with one typing error
};

/// A registered person who may be the same as `the other`, and in which fields they differ.
struct Duplicate {
    domain::Person person;
    QStringList differing;   // member names of Person's JSON: born_on, identifiers, phone, …
};

/// Citizens of this desk. Searches by name work on an index in memory that is filled at unlock and
/// dropped at lock; by code and by telephone on a keyed hash. Every search and every view is in the
/// audit trail, the search as a keyed hash of what was typed. Typing on is one search: its first
/// words are in the trail before anything is shown, its last ones when it leads somewhere or
/// another search begins.
class People {
public:
    explicit People(DeskContext &context);
    ~People();

    /// Best first. `typed` is a whole code (also one that was replaced), a telephone number, a name
    /// in any order (accents, case, apostrophes and one typing error do not matter, each word is a
    /// prefix), or a name and a birth date or year (`marini 14/3/86`, `marini 1986`).
    Result<QList<PersonRow>> search(const QString &typed, int limit = 20);
    /// Whom this desk looked at since the program began, last first.
    Result<QList<PersonRow>> lastSeen(int limit = 10);
    Result<std::optional<PersonId>> findByCode(const QString &code);
    /// Same code; or same birth date and a similar name; or same name and a similar birth date. Not
    /// those who were found to be somebody else.
    Result<QList<Duplicate>> possibleDuplicates(const domain::Person &person);

    /// The person; of a record that was joined to another, that other one. @error NotFound
    Result<domain::Person> view(const PersonId &id);
    /// New when `person.id` is null: gets an id. Otherwise replaces, but for mandates and joined
    /// records, which have their own functions below, and for facts that are newer in the store.
    /// Returns what was stored.
    Result<domain::Person> save(const domain::Person &person);
    /// The whole code was shown on request («Mostra»): leaves a trace.
    Result<> revealed(const PersonId &id);

    /// «È la stessa persona»: `kept` becomes both, `other` leads to it from now on, its cases are
    /// those of `kept`. Nothing is lost; separate() undoes it. @error Invalid  the same record
    /// twice, or one that is joined already
    Result<domain::Person> join(const PersonId &kept, const PersonId &other);
    /// @error NotFound  `other` is not joined to `kept`
    Result<domain::Person> separate(const PersonId &kept, const PersonId &other);
    /// «Sono due persone»: they are not offered as duplicates of each other again.
    Result<domain::Person> keepApart(const PersonId &person, const PersonId &other);

    /// What keeps a mandate of `principal` from being recorded, other people's mandates considered.
    Result<QList<domain::MandateFault>> faultsOf(const PersonId &principal,
                                                 const domain::Mandate &mandate);
    /// With a fresh id, by the operator who is here. @error Invalid  it has a fault
    Result<domain::Person> recordMandate(const PersonId &principal, const domain::Mandate &mandate);
    /// `why`: richiesta_interessato, rinuncia, decreto or errore. @error NotFound; Invalid  unknown
    /// reason; Conflict  revoked already
    Result<domain::Person> revokeMandate(const PersonId &principal, const QString &mandate,
                                         const QString &why);

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
    Result<QList<PersonRow>> rowsByCode(const QString &code);
    Result<> store(const domain::Person &person, const QString &action, const QString &detail);

    DeskContext &m_context;
    Typing m_typing;
    QList<PersonId> m_seen;   // last first; only ids outlive a lock
};

}   // namespace core::casework
