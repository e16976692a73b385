#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/facts.h"

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

    bool operator==(const Identifier &) const = default;
};

enum class Sex { NotStated, Female, Male };

/// A citizen at the desk. May have a code, a provisional one, or only a name.
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
    Facts facts;           // what earlier visits and cards told, reused by every wizard
    QDateTime createdAt;   // UTC
    QDateTime changedAt;   // UTC

    QString fullName() const { return (name + QLatin1Char(' ') + surname).trimmed(); }
    /// The code shown first: the definitive one, else the provisional one, else none.
    const Identifier *mainIdentifier() const;

    QJsonObject toJson() const;
    static Result<Person> fromJson(const QJsonObject &json);

    bool operator==(const Person &) const = default;
};

/// Completed years on `day`: reached on the birthday. Born on 29 February: on 28 February of other
/// years (da verificare: no source confirmed the day).
int ageOn(const QDate &bornOn, const QDate &day);

}   // namespace core::domain
