#include "core/triage/assessor.h"

#include "core/interview/interview.h"
#include "core/rules/applicant.h"
#include "core/rules/benefit.h"
#include "core/rules/consistent.h"
#include "core/rules/evaluator.h"
#include "core/rules/inputs.h"
#include "core/rules/member_reader.h"
#include "core/rules/value_text.h"
#include "core/triage/amount.h"
#include "core/triage/ranking.h"
#include "core/triage/received.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace core::triage {

namespace {

const QString kApplicationDay = QStringLiteral("data_domanda");

RightKind kindOf(rules::Outcome outcome)
{
    switch (outcome) {
    case rules::Outcome::Probable:
        return RightKind::Probable;
    case rules::Outcome::Maybe:
        return RightKind::Maybe;
    case rules::Outcome::No:
        return RightKind::No;
    case rules::Outcome::Referral:
        return RightKind::Referral;
    case rules::Outcome::Ended:
        return RightKind::Ended;
    case rules::Outcome::NotYet:
        return RightKind::NotYet;
    case rules::Outcome::NotComputable:
        break;
    }
    return RightKind::NotComputable;
}

/// What a decision can tell apart: not when it was said.
bool isSame(const domain::Fact *a, const domain::Fact *b)
{
    if (a == nullptr || b == nullptr)
        return a == b;
    return a->state == b->state && a->value == b->value && a->origin == b->origin;
}

QStringList changedKeys(const domain::Facts &before, const domain::Facts &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    keys.removeIf([&](const QString &key) { return isSame(before.find(key), after.find(key)); });
    return keys;
}

bool isKnown(const domain::Facts &facts, const QString &key)
{
    const auto *fact = facts.find(key);
    return fact != nullptr && fact->state == domain::AnswerState::Known;
}

domain::Fact saidOn(const QJsonValue &value, const QDate &on)
{
    return domain::known(value, QDateTime(on, QTime(0, 0), Qt::UTC), domain::Origin::Operator);
}

/// A value in its canonical form; null when it has none here (a list).
QJsonValue canonicalOf(const rules::Value &value, const rules::Type &type,
                       const rules::Vocabulary &vocabulary, rules::AnswerKind kind)
{
    const QString text = rules::machineValue(value, type, vocabulary);
    if (text.isEmpty() || kind == rules::AnswerKind::List)
        return {};
    if (kind == rules::AnswerKind::YesNo)
        return text == QStringLiteral("true");
    if (kind == rules::AnswerKind::Count)
        return text.toLongLong();
    return text;
}

/// The facts with what the benefit goes on with while nobody says otherwise (its defaults: this
/// month, one child): an interview takes what nobody said for open, a decision does not.
/// @error Invalid  a fact its question cannot have
Result<domain::Facts> withDefaults(const rules::Benefit &benefit,
                                   const rules::Vocabulary &vocabulary, const domain::Facts &facts,
                                   const rules::EvaluateOptions &options)
{
    const auto inputs = rules::makeInputs(benefit, vocabulary, facts, options);
    if (!inputs)
        return tl::unexpected(inputs.error());
    rules::Evaluator evaluator(benefit, vocabulary, *inputs);
    domain::Facts supposed = facts;
    for (std::size_t slot = 0; slot < benefit.facts.size(); ++slot) {
        const auto &fact = benefit.facts[slot];
        if (fact.defaultNode == rules::kNoNode || inputs->answered.test(slot))
            continue;
        const auto &entry = vocabulary.at(fact.question);
        const auto value = canonicalOf(evaluator.evaluate(fact.defaultNode).value, entry.type,
                                       vocabulary, entry.question().kind);
        if (!value.isNull() && rules::valueFromJson(value, entry.type, vocabulary))
            supposed.set(entry.question().key, saidOn(value, options.on));
    }
    return supposed;
}

bool isOpen(RightKind kind)
{
    return kind == RightKind::Probable || kind == RightKind::Maybe;
}

}   // namespace

domain::Facts factsOn(const domain::Facts &facts, const QDate &on)
{
    const auto *day = facts.find(kApplicationDay);
    const bool later = isKnown(facts, kApplicationDay) &&
                       QDate::fromString(day->value.toString(), Qt::ISODate) >= on;
    if (later)
        return facts;
    domain::Facts today = facts;
    today.set(kApplicationDay, saidOn(on.toString(Qt::ISODate), on));
    return today;
}

