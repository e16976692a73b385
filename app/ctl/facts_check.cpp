#include "app/ctl/facts_check.h"

#include "app/ctl/scoped_facts.h"
#include "core/rules/fault.h"
#include "core/rules/vocabulary.h"

#include <optional>

namespace app::ctl {

using namespace core;
using rules::AnswerKind;

/// «Preferisce non dirlo» fits every question, so that only an unknown name is refused.
static bool knows(const rules::Catalogue &rules, const QString &benefit, const QString &name)
{
    const QJsonObject declined{{QStringLiteral("declined"), true}};
    return rules.readFacts(benefit, {{name, declined}}).has_value();
}

static QStringList thoseThatKnow(const rules::Catalogue &rules, const QStringList &benefits,
                                 const QString &name)
{
    QStringList known;
    for (const QString &benefit : benefits) {
        if (knows(rules, benefit, name))
            known.append(benefit);
    }
    return known;
}

static QString likelyName(const rules::Catalogue &rules, const QStringList &benefits,
                          const QString &name)
{
    QStringList names;
    for (const QString &benefit : benefits) {
        const auto questions = rules.questions(benefit);
        for (const rules::Question &question : questions.value_or(QList<rules::Question>()))
            names << question.key << question.aliases;
    }
    return rules::nearestName(name, names);
}

static QString faultOfName(const rules::Catalogue &rules, const QStringList &benefits,
                           const QString &key)
{
    const QString scope = scopeOf(key);
    const QString name = nameOf(key);
    const QStringList asked = scope.isEmpty() ? benefits : QStringList{scope};
    const QStringList known = thoseThatKnow(rules, asked, name);
    if (known.size() == asked.size())
        return {};
    if (known.isEmpty()) {
        const QString likely = likelyName(rules, asked, name);
        return QStringLiteral("«%1» non è un fatto conosciuto").arg(key) +
               (likely.isEmpty() ? QStringLiteral(".")
                                 : QStringLiteral(" (forse «%1»?).").arg(likely));
    }
    QStringList candidates;
    for (const QString &benefit : known)
        candidates.append(name + QLatin1Char('@') + benefit);
    return QStringLiteral("«%1» non vale per tutte le prestazioni: scrivi %2.")
        .arg(name, candidates.join(QStringLiteral(" o ")));
}

static std::optional<rules::Question> questionNamed(const rules::Catalogue &rules,
                                                    const QString &benefit, const QString &name)
{
    const auto questions = rules.questions(benefit);
    for (const rules::Question &question : questions.value_or(QList<rules::Question>())) {
        if (question.key == name || question.aliases.contains(name))
            return question;
    }
    return std::nullopt;
}

static QString wantedBy(const rules::Question &question)
{
    switch (question.kind) {
    case AnswerKind::YesNo:
        return QStringLiteral("serve true o false");
    case AnswerKind::Date:
        return QStringLiteral("serve un giorno AAAA-MM-GG");
    case AnswerKind::Month:
        return QStringLiteral("serve un mese AAAA-MM");
    case AnswerKind::Amount:
        return QStringLiteral("serve un importo con al più due decimali");
    case AnswerKind::Decimal:
        return QStringLiteral("serve un numero");
    case AnswerKind::Text:
        return QStringLiteral("serve un testo");
    case AnswerKind::List:
        return QStringLiteral("serve un elenco [{…}, {…}]");
    case AnswerKind::Count:
        return question.most ? QStringLiteral("serve un numero intero da %1 a %2")
                                   .arg(question.least.value_or(0))
                                   .arg(*question.most)
                             : QStringLiteral("serve un numero intero");
    case AnswerKind::Choice: {
        QStringList codes;
        for (const rules::Option &option : question.options)
            codes.append(option.value);
        return QStringLiteral("serve uno di: %1").arg(codes.join(QStringLiteral(", ")));
    }
    }
    return {};
}

static QString faultOfValues(const rules::Catalogue &rules, const QString &benefit,
                             const QJsonObject &facts)
{
    const auto all = rules.readFacts(benefit, facts);
    if (all)
        return {};
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        const auto one = rules.readFacts(benefit, {{fact.key(), fact.value()}});
        if (one)
            continue;
        const auto question = questionNamed(rules, benefit, fact.key());
        const bool rows = !question || question->kind == AnswerKind::List;
        if (rows && fact.value().isArray())
            return QStringLiteral("Una riga di «%1» non va bene: %2.")
                .arg(fact.key(), one.error().detail);
        return QStringLiteral("Il valore di «%1» non va bene").arg(fact.key()) +
               (question ? QStringLiteral(": %1.").arg(wantedBy(*question)) : QStringLiteral("."));
    }
    return QStringLiteral("Due nomi dello stesso fatto non dicono la stessa cosa: %1")
        .arg(all.error().detail);
}

QString faultOfFacts(const rules::Catalogue &rules, const QStringList &benefits,
                     const QJsonObject &facts)
{
    for (const QString &key : facts.keys()) {
        const QString fault = faultOfName(rules, benefits, key);
        if (!fault.isEmpty())
            return fault;
    }
    for (const QString &benefit : benefits) {
        const QString fault = faultOfValues(rules, benefit, factsForBenefit(facts, benefit));
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QStringList faultsTogether(const rules::Catalogue &rules,
                           const QList<rules::Contradiction> &contradictions)
{
    QStringList lines;
    for (const rules::Contradiction &one : contradictions) {
        const int question = rules.vocabulary().indexOf(one.at);
        const QString label =
            question < 0 ? one.at : rules.vocabulary().at(question).question().shortLabel.it();
        lines << QStringLiteral("«%1» (%2): %3").arg(label, one.at, one.text);
    }
    return lines;
}

}   // namespace app::ctl
