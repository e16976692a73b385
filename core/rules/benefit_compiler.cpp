#include "core/rules/benefit_compiler.h"

#include "core/rules/check_days.h"
#include "core/rules/check_depth.h"
#include "core/rules/check_loose.h"
#include "core/rules/check_unused.h"
#include "core/rules/contradiction.h"
#include "core/rules/figures.h"
#include "core/rules/graph_builder.h"
#include "core/rules/incompatibility.h"
#include "core/rules/showing.h"

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

const Type kYesNo{Kind::YesNo, {}, false, -1};
const Type kDate{Kind::Date, {}, false, -1};
const Type kText{Kind::Text, {}, false, -1};
const Type kAnyNumber{Kind::Number, {}, true, -1};

class BenefitCompiler {
public:
    BenefitCompiler(const ParsedBenefit &parsed, const Vocabulary &vocabulary, Faults &faults)
        : m_parsed(parsed), m_vocabulary(vocabulary), m_faults(faults),
          m_graph(parsed, vocabulary, m_benefit, faults)
    {
    }

    Benefit run()
    {
        identity();
        declareAsks();
        m_graph.eventNode(m_parsed.event.place);
        figures();
        for (const auto &requirement : m_parsed.requirements)
            addRequirement(requirement);
        checkRequirementDays(m_parsed.requirements, m_faults);
        for (const auto &limit : m_parsed.limits) {
            m_benefit.limits.push_back(
                {m_graph.build(limit.when, kYesNo), m_graph.buildTemplate(limit.note)});
            m_graph.sources(limit.sources);
        }
        m_benefit.sendsTo = m_graph.buildOptional(m_parsed.sendsTo, kText);
        m_benefit.sendsNote = m_graph.buildTemplate(m_parsed.sendsNote);
        for (const auto &result : m_parsed.results)
            addResult(result);
        addSchedule();
        papers();
        conditionsOfAsks();
        checkFacts();
        compileShowing(m_parsed.showing, m_benefit, m_faults);
        return std::move(m_benefit);
    }

    const QSet<QString> &cited() const { return m_graph.cited(); }

private:
    void identity()
    {
        auto &summary = m_benefit.summary;
        summary.id = m_parsed.id.text;
        summary.name = m_parsed.name;
        summary.plainName = m_parsed.plainName;
        summary.forWhom = m_parsed.forWhom;
        summary.documentsLater = m_parsed.documentsLater;
        summary.law = m_parsed.law;
        summary.service = m_parsed.service;
        summary.inForceFrom = m_parsed.inForce.from;
        summary.inForceTo = m_parsed.inForce.to;
        summary.body = m_parsed.body;
        summary.overlay = m_parsed.overlay;
        summary.overlay = m_parsed.overlay;
        for (const auto &successor : m_parsed.successors)
            summary.successors.append(successor.text);
        m_benefit.replaces = m_parsed.replaces;
        for (const auto &use : m_parsed.uses)
            m_benefit.uses.append(use.text);
        m_benefit.cases = m_parsed.cases;
        m_benefit.markIds = m_parsed.marks.keys();
        m_benefit.markTexts = m_parsed.marks.values();
        if (m_benefit.markIds.size() > 64)
            m_faults.add(m_parsed.place, u"Un file ha al massimo 64 segni («marks»)."_s);
        m_benefit.ended = m_graph.buildTemplate(m_parsed.ended);
        m_benefit.notYet = m_graph.buildTemplate(m_parsed.notYet);
        if (m_parsed.requirements.isEmpty())
            m_faults.add(m_parsed.place, u"Mancano i requisiti («requirements»)."_s);
    }

    /// Slots first, so that their order is that of the wizard.
    void declareAsks()
    {
        for (const auto &ask : m_parsed.asks) {
            const int question = m_vocabulary.indexOf(ask.key.text);
            if (question < 0) {
                m_faults.add(ask.key.place, u"La domanda «%1» non esiste."_s.arg(ask.key.text),
                             nearestName(ask.key.text, m_vocabulary.names()));
                m_askSlots.append(-1);
                continue;
            }
            const int slot = m_graph.slotOf(question, ask.key.place);
            auto &fact = m_benefit.facts[static_cast<std::size_t>(slot)];
            if (fact.asked)
                m_faults.add(ask.key.place, u"«%1» è già chiesta."_s.arg(ask.key.text));
            fact.asked = true;
            fact.record = ask.record;
            m_askSlots.append(slot);
        }
    }