class Assessor::Parts {
public:
    Parts(std::shared_ptr<const rules::Catalogue> catalogue, const QDate &on, const QDate &knownOn)
        : m_catalogue(std::move(catalogue)), m_options{.on = on, .knownOn = knownOn, .fixed = {}}
    {
        for (auto &summary : m_catalogue->benefits()) {
            Row row;
            row.graph = *m_catalogue->graph(summary.id);
            row.summary = std::move(summary);
            m_rows.push_back(std::move(row));
        }
    }

    void setReceived(const QStringList &benefits) { m_received = benefits; }
    int decidedLast() const { return m_decidedLast; }

    Result<Assessment> assess(const domain::Facts &given)
    {
        Assessment assessment;
        assessment.on = m_options.on;
        const auto facts = usable(factsOn(given, m_options.on), assessment.ignored);
        if (const auto done = decideChanged(facts); !done)
            return tl::unexpected(done.error());
        const auto received = receivedIn(facts, m_options.on);
        const bool said = isReceivedKnown(facts);
        QList<rules::Decision> decisions;
        for (Row &row : m_rows) {
            const auto right = rightOf(row, received, said);
            if (!right)
                return tl::unexpected(right.error());
            if (isOpen(right->kind))
                decisions.append(right->decision);
            assessment.rights.append(*right);
        }
        rank(assessment.rights, m_options.on);
        assessment.wanted = wantedIn(assessment.rights);
        assessment.interactions = rules::interactionsAmong(decisions);
        return assessment;
    }

private:
    /// One benefit with what was last said of it.
    struct Row {
        rules::BenefitSummary summary;
        const rules::Benefit *graph = nullptr;
        rules::Decision decision;
        int papers = 0;                                        // documents the person must bring
        std::optional<QList<interview::ResultRange>> ranges;   // of the last facts
        std::optional<interview::ResultRange> renewed;   // the amount, should facts be renewed
        std::optional<interview::Interview> interview;   // made when first needed
    };

    /// Without what no question of this catalogue can have, and with what the applicant's row says.
    domain::Facts usable(domain::Facts facts, QStringList &ignored) const
    {
        const auto &vocabulary = m_catalogue->vocabulary();
        for (const QString &key : facts.keys()) {
            const auto *fact = facts.find(key);
            const int question = vocabulary.indexOf(key);
            if (question < 0 || fact->state != domain::AnswerState::Known ||
                (m_last && isSame(m_last->find(key), fact)))
                continue;
            if (!rules::valueFromJson(fact->value, vocabulary.at(question).type, vocabulary)) {
                ignored.append(key);
                facts.remove(key);
            }
        }
        auto both = rules::withApplicant(vocabulary, facts);
        return both ? std::move(*both) : facts;
    }

    Result<> decideChanged(const domain::Facts &facts)
    {
        const auto wrong = m_catalogue->contradictions(facts, m_options.on);
        if (!wrong)
            return tl::unexpected(wrong.error());
        const bool all = !m_last || *wrong != m_wrong;
        const auto changed = changedKeys(m_last.value_or(domain::Facts()), facts);
        m_last.reset();   // an error on the way leaves nothing that counts as decided
        m_decidedLast = 0;
        for (Row &row : m_rows) {
            const bool reads = std::any_of(changed.begin(), changed.end(), [&](const QString &key) {
                return row.graph->slotByKey.contains(key);
            });
            if (!all && !reads)
                continue;
            if (const auto done = decide(row, facts, wrong->isEmpty()); !done)
                return done;
            ++m_decidedLast;
        }
        m_wrong = *wrong;
        m_last = facts;
        return {};
    }

    Result<> decide(Row &row, const domain::Facts &facts, bool consistent)
    {
        const QString &id = row.summary.id;
        const auto decision = consistent && row.graph->checks.empty()
                                  ? m_catalogue->decide(id, facts, m_options)
                                  : rules::decideConsistent(*m_catalogue, id, facts, m_options);
        if (!decision)
            return tl::unexpected(decision.error());
        row.decision = *decision;
        row.papers = 0;
        row.ranges.reset();
        row.renewed.reset();
        if (!isOpen(kindOf(row.decision.outcome)))
            return {};
        const auto papers = m_catalogue->documents(id, facts, m_options.on);
        if (!papers)
            return tl::unexpected(papers.error());
        row.papers = static_cast<int>(
            std::count_if(papers->begin(), papers->end(), [](const rules::Document &paper) {
                return paper.need == rules::DocumentNeed::Required;
            }));
        return {};
    }

