#include "core/casework/triage_service.h"

#include "core/casework/talk_memory.h"
#include "core/casework/visit_change.h"
#include "core/rules/needs.h"
#include "core/rules/vocabulary.h"

#include <algorithm>

namespace core::casework {

namespace {

using domain::Visit;
using domain::VisitTalk;

/// The person's own words are one line.
constexpr int kMostWords = 300;
constexpr int kMostReason = 200;

QString oneLine(const QString &text, int most)
{
    return text.simplified().left(most);
}

/// A change of the talk of an open visit. The trail names the question, never a value, a need or a
/// benefit.
template <class Change>
Result<Visit> changeTalk(DeskContext &context, const VisitId &id, const QString &action,
                         const QString &detail, Change change)
{
    return changeVisit(context, id, action, detail, [&](Visit &visit) -> Result<> {
        if (!visit.isOpen())
            return fail(ErrorCode::Conflict, QStringLiteral("the visit is closed already"));
        return change(visit);
    });
}

Result<domain::Fact> fitted(const DeskContext &context, const QString &key,
                            const domain::Fact &fact)
{
    const int index = context.catalogue().vocabulary().indexOf(key);
    if (index < 0)
        return fail(ErrorCode::Invalid, QStringLiteral("no question asks ") + key);
    domain::Fact kept = fact;
    if (!kept.recordedAt.isValid())
        kept.recordedAt = context.now();
    if (kept.state != domain::AnswerState::Known) {
        kept.value = QJsonValue();
        return kept;
    }
    return context.catalogue()
        .canonical(context.catalogue().vocabulary().at(index).question(), fact.value)
        .map([&](const QJsonValue &value) {
            kept.value = value;
            return kept;
        });
}

Result<TalkFacts> factsOf(DeskContext &context, const Visit &visit)
{
    const auto person = recordOf(context, visit.person);
    if (!person)
        return tl::unexpected(person.error());
    const auto cases = context.cases.ofPerson(person->id);
    if (!cases)
        return tl::unexpected(cases.error());
    return talkFacts({visit, *person, *cases, context.catalogue()}, context.now());
}

QStringList benefitsOf(const QList<domain::BenefitFinding> &findings,
                       const std::optional<domain::FindingKind> &kind)
{
    QStringList benefits;
    for (const domain::BenefitFinding &one : findings)
        if (!kind || one.kind == *kind)
            benefits.append(one.benefit);
    return benefits;
}

/// The open case a reminder of this benefit leads to: the newest that is not over.
CaseId openCaseOf(const QList<domain::Case> &cases, const QString &benefit)
{
    const domain::Case *newest = nullptr;
    for (const domain::Case &one : cases) {
        const bool over = one.isArchived() || one.state == domain::CaseState::Closed ||
                          one.state == domain::CaseState::Decided;
        if (one.benefit == benefit && !over && (!newest || newest->openedAt < one.openedAt))
            newest = &one;
    }
    return newest ? newest->id : CaseId();
}

}   // namespace

Triage::Triage(DeskContext &context) : m_context(context)
{
}

Result<Visit> Triage::setNeeds(const VisitId &id, const QStringList &needs)
{
    const bool known = std::all_of(needs.begin(), needs.end(), [](const QString &need) {
        return rules::needIds().contains(need);
    });
    if (!known)
        return fail(ErrorCode::Invalid, QStringLiteral("not one of the needs"));
    return changeTalk(m_context, id, QStringLiteral("talk_needs"), QString(),
                      [&](Visit &visit) -> Result<> {
                          visit.needs = needs;
                          visit.needs.removeDuplicates();
                          return {};
                      });
}

Result<Visit> Triage::setWords(const VisitId &id, const QString &words)
{
    return changeTalk(m_context, id, QStringLiteral("talk_words"), QString(),
                      [&](Visit &visit) -> Result<> {
                          visit.talk.words = oneLine(words, kMostWords);
                          return {};
                      });
}

Result<Visit> Triage::setSafety(const VisitId &id, std::optional<bool> bed,
                                std::optional<bool> food)
{
    return changeTalk(m_context, id, QStringLiteral("talk_safety"), QString(),
                      [&](Visit &visit) -> Result<> {
                          visit.talk.bed = bed;
                          visit.talk.food = food;
                          return {};
                      });
}

Result<Visit> Triage::tell(const VisitId &id, const QString &key, const domain::Fact &fact)
{
    const auto kept = fitted(m_context, key, fact);
    if (!kept)
        return tl::unexpected(kept.error());
    return changeTalk(m_context, id, QStringLiteral("talk_told"), key,
                      [&](Visit &visit) -> Result<> {
                          visit.talk.told.set(key, *kept);
                          return {};
                      });
}

Result<Visit> Triage::untell(const VisitId &id, const QString &key)
{
    return changeTalk(m_context, id, QStringLiteral("talk_untold"), key,
                      [&](Visit &visit) -> Result<> {
                          visit.talk.told.remove(key);
                          return {};
                      });
}

Result<Visit> Triage::settle(const VisitId &id, const QString &key, bool keepEarlier)
{
    const QString detail =
        key + (keepEarlier ? QStringLiteral(" earlier") : QStringLiteral(" today"));
    return changeTalk(
        m_context, id, QStringLiteral("talk_settled"), detail, [&](Visit &visit) -> Result<> {
            const auto known = factsOf(m_context, visit);
            if (!known)
                return tl::unexpected(known.error());
            const auto found =
                std::find_if(known->conflicts.begin(), known->conflicts.end(),
                             [&](const FactConflict &one) { return one.key == key; });
            if (found == known->conflicts.end())
                return fail(ErrorCode::NotFound, QStringLiteral("no such conflict"));
            visit.talk.settled.append({.key = key,
                                       .keptEarlier = keepEarlier,
                                       .at = m_context.now(),
                                       .by = m_context.actorOrProgram(),
                                       .earlier = found->earlier,
                                       .now = found->now});
            if (keepEarlier)
                visit.talk.told.set(key, domain::known(found->earlier.value, m_context.now()));
            return {};
        });
}

Result<Visit> Triage::notInterested(const VisitId &id, const QString &benefit,
                                    const QString &reason)
{
    if (const auto known = m_context.catalogue().benefit(benefit); !known)
        return tl::unexpected(known.error());
    return changeTalk(m_context, id, QStringLiteral("talk_not_interested"), QString(),
                      [&](Visit &visit) -> Result<> {
                          dropChoice(visit.talk, benefit);
                          visit.talk.choices.append({.benefit = benefit,
                                                     .kind = domain::ChoiceKind::NotInterested,
                                                     .reason = oneLine(reason, kMostReason),
                                                     .at = m_context.now(),
                                                     .by = m_context.actorOrProgram()});
                          return {};
                      });
}

Result<Visit> Triage::interestedAgain(const VisitId &id, const QString &benefit)
{
    return changeTalk(m_context, id, QStringLiteral("talk_interested"), QString(),
                      [&](Visit &visit) -> Result<> {
                          dropChoice(visit.talk, benefit);
                          return {};
                      });
}

Result<Visit> Triage::assessed(const VisitId &id, const QList<domain::BenefitFinding> &findings)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    const auto stored = m_context.visits.get(id);
    if (!stored || stored->talk.findings == findings)
        return stored;
    return changeTalk(m_context, id, QStringLiteral("talk_assessed"),
                      QString::number(findings.size()), [&](Visit &visit) -> Result<> {
                          visit.talk.findings = findings;
                          const QStringList looked = benefitsOf(findings, std::nullopt);
                          for (const QString &one : looked)
                              if (!visit.benefitsAssessed.contains(one))
                                  visit.benefitsAssessed.append(one);
                          visit.benefitsProbable.removeIf(
                              [&](const QString &one) { return looked.contains(one); });
                          visit.benefitsProbable +=
                              benefitsOf(findings, domain::FindingKind::Probable);
                          return {};
                      });
}

