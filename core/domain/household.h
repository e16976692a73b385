#pragma once

#include "core/base/ids.h"
#include "core/domain/facts.h"
#include "core/domain/sex.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace core::domain {

/// Somebody of a person's household, as told by the person whose record it is. `relation` is a code
/// of the question `componenti.relazione`: coniuge, unito_civilmente, convivente_di_fatto, figlio,
/// figlio_del_partner, minore_affidato, genitore, altro_genitore, fratello_sorella, nipote, altro.
struct HouseholdMember {
    QString surname = {};
    QString name = {};
    QDate bornOn = {};   // invalid: not known
    Sex sex = Sex::NotStated;
    QString code = {};   // codice fiscale or provisional code, empty if not known
    QString relation = {};
    PersonId person = {};   // that person's own record, null when there is none
    bool livesHere = true;
    Origin origin = Origin::Person;
    QDateTime recordedAt = {};   // UTC

    QString fullName() const { return (name + QLatin1Char(' ') + surname).trimmed(); }

    QJsonObject toJson() const;
    /// Absent members are empty.
    static HouseholdMember fromJson(const QJsonObject &json);

    bool operator==(const HouseholdMember &) const = default;
};

/// Who lives with a person, without the person. A household nobody asked about is not known; one of
/// a single person has no members and a date.
struct Household {
    QList<HouseholdMember> members = {};
    QDateTime confirmedAt = {};   // UTC: told or said to be still right; invalid: never asked

    bool isKnown() const { return confirmedAt.isValid(); }

    QJsonObject toJson() const;
    static Household fromJson(const QJsonObject &json);

    bool operator==(const Household &) const = default;
};

}   // namespace core::domain