    void conditionsOfAsks()
    {
        for (qsizetype i = 0; i < m_parsed.asks.size(); ++i) {
            const int slot = m_askSlots[i];
            if (slot < 0)
                continue;
            const auto &ask = m_parsed.asks[i];
            const int when = m_graph.buildOptional(ask.when, kYesNo);
            const auto question = m_benefit.facts[static_cast<std::size_t>(slot)].question;
            const int fallback = buildDefault(ask.defaultValue, m_vocabulary.at(question));
            auto &fact = m_benefit.facts[static_cast<std::size_t>(slot)];
            fact.when = when;
            fact.defaultNode = fallback;
            fact.fieldWhens = m_graph.fieldWhens(slot);
            fact.guessed = fallback != kNoNode && !usesDay(fallback);
        }
    }

    int buildDefault(const Expression &expression, const VocabularyEntry &entry)
    {
        if (expression.isMissing())
            return kNoNode;
        if (entry.type.kind == Kind::Choice) {
            const int option = entry.option(expression.text);
            if (option < 0) {
                m_faults.add(expression.place,
                             u"«%1» non è una risposta di «%2»."_s.arg(expression.text,
                                                                       entry.question().key),
                             nearestName(expression.text, entry.codes()));
                return kNoNode;
            }
            GraphNode node;
            node.op = Op::Constant;
            node.type = entry.type;
            node.constant = Value{Choices{quint64(1) << option}};
            m_benefit.nodes.push_back(node);
            return static_cast<int>(m_benefit.nodes.size()) - 1;
        }
        const int node = m_graph.build(expression, entry.type);
        if (node != kNoNode && !isFixed(node)) {
            m_faults.add(expression.place,
                         u"Un valore di partenza («default») non può dipendere da altri fatti."_s);
            return kNoNode;
        }
        if (node == kNoNode || !entry.type.month)
            return node;
        GraphNode first;
        first.op = Op::MonthStart;
        first.type = entry.type;
        first.arguments = {node};
        m_benefit.nodes.push_back(first);
        return static_cast<int>(m_benefit.nodes.size()) - 1;
    }

    bool isFixed(int node) const
    {
        const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
        const auto op = graphNode.op;
        if (op == Op::Fact || op == Op::Named || op == Op::Parameter || op == Op::Cell ||
            op == Op::Step || op == Op::Event)
            return false;
        const auto &arguments = graphNode.arguments;
        return std::all_of(arguments.begin(), arguments.end(),
                           [&](int argument) { return isFixed(argument); });
    }

    bool usesDay(int node) const
    {
        const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
        const auto &arguments = graphNode.arguments;
        return graphNode.op == Op::On || graphNode.op == Op::KnownOn ||
               std::any_of(arguments.begin(), arguments.end(),
                           [&](int argument) { return usesDay(argument); });
    }

    void figures()
    {
        for (const auto &parameter : m_parsed.parameters)
            m_graph.parameterNamed(parameter.name.text, parameter.name.place);
        for (const auto &table : m_parsed.tables)
            m_graph.tableNamed(table.name.text, table.name.place);
        for (const auto &table : m_parsed.rangeTables)
            m_graph.rangeTableNamed(table.name.text, table.name.place);
        for (const auto &value : m_parsed.values)
            m_graph.valueNamed(value.name.text, value.name.place);
    }

    void addRequirement(const ParsedRequirement &parsed)
    {
        Requirement built;
        built.id = parsed.id.text;
        built.label = parsed.label;
        built.inForce = parsed.inForce;
        built.knownFrom = parsed.knownFrom;
        built.by = m_graph.buildOptional(parsed.by, kDate);
        built.need = m_graph.build(parsed.need, kYesNo);
        built.when = m_graph.buildOptional(parsed.when, kYesNo);
        built.source = m_graph.sources(parsed.sources);
        built.marks = m_graph.marks(parsed.marks);
        built.met = m_graph.buildTemplate(parsed.met);
        built.unmet = m_graph.buildTemplate(parsed.unmet);
        built.unknown = m_graph.buildTemplate(parsed.unknown);
        built.referralTo = m_graph.buildOptional(parsed.referralTo, kText);
        built.referralNote = m_graph.buildTemplate(parsed.referralNote);
        built.wayOut = m_graph.buildTemplate(parsed.wayOut);
        built.wayOutFrom = m_graph.buildOptional(parsed.wayOutFrom, kDate);
        collectOperands(built.need, built.operands);
        collectOperands(built.when, built.operands);
        built.figures = figuresBehind(m_benefit, built.need);
        m_benefit.requirements.push_back(built);
    }

