#include "core/rules/decision_builder.h"

#include "core/rules/figures.h"
#include "core/rules/incompatibility.h"
#include "core/rules/list_operand.h"
#include "core/rules/mark_texts.h"
#include "core/rules/schedule.h"
#include "core/rules/value_text.h"
#include "core/rules/way_out.h"

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

std::size_t firstOf(const FactSet &facts)
{
    std::size_t slot = 0;
    while (!facts.test(slot))
        ++slot;
    return slot;
}

class DecisionBuilder {
public:
    DecisionBuilder(const Benefit &benefit, const Vocabulary &vocabulary, const Inputs &inputs)
        : m_benefit(benefit), m_vocabulary(vocabulary), m_evaluator(benefit, vocabulary, inputs)
    {
        m_decision.benefit = benefit.summary.id;
        m_decision.on = inputs.on;
        m_decision.knownOn = inputs.knownOn;
    }

    Decision run()
    {
        m_decision.event = m_evaluator.eventDay();
        if (outsideItsTime())
            return m_decision;
        for (const auto &requirement : m_benefit.requirements)
            addReason(requirement);
        settleOutcome();
        for (const auto &result : m_benefit.results)
            addResult(result);
        addSchedule();
        addNotes();
        m_decision.incompatibilities = incompatibilitiesOf(m_benefit, m_evaluator);
        addMissing();
        addMarks();
        return m_decision;
    }

private:
    bool outsideItsTime()
    {
        const auto day = m_evaluator.eventDay();
        const auto &summary = m_benefit.summary;
        if (summary.inForceFrom.isValid() && day < summary.inForceFrom) {
            m_decision.outcome = Outcome::NotYet;
            say(m_benefit.notYet);
            return true;
        }
        if (summary.inForceTo.isValid() && day > summary.inForceTo) {
            m_decision.outcome = Outcome::Ended;
            m_decision.successors = summary.successors;
            say(m_benefit.ended);
            return true;
        }
        return false;
    }

    bool isInForce(const Requirement &requirement)
    {
        QDate day = m_evaluator.eventDay();
        if (requirement.by != kNoNode) {
            const auto traced = m_evaluator.evaluate(requirement.by);
            day = traced.value.date() == nullptr ? m_decision.on : *traced.value.date();
        }
        const bool known =
            !requirement.knownFrom.isValid() || requirement.knownFrom <= m_decision.knownOn;
        return known && requirement.inForce.contains(day);
    }

    void addReason(const Requirement &requirement)
    {
        if (!isInForce(requirement))
            return;
        const auto when = m_evaluator.condition(requirement.when);
        if (when.value.isFalse())
            return;
        const auto need = m_evaluator.evaluate(requirement.need);
        Reason reason;
        reason.rule = requirement.id;
        reason.source = requirement.source;
        reason.state = need.value.isTrue()                           ? Verdict::Met
                       : need.value.isFalse() && when.value.isTrue() ? Verdict::Unmet
                                                                     : Verdict::Unknown;
        const auto &words = reason.state == Verdict::Met     ? requirement.met
                            : reason.state == Verdict::Unmet ? requirement.unmet
                                                             : requirement.unknown;
        reason.text = m_evaluator.fillItalian(words);
        reason.words = otherWords(words);
        for (const int operand : requirement.operands)
            reason.operands.append(readOperand(operand));
        const auto marks = requirement.marks | when.marks | need.marks;
        m_marks |= marks;
        reason.figures = figures(requirement.figures);
        reason.from = requirement.inForce.from;
        reason.to = requirement.inForce.to;
        reason.provisional = markTexts(m_benefit, marks);
        if (reason.state == Verdict::Unknown)
            m_deciding |= when.missing | need.missing;
        m_guessedDeciding |= when.guessed | need.guessed;
        if (reason.state == Verdict::Unmet)
            noteUnmet(requirement);
        m_decision.reasons.append(reason);
    }

    /// The one sentence of an outcome.
    void say(const Template &words)
    {
        m_decision.note = m_evaluator.fillItalian(words);
        m_decision.noteWords = otherWords(words);
    }

    /// In the language asked for only; nothing when none was.
    Text otherWords(const Template &words)
    {
        if (m_evaluator.inputs().wording == nullptr)
            return {};
        auto text = m_evaluator.fill(words);
        text.byLanguage.removeIf([](const auto &entry) { return entry.key() == u"it"_s; });
        return text;
    }

