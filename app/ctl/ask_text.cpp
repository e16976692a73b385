#include "app/ctl/ask_text.h"

#include "app/ctl/decision_text.h"
#include "app/ctl/facts_check.h"
#include "core/rules/vocabulary.h"

#include <QJsonArray>

namespace app::ctl {

using namespace core;
using interview::NextQuestion;
using interview::Purpose;
using interview::Standing;

static QString wordsOf(const rules::Catalogue &rules, const QString &key)
{
    const auto &vocabulary = rules.vocabulary();
    const int question = vocabulary.indexOf(key);
    return question < 0 ? key : vocabulary.at(question).question().ask.it();
}

static QString nameOf(const rules::Catalogue &rules, const QString &benefit)
{
    const auto found = rules.benefit(benefit);
    return found ? found->name.it() : benefit;
}

static QJsonObject purposeJson(const Purpose &purpose)
{
    return {{QStringLiteral("benefit"), purpose.benefit},
            {QStringLiteral("requirements"), QJsonArray::fromStringList(purpose.requirements)},
            {QStringLiteral("results"), QJsonArray::fromStringList(purpose.results)},
            {QStringLiteral("may_settle"), purpose.maySettle}};
}

static QJsonObject standingJson(const Standing &standing)
{
    QJsonArray outcomes;
    for (const rules::Outcome outcome : standing.outcomes)
        outcomes.append(rules::outcomeCode(outcome));
    return {{QStringLiteral("benefit"), standing.benefit},
            {QStringLiteral("outcomes"), outcomes},
            {QStringLiteral("settled"), standing.isSettled()},
            {QStringLiteral("open_results"), QJsonArray::fromStringList(standing.openResults)},
            {QStringLiteral("questions"), QJsonArray::fromStringList(standing.questions)}};
}

QJsonObject askJson(const rules::Catalogue &rules, const AskAnswer &answer)
{
    QJsonObject json{{QStringLiteral("question"), QJsonValue(QJsonValue::Null)}};
    if (answer.next) {
        QJsonArray why;
        for (const Purpose &purpose : answer.next->purposes)
            why.append(purposeJson(purpose));
        json = {{QStringLiteral("question"), answer.next->key},
                {QStringLiteral("ask"), wordsOf(rules, answer.next->key)},
                {QStringLiteral("open"), answer.next->open},
                {QStringLiteral("expected_left"), answer.next->expectedLeft},
                {QStringLiteral("why"), why}};
    }
    QJsonArray standings;
    for (const Standing &standing : answer.standings)
        standings.append(standingJson(standing));
    json.insert(QStringLiteral("standings"), standings);
    QJsonArray contradictions;
    for (const rules::Contradiction &one : answer.contradictions)
        contradictions.append(QJsonObject{{QStringLiteral("id"), one.id},
                                          {QStringLiteral("at"), one.at},
                                          {QStringLiteral("text"), one.text}});
    if (!contradictions.isEmpty())
        json.insert(QStringLiteral("contradictions"), contradictions);
    return json;
}

static QString purposeText(const rules::Catalogue &rules, const Purpose &purpose)
{
    const QString name = nameOf(rules, purpose.benefit);
    if (purpose.maySettle)
        return QStringLiteral("può decidere da sola %1").arg(name);
    if (!purpose.requirements.isEmpty())
        return QStringLiteral("serve a decidere %1").arg(name);
    return QStringLiteral("serve a calcolare %1")
        .arg(purpose.results.isEmpty()
                 ? name
                 : QStringLiteral("%1 (%2)").arg(name, purpose.results.join(QStringLiteral(", "))));
}

static QString standingText(const rules::Catalogue &rules, const Standing &standing)
{
    QStringList outcomes;
    for (const rules::Outcome outcome : standing.outcomes)
        outcomes.append(outcomeText(outcome));
    const QString name = nameOf(rules, standing.benefit);
    if (!standing.isOutcomeSettled())
        return QStringLiteral("%1: ancora aperta (%2)")
            .arg(name, outcomes.join(QStringLiteral(", ")));
    const QString settled = QStringLiteral("%1: %2").arg(name, outcomes.first());
    if (standing.openResults.isEmpty())
        return settled;
    return QStringLiteral("%1; restano da calcolare %2")
        .arg(settled, standing.openResults.join(QStringLiteral(", ")));
}

QStringList askText(const rules::Catalogue &rules, const AskAnswer &answer)
{
    QStringList lines;
    for (const QString &line : faultsTogether(rules, answer.contradictions))
        lines.append(QStringLiteral("Non torna: %1").arg(line));
    if (answer.next) {
        lines.append(
            QStringLiteral("%1 (%2)").arg(wordsOf(rules, answer.next->key), answer.next->key));
        QStringList reasons;
        for (const Purpose &purpose : answer.next->purposes)
            reasons.append(purposeText(rules, purpose));
        if (!reasons.isEmpty())
            lines.append(QStringLiteral("  Perché: %1.").arg(reasons.join(QStringLiteral("; "))));
        lines.append(
            QStringLiteral("  Domande che possono ancora contare: %1; dopo questa circa %2.")
                .arg(answer.next->open)
                .arg(qRound(answer.next->expectedLeft)));
    } else {
        lines.append(QStringLiteral("Non resta niente da chiedere."));
    }
    for (const Standing &standing : answer.standings)
        lines.append(standingText(rules, standing));
    return lines;
}

}   // namespace app::ctl