    /// One value that members of a list make together, or its opposite.
    bool isOfAllMembers(int node) const
    {
        const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
        const auto isAny = [&](int argument) {
            return m_benefit.nodes[static_cast<std::size_t>(argument)].op == Op::Any;
        };
        return (graphNode.op >= Op::Count && graphNode.op <= Op::First) ||
               (graphNode.op == Op::Not && isAny(graphNode.arguments[0]));
    }

    /// The facts and names a condition looks at itself, not those behind the names.
    void collectOperands(int node, std::vector<int> &operands) const
    {
        if (node == kNoNode)
            return;
        const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
        if (isOfAllMembers(node)) {
            operands.push_back(node);
            const auto &over =
                graphNode.op == Op::Not
                    ? m_benefit.nodes[static_cast<std::size_t>(graphNode.arguments[0])]
                    : graphNode;
            for (std::size_t i = 1; i < over.arguments.size(); ++i)
                collectOperands(over.arguments[i], operands);
            return;
        }
        if (graphNode.op == Op::Named && graphNode.list >= 0)
            return;   // one for each member: the whole list is the operand
        if (graphNode.op == Op::Fact || graphNode.op == Op::Named) {
            const auto same = [&](int other) {
                const auto &seen = m_benefit.nodes[static_cast<std::size_t>(other)];
                return seen.op == graphNode.op && seen.ref == graphNode.ref;
            };
            if (std::none_of(operands.begin(), operands.end(), same))
                operands.push_back(node);
            return;
        }
        for (const int argument : graphNode.arguments) {
            // The day that selects a table row is not what the condition is about.
            const bool looksUp = graphNode.op == Op::Cell || graphNode.op == Op::Step;
            if (looksUp && argument == graphNode.arguments[1])
                continue;
            collectOperands(argument, operands);
        }
    }

    void addResult(const ParsedResult &parsed)
    {
        const int value = m_graph.valueNamed(parsed.name.text, parsed.name.place);
        if (value < 0)
            return;
        if (m_benefit.values[static_cast<std::size_t>(value)].list >= 0) {
            m_faults.add(parsed.name.place,
                         u"«%1» vale per ogni riga di un elenco: un risultato è uno solo."_s.arg(
                             parsed.name.text),
                         u"un valore come sum(%1)"_s.arg(parsed.name.text));
            return;
        }
        const auto &named = m_benefit.values[static_cast<std::size_t>(value)];
        if (named.type.kind == Kind::Number && named.type.unit.isMoney() && !named.rounded) {
            m_faults.add(parsed.name.place,
                         u"L'importo «%1» non dice come si arrotonda («round»)."_s.arg(named.name));
        }
        const auto same = [&](const ResultEntry &entry) { return entry.value == value; };
        if (std::any_of(m_benefit.results.begin(), m_benefit.results.end(), same))
            m_faults.add(parsed.name.place, u"Il risultato «%1» c'è già."_s.arg(named.name));
        m_benefit.values[static_cast<std::size_t>(value)].figures =
            figuresBehind(m_benefit, m_benefit.values[static_cast<std::size_t>(value)].node);
        m_benefit.results.push_back({value, m_graph.buildOptional(parsed.when, kYesNo)});
    }

    /// An amount that is paid has to say how it was rounded.
    void checkAmount(int node, const Place &place)
    {
        if (node == kNoNode)
            return;
        const auto &amount = m_benefit.nodes[static_cast<std::size_t>(node)];
        const bool rounded = amount.op == Op::Parameter || amount.op == Op::Round ||
                             amount.op == Op::Fact ||
                             (amount.op == Op::Named &&
                              m_benefit.values[static_cast<std::size_t>(amount.ref)].rounded);
        if (!rounded)
            m_faults.add(place,
                         u"L'importo che si paga ogni mese non dice come si arrotonda («round»)."_s,
                         u"dargli un nome in «values», con round"_s);
    }

    void addSchedule()
    {
        const auto &parsed = m_parsed.schedule;
        if (!parsed.present)
            return;
        const Type days{Kind::Number, Unit::of(u"day"_s), false, -1};
        auto &plan = m_benefit.schedule;
        plan.present = true;
        plan.start = m_graph.build(parsed.start, kDate);
        plan.days = m_graph.build(parsed.days, days);
        plan.amount = m_graph.build(parsed.amount, kAnyNumber);
        plan.month = parsed.month;
        plan.rate = m_graph.buildOptional(parsed.rate, kAnyNumber);
        plan.firstDay = m_graph.buildOptional(parsed.firstDay, kAnyNumber);
        if (const auto mode = roundingMode(parsed.rounding.function)) {
            plan.rounding = *mode;
            plan.step = parsed.rounding.step;
        }
        for (const auto &suspension : parsed.suspended)
            plan.suspended.push_back(
                {{suspension.from, suspension.to}, m_graph.buildOptional(suspension.when, kYesNo)});
        plan.extensionWhen = m_graph.buildOptional(parsed.extensionWhen, kYesNo);
        plan.extensionDays = m_graph.buildOptional(parsed.extensionDays, days);
        m_graph.sources(parsed.sources);
        checkSuspensions(parsed, m_faults);
        checkAmount(plan.amount, parsed.amount.place);
        plan.totalName = parsed.totalName;
        plan.totalLabel = parsed.totalLabel;
    }

