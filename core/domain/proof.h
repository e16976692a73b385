#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace core::domain {

/// How surely the desk knows who somebody is (identity.md §8): nothing, what they say, known by the
/// operator, a digital identity (CIE or SPID), a document seen.
enum class Identification { None, Declared, KnownPersonally, DigitalIdentity, Document };

/// `nessuna`, `dichiarata`, `conoscenza_personale`, `cie_spid`, `documento`.
QString identificationCode(Identification level);
/// None for a code that is not there or not known.
Identification identificationFromCode(const QString &code);

/// A document that was shown, never its picture. `kind`: ci, passaporto, permesso, patente, altro;
/// empty: none was shown.
struct SeenDocument {
    QString kind = {};
    QString number = {};
    QDate expiresOn = {};   // invalid: not said
    QString issuer = {};
    QDateTime seenAt = {};   // UTC
    QString seenBy = {};     // operator's pseudonym

    bool isSeen() const { return !kind.isEmpty() && seenAt.isValid(); }

    QJsonObject toJson() const;
    /// Absent members are empty.
    static SeenDocument fromJson(const QJsonObject &json);

    bool operator==(const SeenDocument &) const = default;
};

}   // namespace core::domain
