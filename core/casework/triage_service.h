#pragma once

#include "core/base/result.h"
#include "core/casework/talk_facts.h"
#include "core/domain/reminder.h"
#include "core/domain/visit.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::casework {

class DeskContext;

/// The interview of a visit (S3, S4): what was said, what it is merged with, what is put off to a
/// day. Every answer has reached the disk when its call returns.
class Triage {
public:
    explicit Triage(DeskContext &context);

    /// The fifteen cards, in the order they were chosen. @error Invalid  not a card; Conflict  the
    /// visit is closed, as everywhere below
    Result<domain::Visit> setNeeds(const VisitId &id, const QStringList &needs);
    Result<domain::Visit> setWords(const VisitId &id, const QString &words);
    Result<domain::Visit> setSafety(const VisitId &id, std::optional<bool> bed,
                                    std::optional<bool> food);

    /// An answer of the interview, «Non so» and «Preferisce non dirlo» too. @error Invalid  no such
    /// question, or a value it cannot have
    Result<domain::Visit> tell(const VisitId &id, const QString &key, const domain::Fact &fact);
    /// Takes it out of the talk; what is known from elsewhere stands again.
    Result<domain::Visit> untell(const VisitId &id, const QString &key);
    /// One of two answers stands from now on; both are kept with the visit.
    /// @error NotFound  there is no such conflict
    Result<domain::Visit> settle(const VisitId &id, const QString &key, bool keepEarlier);

    Result<domain::Visit> notInterested(const VisitId &id, const QString &benefit,
                                        const QString &reason);
    Result<domain::Visit> interestedAgain(const VisitId &id, const QString &benefit);
    /// How the last check came out, one a benefit; the reports count these. Stores nothing when it
    /// says what is stored.
    Result<domain::Visit> assessed(const VisitId &id,
                                   const QList<domain::BenefitFinding> &findings);

    Result<TalkFacts> facts(const VisitId &id);

    /// `on` not before today. The reminder leads to the newest open case of that benefit, if there
    /// is one. @error Invalid  a day that is over; NotFound  no such benefit
    Result<domain::Reminder> remind(const VisitId &id, const QString &benefit, const QDate &on,
                                    const QString &text);
    /// Done ones too, by day.
    Result<QList<domain::Reminder>> remindersOf(const PersonId &person);
    Result<> reminderDone(const ReminderId &id);

private:
    DeskContext &m_context;
};

}   // namespace core::casework