    std::vector<Paper> buildPapers(const QList<ParsedPaper> &parsed)
    {
        static const QMap<QString, DocumentNeed> kNeeds = {
            {u"required"_s, DocumentNeed::Required},
            {u"useful"_s, DocumentNeed::Useful},
            {u"declaration"_s, DocumentNeed::DeclarationIsEnough},
            {u"office"_s, DocumentNeed::CheckedByOffice}};
        std::vector<Paper> papers;
        for (const auto &paper : parsed) {
            for (const auto &other : papers) {
                if (other.id == paper.id.text)
                    m_faults.add(paper.id.place, u"«%1» c'è già."_s.arg(other.id));
            }
            papers.push_back(
                {paper.id.text, m_graph.buildOptional(paper.when, kYesNo), kNeeds.value(paper.need),
                 m_graph.buildTemplate(paper.text), m_graph.buildTemplate(paper.explanation),
                 m_graph.buildTemplate(paper.where), m_graph.buildOptional(paper.by, kDate),
                 m_graph.sources(paper.sources), m_graph.marks(paper.marks)});
        }
        return papers;
    }

    void papers()
    {
        m_benefit.documents = buildPapers(m_parsed.documents);
        m_benefit.declarations = buildPapers(m_parsed.declarations);
        m_benefit.duties = buildPapers(m_parsed.duties);
        m_benefit.notes = buildPapers(m_parsed.notes);
        m_benefit.incompatibilities = compileIncompatibilities(m_parsed.incompatibilities,
                                                               m_parsed.id.text, m_graph, m_faults);
        m_benefit.checks =
            compileChecks(m_parsed.checks, m_vocabulary, m_benefit, m_graph, m_faults);
    }

    void checkFacts()
    {
        for (const auto &accepted : m_parsed.accepts) {
            const int question = m_vocabulary.indexOf(accepted.text);
            if (question < 0)
                m_faults.add(accepted.place, u"Il fatto «%1» non esiste."_s.arg(accepted.text),
                             nearestName(accepted.text, m_vocabulary.names()));
        }
        for (const auto &fact : m_benefit.facts) {
            const auto &key = m_vocabulary.at(fact.question).question().key;
            const auto isAccepted = [&](const Written &accepted) { return accepted.text == key; };
            if (fact.asked && !fact.referenced && !fact.record &&
                !m_vocabulary.at(fact.question).question().record)
                m_faults.add(fact.place, u"Nessuna regola usa la domanda «%1»."_s.arg(key),
                             u"toglierla, oppure scrivere record: yes"_s);
            if (!fact.asked &&
                std::none_of(m_parsed.accepts.begin(), m_parsed.accepts.end(), isAccepted))
                m_faults.add(fact.place, u"Serve «%1», ma nessuna domanda lo chiede."_s.arg(key),
                             u"aggiungerlo in asks, o in accepts se non si chiede"_s);
        }
    }

    const ParsedBenefit &m_parsed;
    const Vocabulary &m_vocabulary;
    Faults &m_faults;
    Benefit m_benefit;
    GraphBuilder m_graph;
    QList<int> m_askSlots;
};

}   // namespace

Benefit compileBenefit(const ParsedBenefit &parsed, const Vocabulary &vocabulary, Faults &faults)
{
    Faults unused;
    return compileBenefit(parsed, vocabulary, faults, unused);
}

Benefit compileBenefit(const ParsedBenefit &parsed, const Vocabulary &vocabulary, Faults &faults,
                       Faults &unused)
{
    Faults own;
    BenefitCompiler compiler(parsed, vocabulary, own);
    auto benefit = compiler.run();
    if (own.isEmpty())
        checkDepth(benefit, own);
    if (own.isEmpty())
        findUnused(parsed, benefit, compiler.cited(), unused);
    if (own.isEmpty())
        findLoose(parsed, benefit, vocabulary, unused);
    faults.add(own);
    return benefit;
}

}   // namespace core::rules
