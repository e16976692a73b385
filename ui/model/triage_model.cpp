#include "ui/model/triage_model.h"

#include "core/rules/vocabulary.h"
#include "core/triage/findings.h"
#include "core/triage/weights.h"
#include "ui/model/desk_worker.h"

#include <algorithm>

namespace ui {

using namespace core;

namespace {

QStringList allBenefits(const rules::Catalogue &catalogue)
{
    QStringList ids;
    for (const rules::BenefitSummary &benefit : catalogue.benefits())
        ids.append(benefit.id);
    return ids;
}

/// What cannot be asked for any more, or not yet, is no matter of the interview.
bool canBeAskedFor(const interview::Standing &standing)
{
    return std::any_of(standing.outcomes.begin(), standing.outcomes.end(), [](auto outcome) {
        return outcome != rules::Outcome::Ended && outcome != rules::Outcome::NotYet;
    });
}

}   // namespace

TriageModel::TriageModel(casework::Desk &desk, std::shared_ptr<const rules::Catalogue> catalogue,
                         const Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_catalogue(std::move(catalogue)), m_clock(clock)
{
}

TriageModel::~TriageModel() = default;

void TriageModel::open(const VisitId &visit)
{
    const bool another = !m_visit || m_visit->id != visit;
    const auto stored = m_desk.visits().view(visit);
    const auto person = stored.and_then(
        [&](const domain::Visit &found) { return m_desk.people().view(found.person); });
    if (!person) {
        Q_EMIT failed(person.error());
        return;
    }
    m_visit = *stored;
    m_person = *person;
    if (another) {
        m_changes.clear();
        m_later.clear();
        m_wanted.clear();
        m_askMore = false;
    }
    if (!prepareDay() || !readFacts())
        return;
    compute();
    if (another)
        Q_EMIT opened();
    Q_EMIT changed();
}

void TriageModel::close()
{
    if (!m_visit)
        return;
    m_visit.reset();
    m_person = {};
    m_known = {};
    m_assessment = {};
    m_contradictions.clear();
    m_changes.clear();
    m_next.reset();
    m_later.clear();
    m_wanted.clear();
    Q_EMIT opened();
    Q_EMIT changed();
}

void TriageModel::refresh()
{
    if (m_visit)
        open(VisitId(m_visit->id));
}

/// What answers are reckoned with on one day: the law is dated.
struct TriageModel::Reckoning {
    QDate day;
    interview::Interview interview;
    triage::Assessor assessor;
};

namespace {

using Catalogue = std::shared_ptr<const rules::Catalogue>;

Result<interview::Interview> interviewOf(const Catalogue &catalogue, const QDate &day)
{
    return interview::Interview::create(catalogue, allBenefits(*catalogue), day, day);
}

}   // namespace

void TriageModel::prepare(DeskWorker &worker)
{
    using Ready = std::shared_ptr<Reckoning>;
    const auto make = [catalogue = m_catalogue, day = today()]() -> Ready {
        auto interview = interviewOf(catalogue, day);
        if (!interview)
            return {};
        auto ready = std::make_shared<Reckoning>(
            Reckoning{day, std::move(*interview), triage::Assessor(catalogue, day, day)});
        // The first list is the dear one.
        (void)ready->assessor.assess({});
        return ready;
    };
    worker.runPlain<Ready>(make, this, [this](const Ready &ready) {
        if (ready && (!m_reckoning || m_reckoning->day != ready->day))
            m_reckoning = ready;
    });
}

bool TriageModel::prepareDay()
{
    if (m_reckoning && m_reckoning->day == today())
        return true;
    auto interview = interviewOf(m_catalogue, today());
    if (!interview) {
        Q_EMIT failed(interview.error());
        return false;
    }
    m_reckoning = std::make_shared<Reckoning>(
        Reckoning{today(), std::move(*interview), triage::Assessor(m_catalogue, today(), today())});
    return true;
}

bool TriageModel::readFacts()
{
    auto known = m_desk.triage().facts(m_visit->id);
    if (!known) {
        Q_EMIT failed(known.error());
        return false;
    }
    m_known = std::move(*known);
    return true;
}

void TriageModel::compute()
{
    m_reckoning->assessor.setReceived(m_known.received);
    const auto assessed = m_reckoning->assessor.assess(m_known.facts);
    if (!assessed) {
        Q_EMIT failed(assessed.error());
        return;
    }
    m_assessment = *assessed;
    m_contradictions = m_catalogue->contradictions(m_known.facts, m_reckoning->day)
                           .value_or(QList<rules::Contradiction>{});
    m_isChosen = false;
}

void TriageModel::needChoice()
{
    if (m_isChosen || !m_visit || !m_reckoning)
        return;
    m_isChosen = true;
    choose();
}

const std::optional<interview::NextQuestion> &TriageModel::next()
{
    needChoice();
    return m_next;
}

bool TriageModel::isShortOver()
{
    needChoice();
    return m_shortOver;
}

int TriageModel::settledBenefits()
{
    needChoice();
    return m_settled;
}

int TriageModel::openableBenefits()
{
    needChoice();
    return m_inForce;
}

/// Who comes asks today, for the month and the year it is. What is old is asked again; what was put
/// off is asked when nothing else is left.
domain::Facts TriageModel::asking() const
{
    domain::Facts facts = triage::factsOn(m_known.facts, m_reckoning->day);
    const auto suppose = [&](const QString &key, const QJsonValue &value) {
        if (!facts.find(key))
            facts.set(key, domain::known(value, now()));
    };
    suppose(QStringLiteral("mese_competenza"),
            m_reckoning->day.toString(QStringLiteral("yyyy-MM")));
    suppose(QStringLiteral("anno_competenza"), m_reckoning->day.year());
    for (const QString &key : m_known.stale)
        facts.remove(key);
    for (const QString &key : m_later) {
        if (!facts.find(key))
            facts.set(key, domain::unknown(now()));
    }
    return facts;
}

void TriageModel::choose()
{
    const domain::Facts facts = asking();
    const auto weights = triage::weightsFor(m_visit->needs, *m_catalogue);
    const auto next = m_reckoning->interview.next(facts, weights);
    const auto standings = m_reckoning->interview.standings(facts);
    if (!next || !standings) {
        m_next.reset();
        Q_EMIT failed(next ? standings.error() : next.error());
        return;
    }
    m_next = *next;
    m_inForce = 0;
    m_settled = 0;
    for (const interview::Standing &standing : *standings) {
        if (!canBeAskedFor(standing))
            continue;
        ++m_inForce;
        m_settled += standing.isSettled() ? 1 : 0;
    }
    if (!m_next && !m_later.isEmpty()) {
        m_later.clear();
        choose();
        return;
    }
    keepShort();
    if (m_wanted.isEmpty())
        return;
    interview::NextQuestion wanted = m_next.value_or(interview::NextQuestion{});
    if (wanted.key != m_wanted)
        wanted.purposes.clear();
    wanted.key = m_wanted;
    m_next = wanted;
}

void TriageModel::keepShort()
{
    m_shortOver = false;
    if (m_askMore || !m_next)
        return;
    const int left = kShortInterview - answered();
    m_shortOver = left <= 0;
    if (m_shortOver)
        m_next.reset();
    else
        m_next->expectedLeft = std::min(m_next->expectedLeft, static_cast<double>(left - 1));
}

const rules::Question *TriageModel::question(const QString &key) const
{
    const rules::Vocabulary &vocabulary = m_catalogue->vocabulary();
    const int at = vocabulary.indexOf(key);
    return at < 0 ? nullptr : &vocabulary.at(at).question();
}

rules::BenefitSummary TriageModel::benefit(const QString &id) const
{
    return m_catalogue->benefit(id).value_or(rules::BenefitSummary{});
}

QList<domain::Reminder> TriageModel::reminders() const
{
    return m_desk.triage().remindersOf(m_person.id).value_or(QList<domain::Reminder>{});
}

int TriageModel::answered() const
{
    return m_visit ? static_cast<int>(m_visit->talk.told.keys().size()) : 0;
}

ListGuide TriageModel::listGuide(const QString &key)
{
    ListGuide guide;
    guide.plan = rules::listPlan(m_catalogue->vocabulary(), key);
    for (const QString &shared : std::as_const(guide.plan.shared)) {
        const domain::Fact *fact = m_known.facts.find(shared);
        if (fact && fact->state == domain::AnswerState::Known)
            guide.known[shared] = fact->value;
    }
    guide.asked = [this, key](const QJsonArray &rows) {
        domain::Facts all = m_known.facts;
        all.set(key, domain::known(rows, now()));
        return rules::rowQuestions(*m_catalogue, allBenefits(*m_catalogue), key, all,
                                   m_reckoning->day)
            .value_or(QList<QStringList>{});
    };
    guide.tell = [this](const QString &shared, const QJsonValue &value) {
        return answer(shared, domain::known(value, now()));
    };
    return guide;
}

bool TriageModel::take(const Result<domain::Visit> &stored)
{
    if (!stored) {
        Q_EMIT failed(stored.error());
        return false;
    }
    m_visit = *stored;
    if (readFacts())
        compute();
    return true;
}

/// A change that tells nothing of the person's facts: list and question stand.
bool TriageModel::keep(const Result<domain::Visit> &stored)
{
    if (!stored) {
        Q_EMIT failed(stored.error());
        return false;
    }
    m_visit = *stored;
    Q_EMIT changed();
    Q_EMIT saved(now());
    return true;
}

/// `key` empty: no question is meant.
bool TriageModel::put(const QString &key, const Result<domain::Visit> &stored)
{
    const triage::Assessment before = m_assessment;
    if (m_wanted == key)
        m_wanted.clear();
    m_later.removeAll(key);
    if (!take(stored))
        return false;
    m_changes = triage::changesBetween(before, m_assessment);
    Q_EMIT changed();
    Q_EMIT saved(now());
    return true;
}

bool TriageModel::answer(const QString &key, const domain::Fact &fact)
{
    return put(key, m_desk.triage().tell(m_visit->id, key, fact));
}

bool TriageModel::clearAnswer(const QString &key)
{
    return put(key, m_desk.triage().untell(m_visit->id, key));
}

bool TriageModel::confirm(const QString &key)
{
    const domain::Fact *told = m_known.facts.find(key);
    if (!told)
        return false;
    domain::Fact still = *told;
    still.recordedAt = now();
    still.origin = domain::Origin::Person;
    return answer(key, still);
}

bool TriageModel::settle(const QString &key, bool keepEarlier)
{
    return put(key, m_desk.triage().settle(m_visit->id, key, keepEarlier));
}

bool TriageModel::setNeeds(const QStringList &needs)
{
    const auto stored = m_desk.triage().setNeeds(m_visit->id, needs);
    if (stored) {
        m_visit = *stored;
        m_isChosen = false;
    }
    return keep(stored);
}

bool TriageModel::setWords(const QString &words)
{
    return keep(m_desk.triage().setWords(m_visit->id, words));
}

bool TriageModel::setSafety(std::optional<bool> bed, std::optional<bool> food)
{
    return keep(m_desk.triage().setSafety(m_visit->id, bed, food));
}

bool TriageModel::notInterested(const QString &benefit, const QString &reason)
{
    return keep(m_desk.triage().notInterested(m_visit->id, benefit, reason));
}

bool TriageModel::interestedAgain(const QString &benefit)
{
    return keep(m_desk.triage().interestedAgain(m_visit->id, benefit));
}

bool TriageModel::remind(const QString &benefit, const QDate &on, const QString &text)
{
    const auto made = m_desk.triage().remind(m_visit->id, benefit, on, text);
    if (!made) {
        Q_EMIT failed(made.error());
        return false;
    }
    Q_EMIT changed();
    Q_EMIT saved(now());
    return true;
}

bool TriageModel::noteAssessed()
{
    const auto stored = m_desk.triage().assessed(m_visit->id, triage::findingsOf(m_assessment));
    if (!stored) {
        Q_EMIT failed(stored.error());
        return false;
    }
    m_visit = *stored;
    return true;
}

void TriageModel::ask(const QString &key)
{
    m_wanted = key;
    m_isChosen = false;
    Q_EMIT changed();
}

void TriageModel::askMore()
{
    m_askMore = true;
    m_isChosen = false;
    Q_EMIT changed();
}

void TriageModel::later(const QString &key)
{
    if (m_wanted == key)
        m_wanted.clear();
    m_later.removeAll(key);
    m_later.append(key);
    m_isChosen = false;
    Q_EMIT changed();
}

}   // namespace ui
