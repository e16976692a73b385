#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace core::domain {

/// For what a suspended case waits.
enum class WaitReason { Documents, Person, Inps, OtherOffice };

/// Stable codes for storage and reports: `documenti`, `persona`, `inps`, `altro_ufficio`.
QString waitReasonCode(WaitReason reason);
std::optional<WaitReason> waitReasonFromCode(const QString &code);

/// The most characters of the words of a suspension, each.
inline constexpr int kMostSuspensionWords = 300;

/// Why a case waits, who must do what, and by which day. It cannot exist without all of them: there
/// is no way to make an empty one.
class Suspension {
public:
    /// What the operator says.
    struct Said {
        WaitReason reason = WaitReason::Documents;
        QString who;    // who has to act: «Elena Marini», «CAF di via Roma»
        QString what;   // what they have to do: «porta il contratto d’affitto»
        QDate until;    // the day to look again
    };
    /// @error Invalid  `who` or `what` is blank or too long, or `until` is no day or before that of
    /// `at`; `detail` names the member
    static Result<Suspension> make(const Said &said, const QString &by, const QDateTime &at);
    /// @error Corrupt  a member is missing or could not have been made
    static Result<Suspension> fromJson(const QJsonObject &json);

    WaitReason reason() const { return m_said.reason; }
    const QString &who() const { return m_said.who; }
    const QString &what() const { return m_said.what; }
    const QDate &until() const { return m_said.until; }
    const QString &by() const { return m_by; }     // operator's pseudonym
    const QDateTime &at() const { return m_at; }   // UTC
    bool isOverdue(const QDate &today) const { return m_said.until < today; }

    QJsonObject toJson() const;
    bool operator==(const Suspension &other) const;

private:
    Suspension(Said said, QString by, QDateTime at);

    Said m_said;
    QString m_by;
    QDateTime m_at;
};

}   // namespace core::domain