Result<TalkFacts> Triage::facts(const VisitId &id)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return m_context.visits.get(id).and_then(
        [&](const Visit &visit) { return factsOf(m_context, visit); });
}

Result<domain::Reminder> Triage::remind(const VisitId &id, const QString &benefit, const QDate &on,
                                        const QString &text)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    if (const auto known = m_context.catalogue().benefit(benefit); !known)
        return tl::unexpected(known.error());
    if (!on.isValid() || on < m_context.today())
        return fail(ErrorCode::Invalid, QStringLiteral("a reminder needs a day that is to come"));
    return m_context.inTransaction([&]() -> Result<domain::Reminder> {
        const auto visit = m_context.visits.get(id);
        if (!visit)
            return tl::unexpected(visit.error());
        const auto person = recordOf(m_context, visit->person);
        if (!person)
            return tl::unexpected(person.error());
        const auto cases = m_context.cases.ofPerson(person->id);
        if (!cases)
            return tl::unexpected(cases.error());
        const domain::Reminder reminder{.id = ReminderId::makeAt(m_context.now()),
                                        .person = person->id,
                                        .visit = id,
                                        .benefit = benefit,
                                        .caseId = openCaseOf(*cases, benefit),
                                        .on = on,
                                        .text = oneLine(text, kMostReason),
                                        .by = who->pseudonym,
                                        .madeAt = m_context.now(),
                                        .doneAt = {}};
        return m_context.reminders.put(reminder)
            .and_then([&] {
                return m_context.trace(QStringLiteral("reminder_made"), person->id.toString(),
                                       on.toString(Qt::ISODate));
            })
            .map([&] { return reminder; });
    });
}

Result<QList<domain::Reminder>> Triage::remindersOf(const PersonId &person)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return recordOf(m_context, person)
        .and_then(
            [&](const domain::Person &record) { return m_context.reminders.ofPerson(record.id); })
        .map([](QList<domain::Reminder> reminders) {
            std::stable_sort(reminders.begin(), reminders.end(),
                             [](const auto &a, const auto &b) { return a.on < b.on; });
            return reminders;
        });
}

Result<> Triage::reminderDone(const ReminderId &id)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return m_context.inTransaction([&]() -> Result<> {
        auto reminder = m_context.reminders.get(id);
        if (!reminder)
            return tl::unexpected(reminder.error());
        if (reminder->isDone())
            return {};
        reminder->doneAt = m_context.now();
        return m_context.reminders.put(*reminder).and_then([&] {
            return m_context.trace(QStringLiteral("reminder_done"), reminder->person.toString());
        });
    });
}

}   // namespace core::casework
