#include "core/review/coverage.h"

#include "core/review/figure_text.h"
#include "core/rules/benefit.h"
#include "core/rules/evaluator.h"
#include "core/rules/inputs.h"
#include "core/rules/source_model.h"

namespace core::review {

using namespace Qt::StringLiterals;
using rules::Benefit;
using rules::Evaluator;
using rules::kNoNode;

namespace {

QString periodWords(const rules::DayRange &days, QDate knownFrom)
{
    auto words = rangeWords(days);
    if (knownFrom.isValid())
        words += u", noto "_s + rangeWords({knownFrom, {}});
    return words;
}

QString keysWords(const rules::Choices &keys, const rules::Question &question)
{
    QStringList codes;
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        if ((keys.mask >> i & 1) != 0)
            codes.append(question.options[i].value);
    }
    return codes.join(u", "_s);
}

class CaseCoverage {
public:
    CaseCoverage(const rules::Catalogue &catalogue, const Benefit &benefit)
        : m_catalogue(catalogue), m_benefit(benefit)
    {
        const auto &summary = benefit.summary;
        m_coverage.id = summary.id;
        m_coverage.name = summary.name.it();
        for (const auto &requirement : benefit.requirements)
            m_coverage.requirements.append({requirement.id, requirement.label});
        for (const auto &result : benefit.results)
            m_coverage.results.append({valueOf(result).name, {}, 0});
        if (!benefit.schedule.totalName.isEmpty())
            m_coverage.results.append({benefit.schedule.totalName, {}, 0});
    }

    /// By check of the files of questions: how many cases raise it.
    const QMap<QString, int> &raised() const { return m_raised; }

    BenefitCoverage run()
    {
        for (const auto &parsed : m_benefit.cases) {
            ++m_coverage.cases;
            runCase(parsed);
        }
        addParameterRows();
        addTableRows();
        for (const auto &check : m_benefit.checks)
            m_coverage.checks.append({check.id, {}, m_raised.value(check.id)});
        return m_coverage;
    }

private:
    const rules::NamedValue &valueOf(const rules::ResultEntry &result) const
    {
        return m_benefit.values[static_cast<std::size_t>(result.value)];
    }

    void runCase(const rules::ParsedCase &parsed)
    {
        const auto given = m_catalogue.readFacts(m_benefit.summary.id, parsed.given);
        if (!given)
            return;   // a fault of the case, which the check of the bundle reports
        auto fixed = given->fixed;
        fixed.insert(parsed.fixed);
        const auto knownOn = parsed.knownOn.isValid() ? parsed.knownOn : m_catalogue.issuedOn();
        const rules::EvaluateOptions options{parsed.on, knownOn, fixed};
        if (const auto decision = m_catalogue.decide(m_benefit.summary.id, given->facts, options))
            noteReasons(*decision);
        noteExpected(parsed);
        const auto wrong = m_catalogue.contradictions(m_benefit.summary.id, given->facts, options);
        for (const auto &one : wrong.value_or(QList<rules::Contradiction>()))
            ++m_raised[one.id];
        if (const auto inputs =
                rules::makeInputs(m_benefit, m_catalogue.vocabulary(), given->facts, options))
            noteReads(*inputs);
    }

    void noteReasons(const rules::Decision &decision)
    {
        for (auto &requirement : m_coverage.requirements) {
            int *side = &requirement.absent;
            for (const auto &reason : decision.reasons) {
                if (reason.rule != requirement.id)
                    continue;
                side = reason.state == rules::Verdict::Met     ? &requirement.met
                       : reason.state == rules::Verdict::Unmet ? &requirement.unmet
                                                               : &requirement.unknown;
            }
            ++*side;
        }
    }

    /// A result that is computed but not looked at is not tested.
    void noteExpected(const rules::ParsedCase &parsed)
    {
        for (const auto &entry : parsed.expect.entries) {
            if (entry.key == u"total"_s)
                count(m_coverage.results, m_benefit.schedule.totalName);
            if (entry.key != u"results"_s)
                continue;
            for (const auto &result : entry.value.entries) {
                if (result.value.text != u"absent"_s)
                    count(m_coverage.results, result.key);
            }
        }
    }

    static void count(QList<PointCoverage> &points, const QString &owner)
    {
        for (auto &point : points) {
            if (point.owner == owner)
                ++point.cases;
        }
    }

    void noteReads(const rules::Inputs &inputs)
    {
        rules::Reads reads;
        Evaluator walk(m_benefit, m_catalogue.vocabulary(), inputs);
        walk.record(&reads);
        const auto day = walk.eventDay();
        const auto &summary = m_benefit.summary;
        if (!rules::DayRange{summary.inForceFrom, summary.inForceTo}.contains(day))
            return;
        for (const auto &requirement : m_benefit.requirements)
            walkRequirement(walk, requirement, day);
        for (const auto &limit : m_benefit.limits)
            walk.condition(limit.when);
        for (const auto &result : m_benefit.results) {
            if (!walk.condition(result.when).value.isFalse())
                walk.named(result.value);
        }
        walkSchedule(walk);
        walkPapers(walk);
        for (const auto *row : std::as_const(reads.parameterRows))
            ++m_parameterRows[row];
        for (const auto *row : std::as_const(reads.tableRows))
            ++m_tableRows[row];
        for (const auto *period : std::as_const(reads.stepPeriods))
            ++m_stepPeriods[period];
    }

