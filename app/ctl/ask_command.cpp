#include "app/ctl/ask_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/ask_text.h"
#include "app/ctl/facts_check.h"
#include "app/ctl/facts_input.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/scoped_facts.h"
#include "app/ctl/streams.h"

#include <CLI/App.hpp>

namespace app::ctl {

using namespace core;

void AskCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "ask", "La domanda che conviene fare adesso, e perché");
    auto *one = m_app->add_option("--benefit", m_benefit, "Questa prestazione")->type_name("ID");
    m_app->add_flag("--all", m_all, "Tutte le prestazioni")->excludes(one);
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

static tl::expected<AskAnswer, ExitCode> answered(const interview::Interview &interview,
                                                  const domain::Facts &facts)
{
    const auto next = interview.next(facts);
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
    const auto facts = sharedFacts(catalogue, asked, *json);
    if (!facts)
        return facts.error();
    const QDate knownOn = m_knownOn.isValid() ? m_knownOn : surroundings.clock.today();
    const auto interview =
        interview::Interview::create(*rules, asked, m_on.isValid() ? m_on : knownOn, knownOn);
    if (!interview)
        return exitCodeFor(interview.error().code);
    auto answer = answered(*interview, *facts);
    if (!answer)
        return answer.error();
    const QDate on = m_on.isValid() ? m_on : knownOn;
    for (const QString &benefit : asked) {
        const auto wrong = catalogue.contradictions(benefit, *facts, {on, knownOn, {}});
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
