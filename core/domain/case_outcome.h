#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace core::domain {

/// What the body that decides answered to an application. A refusal always has its reason, the way
/// to appeal and the last day for it: it cannot be made without them.
class CaseOutcome {
public:
    struct Said {
        bool granted = false;
        QDate decidedOn;     // the day on the letter
        QString reason;      // of a refusal, in the words of the letter
        QString appeal;      // of a refusal: to whom and how
        QDate appealUntil;   // of a refusal: the last day
    };
    /// @error Invalid  no day, or a refusal without reason, way or last day; `detail` names it
    static Result<CaseOutcome> make(const Said &said, const QString &by, const QDateTime &at);
    /// @error Corrupt
    static Result<CaseOutcome> fromJson(const QJsonObject &json);

    bool granted() const { return m_said.granted; }
    const QDate &decidedOn() const { return m_said.decidedOn; }
    const QString &reason() const { return m_said.reason; }
    const QString &appeal() const { return m_said.appeal; }
    const QDate &appealUntil() const { return m_said.appealUntil; }
    const QString &by() const { return m_by; }
    const QDateTime &at() const { return m_at; }

    QJsonObject toJson() const;
    bool operator==(const CaseOutcome &other) const { return toJson() == other.toJson(); }

private:
    CaseOutcome(Said said, QString by, QDateTime at);

    Said m_said;
    QString m_by;
    QDateTime m_at;
};

}   // namespace core::domain