    void walkRequirement(Evaluator &walk, const rules::Requirement &requirement, QDate eventDay)
    {
        auto day = eventDay;
        if (requirement.by != kNoNode) {
            const auto traced = walk.evaluate(requirement.by);
            day = traced.value.date() == nullptr ? walk.inputs().on : *traced.value.date();
        }
        const bool known =
            !requirement.knownFrom.isValid() || requirement.knownFrom <= walk.inputs().knownOn;
        if (!known || !requirement.inForce.contains(day) ||
            walk.condition(requirement.when).value.isFalse())
            return;
        walk.evaluate(requirement.need);
    }

    void walkSchedule(Evaluator &walk)
    {
        const auto &plan = m_benefit.schedule;
        if (!plan.present)
            return;
        for (const int node : {plan.start, plan.days, plan.amount, plan.rate, plan.firstDay})
            walk.condition(node);
        if (walk.condition(plan.extensionWhen).value.isTrue())
            walk.condition(plan.extensionDays);
        for (const auto &suspension : plan.suspended)
            walk.condition(suspension.when);
    }

    void walkPapers(Evaluator &walk)
    {
        for (const auto *papers :
             {&m_benefit.documents, &m_benefit.declarations, &m_benefit.duties, &m_benefit.notes}) {
            for (const auto &paper : *papers) {
                if (walk.condition(paper.when).value.isTrue())
                    walk.condition(paper.by);
            }
        }
    }

    void addParameterRows()
    {
        for (const auto &parameter : m_benefit.parameters) {
            for (const auto &row : parameter.rows) {
                m_coverage.parameterRows.append({parameter.name,
                                                 periodWords(row.days, row.knownFrom),
                                                 m_parameterRows.value(&row)});
            }
        }
    }

    void addTableRows()
    {
        for (const auto &table : m_benefit.tables) {
            const auto &question = m_catalogue.vocabulary().at(table.question).question();
            for (const auto &row : table.rows) {
                auto words = keysWords(row.keys, question);
                if (row.days.from.isValid() || row.days.to.isValid() || row.knownFrom.isValid())
                    words += u' ' + periodWords(row.days, row.knownFrom);
                m_coverage.tableRows.append({table.name, words, m_tableRows.value(&row)});
            }
        }
        for (const auto &table : m_benefit.rangeTables) {
            for (const auto &period : table.periods) {
                m_coverage.tableRows.append({table.name, periodWords(period.days, period.knownFrom),
                                             m_stepPeriods.value(&period)});
            }
        }
    }

    const rules::Catalogue &m_catalogue;
    const Benefit &m_benefit;
    BenefitCoverage m_coverage;
    QMap<QString, int> m_raised;                               // check → cases
    QHash<const rules::ParameterRow *, int> m_parameterRows;   // → cases
    QHash<const rules::TableRow *, int> m_tableRows;
    QHash<const rules::StepPeriod *, int> m_stepPeriods;
};

CoverageShare shareOf(const QList<PointCoverage> &points)
{
    CoverageShare share;
    for (const auto &point : points)
        share += {point.cases > 0 ? 1 : 0, 1};
    return share;
}

}   // namespace

CoverageShare &CoverageShare::operator+=(const CoverageShare &other)
{
    reached += other.reached;
    all += other.all;
    return *this;
}

int CoverageShare::permille() const
{
    return all == 0 ? 1000 : reached * 1000 / all;
}

CoverageShare BenefitCoverage::requirementSides() const
{
    CoverageShare share;
    for (const auto &requirement : requirements) {
        for (const int side : {requirement.met, requirement.unmet, requirement.unknown})
            share += {side > 0 ? 1 : 0, 1};
    }
    return share;
}

CoverageShare BenefitCoverage::whole() const
{
    auto share = requirementSides();
    for (const auto *points : {&results, &parameterRows, &tableRows, &checks})
        share += shareOf(*points);
    return share;
}

CoverageShare BundleCoverage::whole() const
{
    CoverageShare share;
    for (const auto &benefit : benefits)
        share += benefit.whole();
    share += shareOf(checks);
    return share;
}

BundleCoverage coverageOf(const rules::Catalogue &catalogue, const QString &benefit)
{
    BundleCoverage coverage;
    coverage.bundle = catalogue.bundle();
    QMap<QString, int> raised;
    for (const auto &summary : catalogue.benefits()) {
        if (!benefit.isEmpty() && summary.id != benefit)
            continue;
        if (const auto graph = catalogue.graph(summary.id)) {
            CaseCoverage cases(catalogue, **graph);
            coverage.benefits.append(cases.run());
            for (auto it = cases.raised().cbegin(); it != cases.raised().cend(); ++it)
                raised[it.key()] += *it;
        }
    }
    if (!benefit.isEmpty())
        return coverage;
    for (const auto &check : catalogue.checks().checks)
        coverage.checks.append({check.id, {}, raised.value(check.id)});
    return coverage;
}

}   // namespace core::review
