#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace core::domain {

/// How the person signs an application.
enum class SigningWay {
    OnPaper,         // ink on the printed receipt
    Impediment,      // cannot sign: the official writes down the statement and its cause
                     // (D.P.R. 445/2000 art. 4 c. 1)
    Representative   // somebody with a power to sign for the person
};

/// `su_carta`, `impedimento`, `rappresentante`.
QString signingWayCode(SigningWay way);

/// Kept with the case; the signed sheet itself is paper.
struct Signature {
    SigningWay way = SigningWay::OnPaper;
    QString cause = {};     // Impediment: why, in few words (cannot read, cannot use the hand)
    QString signer = {};    // Representative: name
    QString mandate = {};   // Representative: id of the mandate that allows it
    QDateTime at = {};      // UTC
    QString by = {};        // operator's pseudonym

    /// An impediment has a cause, a representative a mandate.
    bool isComplete() const;

    QJsonObject toJson() const;
    /// Absent members are empty; an unknown way is on paper.
    static Signature fromJson(const QJsonObject &json);

    bool operator==(const Signature &) const = default;
};

}   // namespace core::domain
