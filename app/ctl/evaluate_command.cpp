#include "app/ctl/evaluate_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/decision_text.h"
#include "app/ctl/facts_check.h"
#include "app/ctl/facts_input.h"
#include "app/ctl/person_text.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/scoped_facts.h"
#include "app/ctl/streams.h"
#include "app/ctl/vary_option.h"
#include "core/bundle/replay.h"
#include "core/rules/consistent.h"
#include "core/rules/interactions.h"

#include <CLI/App.hpp>

namespace app::ctl {

using namespace core;

static std::string faultOfFixed(const std::string &text)
{
    const auto equals = text.find('=');
    if (equals != std::string::npos && equals > 0 && equals + 1 < text.size())
        return {};
    return "«" + text + "» non è NOME=VALORE";
}

void EvaluateCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "evaluate", "Applica le regole a un oggetto JSON di fatti");
    auto *one = m_app->add_option("--benefit", m_benefit, "Questa prestazione")->type_name("ID");
    auto *all = m_app->add_flag("--all", m_all, "Tutte le prestazioni")->excludes(one);
    addDay(*m_app, "--on", m_on, "Il giorno di cui si decide; altrimenti lo dicono i fatti");
    addDay(*m_app, "--known-on", m_knownOn, "La legge come la si conosceva quel giorno");
    auto *fixed = m_app->add_option("--set", m_fixed, "Fissa un nome calcolato; si può ripetere")
                      ->type_name("NOME=VALORE")
                      ->type_size(1)
                      ->allow_extra_args(false)
                      ->check(CLI::Validator(faultOfFixed, ""));
    m_app->add_option("--only", m_only, "Solo questo risultato")->type_name("NOME");
    m_app->add_option("--vary", m_vary, "La curva di un risultato al variare di un fatto")
        ->type_name("NOME=DA..A:PASSO")
        ->check(CLI::Validator(faultOfVariation, ""))
        ->excludes(all)
        ->excludes(fixed);
    auto *json = m_app->add_flag("--json", m_json, "Risponde in JSON");
    m_app->add_flag("--record", m_record, "In JSON, con ciò che serve per rifare la decisione")
        ->excludes(json);
    m_app
        ->add_option("--language", m_language,
                     "Nomi, motivi e documenti anche nella lingua della persona (en, ro, ar…)")
        ->type_name("LINGUA");
    m_app->add_option("FACTS", m_file, "File dei fatti; - per lo standard input")->required();
    m_app->callback([this] {
        if (m_benefit.empty() && !m_all)
            throw CLI::RequiredError("--benefit ID o --all");
    });
}

namespace {

/// Evaluates one input for each benefit asked, and says what does not fit.
class Evaluation {
public:
    Evaluation(const rules::Catalogue &rules, rules::EvaluateOptions options, QString only)
        : m_rules(rules), m_options(std::move(options)), m_only(std::move(only))
    {
    }

    /// What the person has to bring, in their language too. The facts fit: decide() read them.
    QList<rules::Document> documents(const rules::Decision &decision,
                                     const QJsonObject &facts) const
    {
        const auto given =
            m_rules.readFacts(decision.benefit, factsForBenefit(facts, decision.benefit));
        return m_rules
            .documents(decision.benefit, given ? given->facts : domain::Facts(), decision.on,
                       m_options.wording)
            .value_or(QList<rules::Document>());
    }

    Result<rules::Decision> decide(const QString &benefit, const QJsonObject &facts) const
    {
        const auto given = m_rules.readFacts(benefit, factsForBenefit(facts, benefit));
        if (!given)
            return tl::unexpected(given.error());
        rules::EvaluateOptions options = m_options;
        for (auto name = given->fixed.begin(); name != given->fixed.end(); ++name) {
            if (!options.fixed.contains(name.key()))
                options.fixed.insert(name.key(), name.value());
        }
        return rules::decideConsistent(m_rules, benefit, given->facts, options);
    }

    /// What `replay` takes. The facts fit: decide() read them.
    QJsonObject record(const QString &benefit, const QJsonObject &facts) const
    {
        const auto record =
            bundle::recordDecision(m_rules, benefit, factsForBenefit(facts, benefit), m_options);
        return record ? record->toJson() : QJsonObject();
    }

    QStringList faultsTogether(const rules::Decision &decision) const
    {
        return ctl::faultsTogether(m_rules, decision.contradictions);
    }

