#include "app/ctl/decision_text.h"

namespace app::ctl {

using namespace core;
using rules::Outcome;
using rules::Verdict;

static QString day(const QDate &date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Probable:
        return QStringLiteral("probabile");
    case Outcome::Maybe:
        return QStringLiteral("da verificare");
    case Outcome::No:
        return QStringLiteral("per ora no");
    case Outcome::Referral:
        return QStringLiteral("da chiedere altrove");
    case Outcome::Ended:
        return QStringLiteral("non più richiedibile");
    case Outcome::NotYet:
        return QStringLiteral("non ancora in vigore");
    case Outcome::NotComputable:
        return QStringLiteral("non calcolabile");
    }
    return {};
}

static QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QStringLiteral("c’è");
    case Verdict::Unmet:
        return QStringLiteral("manca");
    case Verdict::Unknown:
        return QStringLiteral("non si sa");
    }
    return {};
}

static QString marked(const QString &text, const QString &provisional)
{
    return provisional.isEmpty() ? text : text + QStringLiteral(" (provvisorio)");
}

static void addReasons(const rules::Decision &decision, QStringList &lines)
{
    if (decision.reasons.isEmpty())
        return;
    lines << QStringLiteral("Requisiti");
    for (const rules::Reason &reason : decision.reasons) {
        lines << QStringLiteral("  %1 · %2 · %3 [%4]")
                     .arg(reason.rule, verdictText(reason.state),
                          marked(reason.text, reason.provisional), reason.source);
    }
}

static void addResults(const rules::Decision &decision, QStringList &lines)
{
    if (decision.results.isEmpty())
        return;
    lines << QStringLiteral("Risultati");
    for (const rules::ResultValue &result : decision.results)
        lines << QStringLiteral("  %1: %2")
                     .arg(result.label, marked(result.shown, result.provisional));
}

static void addSchedule(const rules::Decision &decision, QStringList &lines)
{
    if (decision.schedule.isEmpty())
        return;
    lines << QStringLiteral("Mese per mese");
    for (const rules::Instalment &instalment : decision.schedule) {
        lines << QStringLiteral("  %1  dal %2 al %3  %4")
                     .arg(instalment.number, 2)
                     .arg(day(instalment.from), day(instalment.to), instalment.amount.toItalian());
    }
    lines << QStringLiteral("  In tutto: %1").arg(decision.scheduleTotal.toItalian());
}

static void addMissing(const rules::Decision &decision, QStringList &lines)
{
    if (decision.missing.isEmpty())
        return;
    lines << QStringLiteral("Manca ancora");
    for (const rules::Missing &missing : decision.missing) {
        const QString weight =
            missing.decides ? QStringLiteral("  ← può cambiare l’esito") : QString();
        lines << QStringLiteral("  %1 (%2)%3").arg(missing.label, missing.key, weight);
    }
}

static QString stateText(rules::SuccessionStep::State state)
{
    switch (state) {
    case rules::SuccessionStep::State::Ended:
        return QStringLiteral("finita");
    case rules::SuccessionStep::State::InForce:
        return QStringLiteral("in vigore");
    case rules::SuccessionStep::State::NotYet:
        return QStringLiteral("non ancora in vigore");
    case rules::SuccessionStep::State::Unknown:
        return QStringLiteral("non è in queste regole");
    }
    return {};
}

static void addSuccession(const rules::Decision &decision, QStringList &lines)
{
    if (decision.succession.isEmpty())
        return;
    lines << (decision.outcome == Outcome::Ended
                  ? QStringLiteral("Ultimo giorno: %1").arg(day(decision.boundary))
                  : QStringLiteral("Primo giorno: %1").arg(day(decision.boundary)));
    for (const rules::SuccessionStep &step : decision.succession)
        lines << QStringLiteral("  %1: %2")
                     .arg(step.name.isEmpty() ? step.benefit : step.name, stateText(step.state));
}

static QString kindText(rules::IncompatibilityKind kind)
{
    switch (kind) {
    case rules::IncompatibilityKind::Excludes:
        return QStringLiteral("non insieme");
    case rules::IncompatibilityKind::Choice:
        return QStringLiteral("si sceglie");
    case rules::IncompatibilityKind::Suspends:
        return QStringLiteral("una si ferma");
    case rules::IncompatibilityKind::Reduces:
        return QStringLiteral("una si riduce");
    case rules::IncompatibilityKind::Together:
        return QStringLiteral("si hanno insieme");
    }
    return {};
}

QStringList interactionText(const QList<rules::Interaction> &interactions,
                            const QMap<QString, QString> &names)
{
    QStringList lines;
    for (const rules::Interaction &one : interactions) {
        const QString sure = one.certain ? QString() : QStringLiteral("forse ");
        lines << QStringLiteral("%1 e %2, %3: %4 [%5]")
                     .arg(names.value(one.benefit, one.benefit), names.value(one.other, one.other),
                          sure + kindText(one.kind), marked(one.text, one.provisional), one.source);
    }
    if (!lines.isEmpty())
        lines.prepend(QStringLiteral("Fra queste prestazioni"));
    return lines;
}

static void addIncompatibilities(const rules::Decision &decision, QStringList &lines)
{
    for (const rules::Incompatibility &one : decision.incompatibilities) {
        const QString other = one.name.isEmpty() ? one.benefit : one.name;
        const QString sure = one.certain ? QString() : QStringLiteral("forse ");
        lines << QStringLiteral("Con %1, %2: %3 [%4]")
                     .arg(other, sure + kindText(one.kind), marked(one.text, one.provisional),
                          one.source);
    }
}

QStringList decisionText(const rules::Decision &decision, const QString &benefitName,
                         const QString &body)
{
    QStringList lines;
    lines << QStringLiteral("%1 al %2, legge conosciuta al %3, regole %4")
                 .arg(benefitName, day(decision.on), day(decision.knownOn), decision.bundle);
    lines << QStringLiteral("Esito: %1. Decide %2.").arg(outcomeText(decision.outcome), body);
    if (!decision.note.isEmpty())
        lines << decision.note;
    for (const rules::Contradiction &one : decision.contradictions)
        lines << QStringLiteral("Non torna (%1): %2").arg(one.at, one.text);
    addSuccession(decision, lines);
    addReasons(decision, lines);
    addResults(decision, lines);
    addSchedule(decision, lines);
    addMissing(decision, lines);
    if (decision.nearest)
        lines << QStringLiteral("Che cosa cambierebbe: %1").arg(decision.nearest->text);
    addIncompatibilities(decision, lines);
    for (const QString &mark : decision.provisionalTexts)
        lines << QStringLiteral("Provvisorio: %1").arg(mark);
    return lines;
}

}   // namespace app::ctl
