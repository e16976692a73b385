#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace core::domain {

/// Where somebody lives or is registered. `cap` is text: leading zeros matter (00118).
struct Address {
    QString comuneCode = {};   // Belfiore code or empty
    QString comuneName = {};
    QString street = {};       // street and number
    QString cap = {};          // five digits or empty
    bool fictitious = false;   // via fittizia of the registry office

    bool isEmpty() const { return comuneName.isEmpty() && street.isEmpty() && cap.isEmpty(); }
    /// "Via dei Mulini 8, 00118 Valdirosa"; empty for no address.
    QString line() const;

    bool operator==(const Address &) const = default;
};

/// The way the person asked to be reached.
enum class ContactWay { NotStated, Call, Message, Email, Post, CareOf, Trusted, InPerson };

/// `non_detto`, `telefonata`, `messaggio`, `email`, `posta`, `presso`, `fiducia`, `di_persona`.
QString contactWayCode(ContactWay way);
/// NotStated for a code that is not there or not known.
ContactWay contactWayFromCode(const QString &code);

/// Where a person without address or telephone is found. `kind`: dormitorio, mensa,
/// unita_di_strada, servizio_sociale, volontario, altro; empty: none.
struct CareOf {
    QString kind = {};
    QString name = {};    // "Dormitorio di via Sile"
    QString phone = {};   // E.164
    QString hours = {};   // usual hours, one line

    bool operator==(const CareOf &) const = default;
};

/// Somebody whom the person lets the desk call. Without a consent that holds nobody calls.
struct TrustedContact {
    QString name = {};
    QString role = {};            // "volontaria", "sorella": one word or two
    QString phone = {};           // E.164
    QDateTime consentAt = {};     // UTC; invalid: never given
    QDateTime withdrawnAt = {};   // UTC; invalid: not withdrawn

    bool isEmpty() const { return name.isEmpty() && phone.isEmpty(); }
    bool mayBeCalled() const { return consentAt.isValid() && !withdrawnAt.isValid(); }

    bool operator==(const TrustedContact &) const = default;
};

/// How to reach a person. Its telephone is Person::phone.
struct Contact {
    QString email = {};
    Address address = {};
    ContactWay way = ContactWay::NotStated;
    QString hours = {};   // when, one line
    CareOf careOf = {};
    TrustedContact trusted = {};
    QDateTime confirmedAt = {};   // UTC: written or said to be still right

    QJsonObject toJson() const;
    /// Absent members are empty.
    static Contact fromJson(const QJsonObject &json);

    bool operator==(const Contact &) const = default;
};

}   // namespace core::domain