    /// With those of `together` that the benefit is part of.
    QJsonObject json(const rules::Decision &decision, const QList<rules::Interaction> &together,
                     const QJsonObject &facts) const
    {
        QJsonObject whole = decision.toJson();
        QJsonArray interactions;
        for (const rules::Interaction &one : together) {
            if (one.benefit == decision.benefit || one.other == decision.benefit)
                interactions.append(one.toJson());
        }
        if (!interactions.isEmpty())
            whole.insert(QStringLiteral("interactions"), interactions);
        if (m_only.isEmpty()) {
            if (m_options.wording != nullptr)
                whole.insert(QStringLiteral("person"),
                             personJson(*m_rules.benefit(decision.benefit),
                                        documents(decision, facts), *m_options.wording));
            return whole;
        }
        QJsonObject part;
        for (const char *kept : {"benefit", "on", "known_on", "bundle", "missing", "provisional"})
            part.insert(QLatin1String(kept), whole.value(QLatin1String(kept)));
        QJsonObject results;
        const QJsonObject all = whole.value(QLatin1String("results")).toObject();
        if (all.contains(m_only))
            results.insert(m_only, all.value(m_only));
        part.insert(QStringLiteral("results"), results);
        return part;
    }

    void printText(const QList<rules::Decision> &decisions,
                   const QList<rules::Interaction> &together, const QJsonObject &facts) const
    {
        QMap<QString, QString> names;
        for (const rules::Decision &decision : decisions) {
            printText(decision, facts);
            names.insert(decision.benefit, m_rules.benefit(decision.benefit)->name.it());
        }
        if (!m_only.isEmpty() || m_options.wording != nullptr)
            return;
        for (const QString &line : interactionText(together, names))
            print(line);
    }

private:
    void printText(const rules::Decision &decision, const QJsonObject &facts) const
    {
        if (!m_only.isEmpty()) {
            const rules::ResultValue *result = decision.result(m_only);
            print(result == nullptr
                      ? QStringLiteral("%1: non calcolabile con questi fatti").arg(m_only)
                      : QStringLiteral("%1: %2").arg(result->label, result->shown));
            return;
        }
        const auto benefit = m_rules.benefit(decision.benefit);
        if (m_options.wording != nullptr) {
            for (const QString &line :
                 personText(*benefit, decision, documents(decision, facts), *m_options.wording))
                print(line);
            return;
        }
        for (const QString &line : decisionText(decision, benefit->name.it(), benefit->body))
            print(line);
    }

    const rules::Catalogue &m_rules;
    rules::EvaluateOptions m_options;
    QString m_only;
};

}   // namespace

static QStringList idsOf(const rules::Catalogue &rules)
{
    QStringList ids;
    for (const rules::BenefitSummary &benefit : rules.benefits())
        ids.append(benefit.id);
    return ids;
}

static rules::EvaluateOptions optionsFrom(const QDate &on, const QDate &knownOn,
                                          const std::vector<std::string> &fixed)
{
    rules::EvaluateOptions options{on, knownOn, {}};
    for (const std::string &text : fixed) {
        const auto equals = text.find('=');
        options.fixed.insert(QString::fromStdString(text.substr(0, equals)),
                             QString::fromStdString(text.substr(equals + 1)));
    }
    return options;
}

/// Why `--only` cannot be answered by any of `benefits`; empty when it can or is not asked.
static QString faultOfResult(const rules::Catalogue &rules, const QStringList &benefits,
                             const QString &only)
{
    QStringList names;
    for (const QString &benefit : benefits) {
        const QJsonObject described = rules.describe(benefit).value_or(QJsonObject());
        for (const QJsonValue &result : described.value(QLatin1String("results")).toArray())
            names.append(result[QLatin1String("name")].toString());
    }
    if (only.isEmpty() || names.contains(only))
        return {};
    return QStringLiteral("Nessun risultato si chiama «%1». Ci sono: %2.")
        .arg(only, names.join(QStringLiteral(", ")));
}

