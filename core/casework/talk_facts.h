#pragma once

#include "core/domain/case.h"
#include "core/domain/person.h"
#include "core/domain/visit.h"
#include "core/rules/catalogue.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace core::casework {

/// Two answers to one question: what was known before the visit, and what was said in it. The days
/// are those of the facts.
struct FactConflict {
    QString key;
    domain::Fact earlier;
    domain::Fact now;

    bool operator==(const FactConflict &) const = default;
};

/// What the rules may be asked with, for a person in a visit.
struct TalkFacts {
    domain::Facts facts;             // newest first told wins; each with its origin and its day
    QStringList stale;               // keys to confirm with one key (W8), sorted
    QList<FactConflict> conflicts;   // not settled yet, by key
    QStringList received;            // benefits that are paid already, sorted

    bool operator==(const TalkFacts &) const = default;
};

/// Everything that is known of a person in a visit, and when it was said.
struct TalkSources {
    const domain::Visit &visit;
    const domain::Person &person;
    const QList<domain::Case> &cases;   // of the person
    const rules::Catalogue &catalogue;
};

/// What was known when the visit began: the record, the household, earlier visits and cases. Only
/// known answers, in the form their question has today; what no longer fits it is left out.
domain::Facts factsBefore(const TalkSources &sources);
/// What was said in the visit: in the interview and in the wizard, «non so» too, newest first.
domain::Facts factsOfVisit(const TalkSources &sources);
/// Both, the newer of two.
domain::Facts newerOf(const domain::Facts &one, const domain::Facts &other);

TalkFacts talkFacts(const TalkSources &sources, const QDateTime &now);

/// Benefits of the person that were granted and are still paid on `day`.
QStringList receivedBenefits(const QList<domain::Case> &cases, const QDate &day);

}   // namespace core::casework
