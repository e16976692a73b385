#include "core/casework/talk_facts.h"

#include "core/base/clock.h"
#include "core/casework/freshness.h"
#include "core/casework/household_facts.h"
#include "core/casework/record_facts.h"
#include "core/rules/vocabulary.h"

#include <QJsonArray>

#include <algorithm>

namespace core::casework {

namespace {

using domain::AnswerState;
using domain::Fact;
using domain::Facts;

const rules::Question *questionOf(const rules::Catalogue &catalogue, const QString &key)
{
    const int index = catalogue.vocabulary().indexOf(key);
    return index < 0 ? nullptr : &catalogue.vocabulary().at(index).question();
}

void setIfNewer(Facts &facts, const QString &key, const Fact &fact)
{
    const Fact *there = facts.find(key);
    if (!there || there->recordedAt < fact.recordedAt)
        facts.set(key, fact);
}

/// A known answer of before, as its question reads it today. What no rule of today asks, or asks
/// otherwise, is no answer any more.
void setEarlier(Facts &facts, const TalkSources &sources, const QString &key, const Fact &fact,
                domain::Origin origin)
{
    const rules::Question *question = questionOf(sources.catalogue, key);
    if (!question || fact.state != AnswerState::Known)
        return;
    if (const auto value = sources.catalogue.canonical(*question, fact.value))
        setIfNewer(facts, key, domain::known(*value, fact.recordedAt, origin));
}

/// The day of presentation is of an application and no fact of the person.
bool isOfApplication(const QString &key)
{
    return key.startsWith(QLatin1String("data_domanda"));
}

bool isSettled(const domain::VisitTalk &talk, const QString &key, const Fact &now)
{
    return std::any_of(talk.settled.begin(), talk.settled.end(),
                       [&](const domain::SettledConflict &one) {
                           return one.key == key && one.at >= now.recordedAt;
                       });
}

/// Without a visit everything was said before.
bool isBefore(const Fact &fact, const domain::Visit &visit)
{
    return !visit.openedAt.isValid() || fact.recordedAt < visit.openedAt;
}

/// Rows of a list that say more than before contradict nothing: only what both say can differ.
bool contradicts(const QJsonValue &one, const QJsonValue &other)
{
    if (one.isArray() && other.isArray()) {
        const QJsonArray rows = one.toArray();
        const QJsonArray others = other.toArray();
        if (rows.size() != others.size())
            return true;
        for (qsizetype row = 0; row < rows.size(); ++row)
            if (contradicts(rows[row], others[row]))
                return true;
        return false;
    }
    if (!one.isObject() || !other.isObject())
        return one != other;
    const QJsonObject fields = one.toObject();
    const QJsonObject otherFields = other.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        if (otherFields.contains(field.key()) &&
            contradicts(field.value(), otherFields[field.key()]))
            return true;
    return false;
}

QJsonValue resultOf(const domain::Case &subject, const char *name)
{
    const QJsonObject results = subject.finalisation->decision[QLatin1String("results")].toObject();
    return results[QLatin1String(name)].toObject()[QLatin1String("value")];
}

/// The last day it is paid for, as the rules said at handing in; invalid: they said none.
QDate paidUntil(const domain::Case &subject)
{
    if (!subject.finalisation)
        return {};
    const QDate end = QDate::fromString(resultOf(subject, "data_fine").toString(), Qt::ISODate);
    if (end.isValid())
        return end;
    const QDate from = QDate::fromString(resultOf(subject, "decorrenza").toString(), Qt::ISODate);
    const int months = resultOf(subject, "durata_mesi").toInt();
    const int days = resultOf(subject, "durata_giorni").toInt();
    if (!from.isValid() || (months <= 0 && days <= 0))
        return {};
    return (months > 0 ? from.addMonths(months) : from.addDays(days)).addDays(-1);
}

}   // namespace

Facts factsBefore(const TalkSources &sources)
{
    using domain::Origin;
    Facts facts;
    const auto take = [&](const Facts &told) {
        for (const QString &key : told.keys())
            if (const Fact *fact = told.find(key);
                isBefore(*fact, sources.visit) && !isOfApplication(key))
                setEarlier(facts, sources, key, *fact, Origin::EarlierVisit);
    };
    take(sources.person.facts);
    for (const domain::Case &one : sources.cases)
        if (!one.isArchived())
            take(one.facts);
    // Over an answer of the same moment: its rows are those of the record.
    const auto household = householdFact(sources.person);
    const Fact *told = facts.find(kHouseholdKey);
    if (household && isBefore(*household, sources.visit) &&
        (!told || told->recordedAt <= household->recordedAt)) {
        facts.remove(kHouseholdKey);
        setEarlier(facts, sources, kHouseholdKey, *household, household->origin);
    }
    // Over everything that was told: it was checked when it was written.
    const Facts record = factsOfRecord(sources.person);
    for (const QString &key : record.keys())
        if (const Fact *fact = record.find(key); isBefore(*fact, sources.visit)) {
            facts.remove(key);
            setEarlier(facts, sources, key, *fact, fact->origin);
        }
    return facts;
}

Facts factsOfVisit(const TalkSources &sources)
{
    Facts facts = sources.visit.talk.told;
    const auto take = [&](const Facts &told) {
        for (const QString &key : told.keys())
            if (const Fact *fact = told.find(key);
                !isBefore(*fact, sources.visit) && !isOfApplication(key))
                setIfNewer(facts, key, *fact);
    };
    for (const domain::Case &one : sources.cases)
        if (!one.isArchived())
            take(one.facts);
    take(sources.person.facts);
    take(factsOfRecord(sources.person));
    if (const auto household = householdFact(sources.person);
        household && !isBefore(*household, sources.visit))
        if (const rules::Question *question = questionOf(sources.catalogue, kHouseholdKey))
            if (const auto value = sources.catalogue.canonical(*question, household->value))
                setIfNewer(facts, kHouseholdKey,
                           domain::known(*value, household->recordedAt, household->origin));
    return facts;
}

Facts newerOf(const Facts &one, const Facts &other)
{
    Facts facts = one;
    for (const QString &key : other.keys())
        setIfNewer(facts, key, *other.find(key));
    return facts;
}

TalkFacts talkFacts(const TalkSources &sources, const QDateTime &now)
{
    const Facts before = factsBefore(sources);
    const Facts today = factsOfVisit(sources);
    TalkFacts all;
    all.facts = newerOf(today, before);
    for (const QString &key : all.facts.keys())
        if (const rules::Question *question = questionOf(sources.catalogue, key);
            question && isStale(*question, *all.facts.find(key), now))
            all.stale.append(key);
    for (const QString &key : before.keys()) {
        const Fact &earlier = *before.find(key);
        const Fact *said = today.find(key);
        const bool differs =
            said && said->state == AnswerState::Known && contradicts(earlier.value, said->value);
        if (differs && !isSettled(sources.visit.talk, key, *said))
            all.conflicts.append({key, earlier, *said});
    }
    all.received = receivedBenefits(sources.cases, inItaly(now).date());
    return all;
}

QStringList receivedBenefits(const QList<domain::Case> &cases, const QDate &day)
{
    QStringList received;
    for (const domain::Case &one : cases) {
        if (!one.outcome || !one.outcome->granted() || received.contains(one.benefit))
            continue;
        const QDate last = paidUntil(one);
        if (!last.isValid() || day <= last)
            received.append(one.benefit);
    }
    received.sort();
    return received;
}

}   // namespace core::casework
