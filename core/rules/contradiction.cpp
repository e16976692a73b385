#include "core/rules/contradiction.h"

#include "core/rules/applicant.h"
#include "core/rules/check_depth.h"
#include "core/rules/inputs.h"
#include "core/rules/parser.h"

#include <QSet>

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

/// Adds the slots that a node rests on.
void collectFacts(const Benefit &benefit, int node, QSet<int> &seen, std::vector<int> &facts)
{
    if (node == kNoNode || seen.contains(node))
        return;
    seen.insert(node);
    const auto &graphNode = benefit.nodes[static_cast<std::size_t>(node)];
    const bool isFact = graphNode.op == Op::Fact || graphNode.op == Op::MemberField;
    if (isFact && std::find(facts.begin(), facts.end(), graphNode.ref) == facts.end())
        facts.push_back(graphNode.ref);
    if (graphNode.op == Op::Named)
        collectFacts(benefit, benefit.values[static_cast<std::size_t>(graphNode.ref)].node, seen,
                     facts);
    if (graphNode.op == Op::Event)
        collectFacts(benefit, benefit.event, seen, facts);
    for (const int argument : graphNode.arguments)
        collectFacts(benefit, argument, seen, facts);
}

/// Options for a benefit that has only some of the computed names that are fixed.
EvaluateOptions known(const EvaluateOptions &options, const Vocabulary &vocabulary,
                      const Benefit &benefit, QDate on)
{
    EvaluateOptions own = options;
    own.on = on;
    own.fixed.clear();
    for (auto it = options.fixed.cbegin(); it != options.fixed.cend(); ++it) {
        const auto *derived = vocabulary.derived(it.key());
        if (benefit.valueByName.contains(derived != nullptr ? derived->name.text : it.key()) ||
            benefit.slotByKey.contains(it.key()))
            own.fixed.insert(it.key(), it.value());
    }
    return own;
}

bool reads(const Benefit *benefit, const QString &key)
{
    return benefit == nullptr || benefit->slotByKey.contains(key);
}

bool rests(const Check &check, const Benefit &checks, const Benefit *benefit,
           const Vocabulary &vocabulary)
{
    return std::any_of(check.facts.begin(), check.facts.end(), [&](int slot) {
        const int question = checks.facts[static_cast<std::size_t>(slot)].question;
        return reads(benefit, vocabulary.at(question).question().key);
    });
}

Contradiction saidTwice(const TwoAnswers &twice, const Vocabulary &vocabulary)
{
    const auto label = [&](const QString &key) {
        return vocabulary.at(vocabulary.indexOf(key)).question().shortLabel.it();
    };
    return {u"due_risposte"_s, twice.key,
            u"«%1» è scritto qui e nella riga %2 di «%3», e le due risposte sono diverse."_s
                .arg(label(twice.key))
                .arg(twice.row)
                .arg(label(twice.list))};
}

}   // namespace

QList<ParsedCheck> readChecks(MapReader &reader)
{
    QList<ParsedCheck> checks;
    for (const auto &node : reader.items(u"checks"_s)) {
        MapReader inner(node, reader.faults());
        ParsedCheck check;
        check.id = {inner.neededString(u"id"_s), node.place};
        inner.need(u"at"_s);
        check.at = inner.written(u"at"_s);
        check.wrong = inner.neededExpression(u"wrong"_s);
        check.text = inner.neededWrittenText(u"text"_s);
        checks.append(check);
    }
    return checks;
}

std::vector<Check> compileChecks(const QList<ParsedCheck> &parsed, const Vocabulary &vocabulary,
                                 const Benefit &benefit, GraphBuilder &graph, Faults &faults)
{
    std::vector<Check> checks;
    for (const auto &one : parsed) {
        const auto same = [&](const Check &other) { return other.id == one.id.text; };
        if (std::any_of(checks.begin(), checks.end(), same))
            faults.add(one.id.place, u"Il controllo «%1» c'è già."_s.arg(one.id.text));
        if (!one.at.isEmpty() && vocabulary.indexOf(one.at.text) < 0)
            faults.add(one.at.place, u"La domanda «%1» non esiste."_s.arg(one.at.text),
                       nearestName(one.at.text, vocabulary.names()));
        Check check;
        check.id = one.id.text;
        check.at = one.at.text;
        check.wrong = graph.build(one.wrong, {Kind::YesNo, {}, false, -1});
        check.text = graph.buildTemplate(one.text);
        QSet<int> seen;
        collectFacts(benefit, check.wrong, seen, check.facts);
        if (check.wrong != kNoNode && check.facts.empty())
            faults.add(one.wrong.place, u"Questo controllo non guarda nessun fatto."_s);
        checks.push_back(check);
    }
    return checks;
}

Benefit compileSharedChecks(const QList<ParsedQuestions> &files, const Vocabulary &vocabulary,
                            Faults &faults)
{
    Faults own;
    ParsedBenefit parsed;
    parsed.event = parseExpression(u"on"_s, {}, own);
    for (const auto &file : files)
        parsed.checks += file.checks;
    Benefit benefit;
    GraphBuilder graph(parsed, vocabulary, benefit, own);
    graph.eventNode({});
    benefit.checks = compileChecks(parsed.checks, vocabulary, benefit, graph, own);
    if (own.isEmpty())
        checkDepth(benefit, own);
    faults.add(own);
    return benefit;
}

QList<Contradiction> contradictionsIn(const Benefit &benefit, Evaluator &evaluator)
{
    QList<Contradiction> found;
    for (const auto &check : benefit.checks) {
        if (evaluator.condition(check.wrong).value.isTrue())
            found.append({check.id, check.at, evaluator.fillItalian(check.text)});
    }
    return found;
}

Result<QList<Contradiction>> contradictionsOf(const CatalogueContents &contents,
                                              const Benefit *benefit, const domain::Facts &facts,
                                              const EvaluateOptions &options)
{
    const auto &vocabulary = contents.vocabulary;
    QList<Contradiction> found;
    for (const auto &twice : applicantTwice(vocabulary, facts)) {
        if (reads(benefit, twice.key) || reads(benefit, twice.list))
            found.append(saidTwice(twice, vocabulary));
    }
    QDate on = options.on;
    QList<Contradiction> own;
    if (benefit != nullptr) {
        const auto inputs = makeInputs(*benefit, vocabulary, facts, options);
        if (!inputs)
            return tl::unexpected(inputs.error());
        on = inputs->on;
        Evaluator evaluator(*benefit, vocabulary, *inputs);
        own = contradictionsIn(*benefit, evaluator);
    }
    const auto &checks = contents.checks;
    if (!checks.checks.empty()) {
        const auto inputs =
            makeInputs(checks, vocabulary, facts, known(options, vocabulary, checks, on));
        if (!inputs)
            return tl::unexpected(inputs.error());
        Evaluator evaluator(checks, vocabulary, *inputs);
        for (const auto &check : checks.checks) {
            if (rests(check, checks, benefit, vocabulary) &&
                evaluator.condition(check.wrong).value.isTrue())
                found.append({check.id, check.at, evaluator.fillItalian(check.text)});
        }
    }
    return found + own;
}

}   // namespace core::rules
