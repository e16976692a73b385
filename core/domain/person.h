#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/contact.h"
#include "core/domain/facts.h"
#include "core/domain/household.h"
#include "core/domain/mandate.h"
#include "core/domain/proof.h"
#include "core/domain/reminder.h"
#include "core/domain/sex.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace core::domain {

enum class IdentifierKind { FiscalCode, ProvisionalCode };

/// A code a person carries. `checked` is false when the check character or the date did not fit and
/// the operator kept it as typed («da verificare»); it is never corrected silently.
struct Identifier {
    IdentifierKind kind = IdentifierKind::FiscalCode;
    QString value;   // upper case, no blanks, as written on the paper (omocodia kept)
    bool checked = true;
    QDate from = {};           // since when it is known here
    QDate replacedOn = {};     // valid: the Agenzia gave another one; this one is still searched by
    QString replacedBy = {};   // value of the other one

    bool isReplaced() const { return replacedOn.isValid(); }

    bool operator==(const Identifier &) const = default;
};

/// A name that a person no longer has. Archives may still hold it: it is searched by.
struct FormerName {
    QString surname = {};
    QString name = {};
    QDate until = {};   // invalid: not said

    bool operator==(const FormerName &) const = default;
};

/// Another record of the same person that was joined to this one, for undoing it.
struct JoinedRecord {
    PersonId record = {};
    QDateTime at = {};   // UTC
    QString by = {};     // operator's pseudonym
    QList<CaseId> cases = {};
    QJsonObject before = {};   // this record as it was, without its own joined ones
    QList<ReminderId> reminders = {};

    bool operator==(const JoinedRecord &) const = default;
};

/// A citizen at the desk. May have a code, a provisional one, or only a first name and a place.
struct Person {
    PersonId id;
    QString surname;
    QString name;
    QDate bornOn;   // invalid when not known
    Sex sex = Sex::NotStated;
    QString birthPlaceCode;   // Belfiore code or empty
    QString birthPlaceName;
    QList<Identifier> identifiers;
    QString phone;
    QString residence;                         // address in one line
    QString language = QStringLiteral("it");   // BCP 47
    bool needsInterpreter = false;
    Facts facts;             // what earlier visits and cards told, reused by every wizard
    QDateTime createdAt;     // UTC
    QDateTime changedAt;     // UTC
    QString nickname = {};   // how the person is called, when no name is known or beside it
    int bornYear = 0;        // the year alone (`1985-00-00`), 0 when `bornOn` says it or not known
    bool bornPresumed = false;   // the date is presumed: a document with the year only
    Identification identification = Identification::None;
    SeenDocument document = {};   // the one `identification` rests on
    QList<FormerName> formerNames = {};
    Contact contact = {};
    Household household = {};
    QList<Mandate> mandates = {};   // who may act for this person, oldest first
    PersonId joinedTo = {};         // not null: this record is now part of that one
    QList<JoinedRecord> joined = {};
    QList<PersonId> notSameAs = {};   // compared and found to be other people

    /// Name and surname; the nickname when neither is known.
    QString fullName() const;
    /// Nickname and former names, but for those that are the full name: what else to search by.
    QStringList otherNames() const;
    /// The code shown first: the definitive one, else the provisional one, else none; replaced ones
    /// only when there is no other.
    const Identifier *mainIdentifier() const;

    QJsonObject toJson() const;
    static Result<Person> fromJson(const QJsonObject &json);

    bool operator==(const Person &) const = default;
};

/// Completed years on `day`: reached on the birthday. Born on 29 February: on 28 February of other
/// years (da verificare: no source confirmed the day).
int ageOn(const QDate &bornOn, const QDate &day);

}   // namespace core::domain
