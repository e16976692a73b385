#include "app/ctl/describe_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/streams.h"

#include <CLI/App.hpp>

namespace app::ctl {

using namespace core;

static QString inForce(const rules::BenefitSummary &benefit)
{
    const QString from = benefit.inForceFrom.toString(QStringLiteral("dd/MM/yyyy"));
    if (!benefit.inForceTo.isValid())
        return QStringLiteral("dal %1").arg(from);
    return QStringLiteral("dal %1 al %2")
        .arg(from, benefit.inForceTo.toString(QStringLiteral("dd/MM/yyyy")));
}

static void printSummary(const rules::BenefitSummary &benefit)
{
    print(QStringLiteral("%1  %2: %3").arg(benefit.id, benefit.name.it(), benefit.plainName.it()));
    print(QStringLiteral("    %1, %2; decide %3").arg(benefit.law, inForce(benefit), benefit.body));
}

static void printQuestions(const QList<rules::Question> &questions)
{
    print(QStringLiteral("    Domande:"));
    for (const rules::Question &question : questions) {
        const QString unit =
            question.unit.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(question.unit);
        print(QStringLiteral("      %1%2  %3").arg(question.key, unit, question.ask.it()));
        for (const rules::Option &option : question.options)
            print(QStringLiteral("          %1  %2").arg(option.value, option.label.it()));
    }
}

void DescribeCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "describe", "Descrive le prestazioni, le domande e i parametri");
    m_app->add_option("--benefit", m_benefit, "Solo questa prestazione")->type_name("ID");
    m_app->add_flag("--json", m_json, "Risponde in JSON");
}

ExitCode DescribeCommand::run(const Surroundings &surroundings)
{
    const auto rules = loadRules(surroundings);
    if (!rules)
        return rules.error();
    const rules::Catalogue &catalogue = **rules;
    const QString wanted = QString::fromStdString(m_benefit);
    if (!wanted.isEmpty() && !catalogue.benefit(wanted)) {
        sayUnknownBenefit(catalogue, wanted);
        return ExitCode::InvalidInput;
    }

    QJsonArray described;
    for (const rules::BenefitSummary &benefit : catalogue.benefits()) {
        if (!wanted.isEmpty() && benefit.id != wanted)
            continue;
        const auto json = catalogue.describe(benefit.id);
        const auto questions = catalogue.questions(benefit.id);
        if (!json || !questions)
            return ExitCode::InvalidInput;
        described.append(*json);
        if (!m_json) {
            printSummary(benefit);
            if (!wanted.isEmpty())
                printQuestions(*questions);
        }
    }
    if (m_json) {
        print(QJsonObject{{QStringLiteral("bundle"), catalogue.bundle()},
                          {QStringLiteral("sha256"), catalogue.sha256()},
                          {QStringLiteral("benefits"), described}});
    }
    return ExitCode::Done;
}

}   // namespace app::ctl