/// Prints how the result `only` of one benefit moves with one fact.
static ExitCode printCurve(const rules::Catalogue &catalogue, const QString &benefit,
                           const QJsonObject &facts, const rules::EvaluateOptions &options,
                           const interview::Variation &variation, bool asJson)
{
    const auto given = catalogue.readFacts(benefit, factsForBenefit(facts, benefit));
    if (!given)
        return exitCodeFor(given.error().code);
    if (!given->fixed.isEmpty()) {
        say(QStringLiteral("Con --vary non si dà un nome calcolato: «%1».")
                .arg(given->fixed.firstKey()));
        return ExitCode::InvalidInput;
    }
    const auto decision = rules::decideConsistent(catalogue, benefit, given->facts, options);
    if (!decision)
        return exitCodeFor(decision.error().code);
    for (const QString &line : faultsTogether(catalogue, decision->contradictions))
        say(line);
    if (!decision->contradictions.isEmpty())
        return ExitCode::InvalidInput;
    const auto curve = interview::whatIf(catalogue, benefit, given->facts, decision->on,
                                         decision->knownOn, variation);
    if (!curve) {
        say(QStringLiteral("%1: --vary non va bene (%2)").arg(benefit, curve.error().detail));
        return ExitCode::InvalidInput;
    }
    if (!asJson) {
        for (const QString &line : curveText(*curve))
            print(line);
        return ExitCode::Done;
    }
    QJsonObject answer = curveJson(*curve);
    const QJsonObject whole = decision->toJson();
    for (const char *kept : {"benefit", "on", "known_on", "bundle"})
        answer.insert(QLatin1String(kept), whole.value(QLatin1String(kept)));
    print(answer);
    return ExitCode::Done;
}

namespace {

struct AnswerForm {
    bool all = false;
    bool json = false;
    bool record = false;
};

}   // namespace

static ExitCode printAnswers(const Evaluation &evaluation, const QStringList &asked,
                             const QJsonObject &facts, const AnswerForm &form)
{
    QList<rules::Decision> decisions;
    for (const QString &id : asked) {
        const auto decision = evaluation.decide(id, facts);
        if (!decision) {
            // The facts are checked before: what is left is a name or a value of --set.
            say(QStringLiteral("%1: un --set non va bene (%2)").arg(id, decision.error().detail));
            return exitCodeFor(decision.error().code);
        }
        // Of one benefit: as any other bad input. Of all: those that it touches tell it.
        if (!form.all && !decision->contradictions.isEmpty()) {
            for (const QString &line : evaluation.faultsTogether(*decision))
                say(line);
            return ExitCode::InvalidInput;
        }
        decisions.append(*decision);
    }
    const auto together =
        form.all ? rules::interactionsAmong(decisions) : QList<rules::Interaction>();
    if (!form.record && !form.json) {
        evaluation.printText(decisions, together, facts);
        return ExitCode::Done;
    }
    QJsonArray answers;
    for (const rules::Decision &decision : std::as_const(decisions))
        answers.append(form.record ? evaluation.record(decision.benefit, facts)
                                   : evaluation.json(decision, together, facts));
    if (form.all)
        print(answers);
    else
        print(answers.first().toObject());
    return ExitCode::Done;
}

ExitCode EvaluateCommand::run(const Surroundings &surroundings)
{
    const auto rules = loadRules(surroundings);
    if (!rules)
        return rules.error();
    const rules::Catalogue &catalogue = **rules;
    const QStringList ids = idsOf(catalogue);
    const QString wanted = QString::fromStdString(m_benefit);
    if (!m_all && !ids.contains(wanted)) {
        sayUnknownBenefit(catalogue, wanted);
        return ExitCode::InvalidInput;
    }
    const auto facts = readFactsFile(m_file);
    if (!facts)
        return facts.error();
    for (const QString &key : facts->keys()) {
        if (!scopeOf(key).isEmpty() && !ids.contains(scopeOf(key))) {
            sayUnknownBenefit(catalogue, scopeOf(key));
            return ExitCode::InvalidInput;
        }
    }
    const QStringList asked = m_all ? ids : QStringList{wanted};
    QString fault = faultOfFacts(catalogue, asked, *facts);
    if (fault.isEmpty())
        fault = faultOfResult(catalogue, asked, QString::fromStdString(m_only));
    if (!fault.isEmpty()) {
        say(fault);
        return ExitCode::InvalidInput;
    }

    const QDate knownOn = m_knownOn.isValid() ? m_knownOn : surroundings.clock.today();
    auto options = optionsFrom(m_on, knownOn, m_fixed);
    std::optional<rules::Wording> wording;
    if (!m_language.empty()) {
        wording = loadWording(surroundings, QString::fromStdString(m_language));
        if (!wording)
            return ExitCode::InvalidInput;
        options.wording = &*wording;
    }
    if (!m_vary.empty()) {
        auto variation = variationFrom(m_vary);
        variation.result = QString::fromStdString(m_only);
        return printCurve(catalogue, wanted, *facts, options, variation, m_json);
    }
    const Evaluation evaluation(catalogue, options, QString::fromStdString(m_only));
    return printAnswers(evaluation, asked, *facts, {m_all, m_json, m_record});
}

}   // namespace app::ctl