    Result<Right> rightOf(Row &row, const QList<ReceivedBenefit> &received, bool said)
    {
        Right right;
        right.benefit = row.summary.id;
        right.name = row.summary.plainName.it();
        right.decision = row.decision;
        right.missing = row.decision.missing;
        right.kind = kindOf(row.decision.outcome);
        right.likelihood = likelihoodOf(right.kind, row.decision.reasons);
        right.effort = static_cast<int>(right.missing.size()) + row.papers;
        const auto amount = amountOf(row);
        if (!amount)
            return tl::unexpected(amount.error());
        right.amount = *amount;
        right.yearly = yearlyOf(row.decision, row.summary.shown, right.amount);
        if (isOpen(right.kind))
            right.deadline = deadlineOf(row.decision, row.summary.shown);
        const auto *entry = receivedAs(received, row.summary);
        const bool has = entry != nullptr || (!said && m_received.contains(right.benefit));
        if (has && right.kind != RightKind::Ended) {
            if (const auto done = receive(row, entry, right); !done)
                return tl::unexpected(done.error());
        }
        return right;
    }

    Result<AmountRange> amountOf(Row &row)
    {
        auto amount = decidedAmount(row.decision, row.summary.shown);
        if (amount.isKnown() || row.decision.outcome != rules::Outcome::Maybe ||
            row.summary.shown.amounts.isEmpty())
            return amount;
        if (!row.ranges) {
            const auto ranges = rangesWith(row, *m_last);
            if (!ranges)
                return tl::unexpected(ranges.error());
            row.ranges = *ranges;
        }
        return openAmount(*row.ranges, row.summary.shown);
    }

    Result<QList<interview::ResultRange>> rangesWith(Row &row, const domain::Facts &facts)
    {
        if (!row.interview) {
            auto interview = interview::Interview::create(m_catalogue, {row.summary.id},
                                                          m_options.on, m_options.knownOn);
            if (!interview)
                return tl::unexpected(interview.error());
            row.interview.emplace(std::move(*interview));
        }
        const auto supposed = withDefaults(*row.graph, m_catalogue->vocabulary(), facts, m_options);
        if (!supposed)
            return tl::unexpected(supposed.error());
        const auto standings = row.interview->standings(*supposed);
        if (!standings)
            return tl::unexpected(standings.error());
        return standings->first().ranges;
    }

    /// The row of a benefit the person has: what is paid, and whether it could be more.
    Result<> receive(Row &row, const ReceivedBenefit *entry, Right &right)
    {
        right.kind = RightKind::Received;
        right.deadline = {};
        if (entry == nullptr || !entry->monthly)
            return {};
        right.receivedNow = entry->monthly;
        auto could = right.amount;
        if (!row.summary.shown.renewedBy.isEmpty()) {
            const auto renewed = renewedAmount(row);
            if (!renewed)
                return tl::unexpected(renewed.error());
            if (renewed->most && (!could.most || *renewed->most > *could.most))
                could = *renewed;
        }
        right.amount = {entry->monthly, entry->monthly, QStringLiteral("EUR/month"), could.result,
                        could.provisional};
        right.yearly = Money::fromCents(entry->monthly->cents() * 12);
        if (could.unit == right.amount.unit && could.most && *could.most > *entry->monthly) {
            right.amount.most = could.most;
            right.mayRise = true;
        }
        return {};
    }

    /// What could come out with other answers to what can be renewed.
    Result<AmountRange> renewedAmount(Row &row)
    {
        domain::Facts facts = *m_last;
        for (const QString &key : row.summary.shown.renewedBy)
            facts.remove(key);
        const auto ranges = rangesWith(row, facts);
        if (!ranges)
            return tl::unexpected(ranges.error());
        return openAmount(*ranges, row.summary.shown);
    }

    std::shared_ptr<const rules::Catalogue> m_catalogue;
    rules::EvaluateOptions m_options;
    std::vector<Row> m_rows;
    QStringList m_received;
    std::optional<domain::Facts> m_last;   // that the rows were decided with
    QList<rules::Contradiction> m_wrong;   // of these
    int m_decidedLast = 0;
};

Assessor::Assessor(std::shared_ptr<const rules::Catalogue> catalogue, const QDate &on,
                   const QDate &knownOn)
    : m_parts(std::make_unique<Parts>(std::move(catalogue), on, knownOn))
{
}

Assessor::Assessor(Assessor &&) noexcept = default;
Assessor &Assessor::operator=(Assessor &&) noexcept = default;
Assessor::~Assessor() = default;

void Assessor::setReceived(const QStringList &benefits)
{
    m_parts->setReceived(benefits);
}

Result<Assessment> Assessor::assess(const domain::Facts &facts)
{
    return m_parts->assess(facts);
}

int Assessor::decidedLast() const
{
    return m_parts->decidedLast();
}

}   // namespace core::triage