    Operand readOperand(int node)
    {
        const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
        const auto value = m_evaluator.evaluate(node).value;
        Operand operand;
        if (graphNode.op != Op::Fact && graphNode.op != Op::Named)
            return listOperand(m_benefit, m_vocabulary, m_evaluator, node);
        if (graphNode.op == Op::Fact) {
            const auto &fact = m_benefit.facts[static_cast<std::size_t>(graphNode.ref)];
            const auto &question = m_vocabulary.at(fact.question).question();
            operand.key = question.key;
            operand.label = question.shortLabel.it();
            operand.origin = m_evaluator.inputs().origins[static_cast<std::size_t>(graphNode.ref)];
        } else {
            const auto &named = m_benefit.values[static_cast<std::size_t>(graphNode.ref)];
            operand.key = named.name;
            operand.computed = true;
            operand.label = named.label.isEmpty() ? named.name : named.label.it();
        }
        operand.value = machineValue(value, graphNode.type, m_vocabulary);
        operand.shown = shownValue(value, graphNode.type, m_vocabulary);
        if (graphNode.op == Op::Named)
            nameDecidingMember(m_benefit, m_vocabulary, m_evaluator, node, operand);
        return operand;
    }

    void noteUnmet(const Requirement &requirement)
    {
        if (requirement.referralTo != kNoNode && m_decision.successors.isEmpty()) {
            const auto to = m_evaluator.evaluate(requirement.referralTo);
            if (to.value.text() != nullptr && !to.value.text()->isEmpty()) {
                m_decision.successors = {*to.value.text()};
                say(requirement.referralNote);
                m_refers = true;
            }
        }
        noteWayOut(requirement);
    }

    void noteWayOut(const Requirement &requirement)
    {
        std::optional<WayOut> way;
        if (requirement.wayOut.isEmpty()) {
            way = computeWayOut(m_benefit, m_vocabulary, m_evaluator.inputs(), requirement);
        } else {
            way.emplace();
            way->rule = requirement.id;
            way->text = m_evaluator.fillItalian(requirement.wayOut);
            way->words = otherWords(requirement.wayOut);
            if (requirement.wayOutFrom != kNoNode) {
                const auto from = m_evaluator.evaluate(requirement.wayOutFrom);
                way->from = from.value.date() == nullptr ? QDate() : *from.value.date();
            }
        }
        if (!way)
            return;
        // The one that a near date mends; without dates what the file says, else the first.
        auto &nearest = m_decision.nearest;
        const bool sooner = nearest && way->from.isValid() &&
                            (!nearest->from.isValid() || way->from < nearest->from);
        const bool written = nearest && nearest->computed && !way->computed &&
                             !nearest->from.isValid() && !way->from.isValid();
        if (!nearest || sooner || written)
            nearest = way;
    }

    void settleOutcome()
    {
        bool unmet = false;
        bool unknown = false;
        for (const auto &reason : m_decision.reasons) {
            unmet = unmet || reason.state == Verdict::Unmet;
            unknown = unknown || reason.state == Verdict::Unknown;
        }
        for (const auto &limit : m_benefit.limits) {
            const auto when = m_evaluator.condition(limit.when);
            if (when.value.isTrue()) {
                m_decision.outcome = Outcome::NotComputable;
                say(limit.note);
                m_decision.successors.clear();
                return;
            }
            unknown = unknown || !when.value.isKnown();
            m_deciding |= when.missing;
        }
        const auto failed =
            std::count_if(m_decision.reasons.begin(), m_decision.reasons.end(),
                          [](const Reason &reason) { return reason.state != Verdict::Met; });
        if (m_decision.nearest)
            m_decision.nearest->enough = failed == 1;
        m_decision.outcome = m_refers  ? Outcome::Referral
                             : unmet   ? Outcome::No
                             : unknown ? Outcome::Maybe
                                       : Outcome::Probable;
        if (m_decision.outcome == Outcome::Probable && m_benefit.sendsTo != kNoNode)
            send();
    }

    /// Another body takes the application of who fits: the answer is where to go.
    void send()
    {
        const auto to = m_evaluator.evaluate(m_benefit.sendsTo);
        m_decision.outcome = Outcome::Referral;
        if (to.value.text() != nullptr)
            m_decision.successors = {*to.value.text()};
        say(m_benefit.sendsNote);
    }

    void addResult(const ResultEntry &entry)
    {
        const auto when = m_evaluator.condition(entry.when);
        if (when.value.isFalse())
            return;
        const auto &named = m_benefit.values[static_cast<std::size_t>(entry.value)];
        const auto traced = m_evaluator.named(entry.value);
        if (!traced.value.isKnown() || !when.value.isKnown()) {
            m_forAmounts |= traced.missing | when.missing;
            return;
        }
        m_guessed |= traced.guessed;
        addResultValue(named.name, named.label, named.type, traced);
        m_decision.results.back().source = named.source;
        m_decision.results.back().figures = figures(named.figures);
    }

