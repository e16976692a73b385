#include "app/ctl/ask_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/ask_text.h"
#include "app/ctl/facts_check.h"
#include "app/ctl/facts_input.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/scoped_facts.h"
#include "app/ctl/streams.h"
#include "core/rules/needs.h"
#include "core/rules/vocabulary.h"
#include "core/triage/weights.h"

#include <CLI/App.hpp>

namespace app::ctl {

using namespace core;

void AskCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "ask", "La domanda che conviene fare adesso, e perché");
    auto *one = m_app->add_option("--benefit", m_benefit, "Questa prestazione")->type_name("ID");
    auto *all = m_app->add_flag("--all", m_all,
                                "Tutte le prestazioni, come se la domanda fosse "
                                "del giorno di cui si decide");
    all->excludes(one);
    m_app
        ->add_option("--need", m_needs,
                     "Il bisogno con cui la persona viene: quel che lo riguarda pesa di più. Più "
                     "volte, se sono più")
        ->type_name("ID")
        ->allow_extra_args(false)
        ->needs(all);
    addDay(*m_app, "--on", m_on, "Il giorno di cui si decide; altrimenti oggi");
    addDay(*m_app, "--known-on", m_knownOn, "La legge come la si conosceva quel giorno");
    m_app->add_flag("--json", m_json, "Risponde in JSON");
    m_app->add_option("FACTS", m_file, "File dei fatti; - per lo standard input")->required();
    m_app->callback([this] {
        if (m_benefit.empty() && !m_all)
            throw CLI::RequiredError("--benefit ID o --all");
    });
}

/// One set of facts for all `benefits`: an interview asks each fact once.
static tl::expected<domain::Facts, ExitCode>
sharedFacts(const rules::Catalogue &rules, const QStringList &benefits, const QJsonObject &json)
{
    const QString fault = faultOfFacts(rules, benefits, json);
    if (!fault.isEmpty()) {
        say(fault);
        return tl::unexpected(ExitCode::InvalidInput);
    }
    domain::Facts facts;
    for (const QString &benefit : benefits) {
        const auto given = rules.readFacts(benefit, factsForBenefit(json, benefit));
        if (!given)
            return tl::unexpected(exitCodeFor(given.error().code));
        if (!given->fixed.isEmpty()) {
            say(QStringLiteral("Qui non si dà un nome calcolato: «%1».")
                    .arg(given->fixed.firstKey()));
            return tl::unexpected(ExitCode::InvalidInput);
        }
        for (const QString &key : given->facts.keys())
            facts.set(key, *given->facts.find(key));
    }
    return facts;
}

/// Who comes to a desk asks today, unless another day is given: otherwise every law that is over
/// would still be open.
static domain::Facts askedOn(const rules::Catalogue &rules, const QDate &on,
                             const domain::Facts &given)
{
    const QString key = QStringLiteral("data_domanda");
    if (given.find(key) != nullptr || rules.vocabulary().indexOf(key) < 0)
        return given;
    domain::Facts facts = given;
    facts.set(key, domain::known(on.toString(Qt::ISODate), QDateTime(on, QTime(0, 0), Qt::UTC)));
    return facts;
}

std::optional<QStringList> AskCommand::needs() const
{
    QStringList needs;
    for (const std::string &given : m_needs) {
        const QString need = QString::fromStdString(given);
        if (!rules::needIds().contains(need)) {
            say(QStringLiteral("Il bisogno «%1» non c'è. Ci sono: %2.")
                    .arg(need, rules::needIds().join(QStringLiteral(", "))));
            return std::nullopt;
        }
        needs.append(need);
    }
    return needs;
}

static tl::expected<AskAnswer, ExitCode> answered(const interview::Interview &interview,
                                                  const domain::Facts &facts,
                                                  const interview::Weights &weights)
{
    const auto next = interview.next(facts, weights);
    const auto standings = interview.standings(facts);
    if (!next || !standings) {
        const Error &error = next ? standings.error() : next.error();
        say(QStringLiteral("I fatti non vanno bene (%1)").arg(error.detail));
        return tl::unexpected(exitCodeFor(error.code));
    }
    return AskAnswer{*next, *standings, {}};
}

ExitCode AskCommand::run(const Surroundings &surroundings)
{
    const auto rules = loadRules(surroundings);
    if (!rules)
        return rules.error();
    const rules::Catalogue &catalogue = **rules;
    const auto came = needs();
    if (!came)
        return ExitCode::InvalidInput;
    const QString wanted = QString::fromStdString(m_benefit);
    if (!m_all && !catalogue.benefit(wanted)) {
        sayUnknownBenefit(catalogue, wanted);
        return ExitCode::InvalidInput;
    }
    QStringList asked{wanted};
    if (m_all) {
        asked.clear();
        for (const rules::BenefitSummary &benefit : catalogue.benefits())
            asked.append(benefit.id);
    }
    const auto json = readFactsFile(m_file);
    if (!json)
        return json.error();
    const auto given = sharedFacts(catalogue, asked, *json);
    if (!given)
        return given.error();
    const QDate knownOn = m_knownOn.isValid() ? m_knownOn : surroundings.clock.today();
    const QDate on = m_on.isValid() ? m_on : knownOn;
    const domain::Facts facts = m_all ? askedOn(catalogue, on, *given) : *given;
    const auto interview = interview::Interview::create(*rules, asked, on, knownOn);
    if (!interview)
        return exitCodeFor(interview.error().code);
    auto answer = answered(*interview, facts, triage::weightsFor(*came, catalogue));
    if (!answer)
        return answer.error();
    for (const QString &benefit : asked) {
        const auto wrong = catalogue.contradictions(benefit, facts, {on, knownOn, {}});
        for (const rules::Contradiction &one : wrong.value_or(QList<rules::Contradiction>())) {
            if (!answer->contradictions.contains(one))
                answer->contradictions.append(one);
        }
    }
    if (m_json) {
        print(askJson(catalogue, *answer));
        return ExitCode::Done;
    }
    for (const QString &line : askText(catalogue, *answer))
        print(line);
    return ExitCode::Done;
}

}   // namespace app::ctl
