#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/facts.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::domain {

/// What a person says to a benefit they heard of. Asked: an application was begun.
enum class ChoiceKind { NotInterested, Asked };

struct BenefitChoice {
    QString benefit;   // benefit id
    ChoiceKind kind = ChoiceKind::NotInterested;
    QString reason;   // NotInterested: one of refusalReasons(), or words; may be empty
    QDateTime at;     // UTC
    QString by;       // operator's pseudonym

    bool operator==(const BenefitChoice &) const = default;
};

/// Codes of why somebody does not want a benefit: troppe_carte, importo_basso, ci_pensa,
/// perderebbe_altro, non_vuole_dirlo, altro. A reason in words counts as altro.
const QStringList &refusalReasons();

/// Two answers that differ, from before the visit and of today, and which one stands.
struct SettledConflict {
    QString key;   // canonical key of the question
    bool keptEarlier = false;
    QDateTime at;   // UTC
    QString by;     // operator's pseudonym
    Fact earlier = {};
    Fact now = {};   // what today's answer was

    bool operator==(const SettledConflict &) const = default;
};

/// How the check of a benefit came out, for the reports.
enum class FindingKind { Probable, Maybe, No, Received };

struct BenefitFinding {
    QString benefit;   // benefit id
    FindingKind kind = FindingKind::Maybe;
    QString whyNot = {};    // No: id of the condition that fails first
    QString missing = {};   // Maybe: key of the first fact that is not known
    Money yearly = {};      // what it would bring over twelve months; 0: not known

    bool operator==(const BenefitFinding &) const = default;
};

/// What the interview of a visit leaves behind. Sealed with the visit.
struct VisitTalk {
    QString words;                       // the person's own, one line
    std::optional<bool> bed = {};        // has a place to sleep tonight
    std::optional<bool> food = {};       // has had or has something to eat today
    Facts told = {};                     // answers of this visit, «non so» too, with their times
    QList<BenefitChoice> choices = {};   // one a benefit
    QList<SettledConflict> settled = {};   // oldest first
    QList<BenefitFinding> findings = {};   // of the last check in this visit

    bool isEmpty() const { return *this == VisitTalk(); }
    /// What the person said to this benefit; null: nothing.
    const BenefitChoice *choice(const QString &benefit) const;

    QJsonObject toJson() const;
    /// Members that are not there are empty. @error Corrupt  one is of another type.
    static Result<VisitTalk> fromJson(const QJsonObject &json);

    bool operator==(const VisitTalk &) const = default;
};

}   // namespace core::domain