    QList<LegalFigure> figures(const std::vector<int> &parameters)
    {
        return figuresInForce(m_benefit, m_vocabulary, m_evaluator, parameters);
    }

    void addResultValue(const QString &name, const Text &label, const Type &type,
                        const Traced &traced)
    {
        m_marks |= traced.marks;
        ResultValue result;
        result.name = name;
        result.label = label.isEmpty() ? name : label.it();
        result.unit = type.kind == Kind::Date ? u"date"_s : type.unit.toString();
        result.value = machineValue(traced.value, type, m_vocabulary);
        result.shown = shownValue(traced.value, type, m_vocabulary);
        result.provisional = markTexts(m_benefit, traced.marks);
        m_decision.results.append(result);
    }

    void addSchedule()
    {
        // Months of payment beside a «no» would be read as a promise.
        const auto outcome = m_decision.outcome;
        if (!m_benefit.schedule.present ||
            (outcome != Outcome::Probable && outcome != Outcome::Maybe))
            return;
        const auto schedule = computeSchedule(m_benefit.schedule, m_evaluator);
        if (!schedule.trace.value.isKnown()) {
            m_forAmounts |= schedule.trace.missing;
            return;
        }
        m_guessed |= schedule.trace.guessed;
        m_marks |= schedule.trace.marks;
        m_decision.schedule = schedule.instalments;
        m_decision.scheduleTotal = toMoney(*schedule.trace.value.number()).value_or(Money());
        if (!m_benefit.schedule.totalName.isEmpty()) {
            addResultValue(m_benefit.schedule.totalName, m_benefit.schedule.totalLabel,
                           {Kind::Number, Unit::of(u"EUR"_s), false, -1}, schedule.trace);
        }
    }

    void addNotes()
    {
        for (const auto &note : m_benefit.notes) {
            const auto when = m_evaluator.condition(note.when);
            if (!when.value.isTrue())
                continue;
            m_decision.notes.append({note.id, m_evaluator.fillItalian(note.text), note.source,
                                     markTexts(m_benefit, note.marks | when.marks)});
        }
    }

    /// Replaces facts whose question is not yet known to be asked by those that settle whether it
    /// is, and drops those whose question is not asked.
    FactSet worthAsking(const FactSet &facts)
    {
        FactSet worth;
        FactSet seen;
        FactSet open = facts;
        while (open.any()) {
            const auto slot = firstOf(open);
            open.reset(slot);
            if (seen.test(slot))
                continue;
            seen.set(slot);
            if (!m_benefit.facts[slot].asked)
                continue;
            const auto when = m_evaluator.condition(m_benefit.facts[slot].when);
            if (when.value.isTrue())
                worth.set(slot);
            else if (!when.value.isKnown())
                open |= when.missing;
        }
        return worth;
    }

    void addMissing()
    {
        const auto outcome = m_decision.outcome;
        if (outcome != Outcome::Probable && outcome != Outcome::Maybe)
            return;
        const auto deciding = worthAsking(m_deciding);
        const auto amounts = worthAsking(m_forAmounts) & ~deciding;
        const auto guessed = worthAsking(m_guessed | m_guessedDeciding) & ~deciding & ~amounts;
        append(deciding, deciding);
        append(amounts, deciding);
        append(guessed, m_guessedDeciding);
    }

    void append(const FactSet &facts, const FactSet &deciding)
    {
        for (std::size_t slot = 0; slot < m_benefit.facts.size(); ++slot) {
            if (!facts.test(slot))
                continue;
            const auto &question = m_vocabulary.at(m_benefit.facts[slot].question).question();
            m_decision.missing.append(
                {question.key, question.shortLabel.it(), deciding.test(slot)});
        }
    }

    void addMarks()
    {
        for (int i = 0; i < m_benefit.markIds.size(); ++i) {
            if ((m_marks >> i & 1) == 0)
                continue;
            m_decision.provisional.append(m_benefit.markIds[i]);
            m_decision.provisionalTexts.append(m_benefit.markTexts[i]);
        }
    }

    const Benefit &m_benefit;
    const Vocabulary &m_vocabulary;
    Evaluator m_evaluator;
    Decision m_decision;
    Marks m_marks = 0;
    FactSet m_deciding;          // keep a requirement unknown
    FactSet m_forAmounts;        // keep a result unknown
    FactSet m_guessed;           // not known, and results go on without
    FactSet m_guessedDeciding;   // not known, and requirements go on without
    bool m_refers = false;
};

}   // namespace

Decision buildDecision(const Benefit &benefit, const Vocabulary &vocabulary, const Inputs &inputs)
{
    return DecisionBuilder(benefit, vocabulary, inputs).run();
}

}   // namespace core::rules
