#include "ui/rights/right_reasons.h"

#include "ui/words/outcome_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr qsizetype kMostData = 2;
constexpr qsizetype kMostFigures = 4;
const QString kApplicationDay = QStringLiteral("data_domanda");
const QString kMiddleDot = QStringLiteral(" · ");

QString words(const char *text)
{
    return QCoreApplication::translate("ui::RightReasons", text);
}

bool isElsewhere(const domain::Fact &fact)
{
    return fact.origin != domain::Origin::Person && fact.origin != domain::Origin::Operator;
}

QString datumOf(const rules::Operand &operand, const domain::Facts &facts,
                const rules::Question *question)
{
    const domain::Fact *fact = facts.find(operand.key);
    const bool whole = question != nullptr && question->kind != rules::AnswerKind::List;
    if (fact == nullptr || !whole)
        return operand.shown;
    QString answer = answerWords(*question, *fact);
    if (question->kind == rules::AnswerKind::YesNo)
        answer = QStringLiteral("%1: %2").arg(operand.label, answer);
    return fact->state == domain::AnswerState::Known && isElsewhere(*fact)
               ? QStringLiteral("%1 (%2)").arg(answer, originWords(*fact, true))
               : answer;
}

bool isMoney(const QString &unit)
{
    return unit.startsWith(QStringLiteral("EUR"));
}

QString stepWords(const rules::SuccessionStep &step)
{
    const QString name = step.name.isEmpty() ? step.benefit : step.name;
    switch (step.state) {
    case rules::SuccessionStep::State::Ended:
        return step.to.isValid() ? words(QT_TRANSLATE_NOOP("ui::RightReasons", "%1, fino al %2"))
                                       .arg(name)
                                       .arg(step.to.year())
                                 : name;
    case rules::SuccessionStep::State::InForce:
        return words(QT_TRANSLATE_NOOP("ui::RightReasons", "%1, oggi")).arg(name);
    case rules::SuccessionStep::State::NotYet:
        return words(QT_TRANSLATE_NOOP("ui::RightReasons", "%1, dal %2"))
            .arg(name)
            .arg(step.from.year());
    case rules::SuccessionStep::State::Unknown:
        break;
    }
    return name;
}

QString lineOf(const QString &label, const QString &shown, const QString &unit)
{
    const QString every = everyWords(unit);   // many labels say it themselves
    const QString period = label.contains(every) ? QString() : every;
    return QStringLiteral("%1 %2 %3").arg(label, shown, period).trimmed();
}

}   // namespace

QString datumWords(const rules::Reason &reason, const domain::Facts &facts,
                   const QuestionOf &questionOf)
{
    QStringList data;
    const bool told = std::any_of(reason.operands.begin(), reason.operands.end(),
                                  [](const rules::Operand &each) { return !each.computed; });
    for (const rules::Operand &operand : reason.operands) {
        // What was said is worth more than what is reckoned from it.
        if (told && operand.computed)
            continue;
        // Today's day is not the person's. Of what is settled its data are said, of what is not
        // only that somebody asked: «Non so».
        const domain::Fact *fact = facts.find(operand.key);
        const bool known = !operand.value.isEmpty();
        const bool unsure = fact != nullptr && fact->state != domain::AnswerState::Known;
        if (operand.key == kApplicationDay ||
            !(reason.state == rules::Verdict::Unknown ? unsure : known || unsure))
            continue;
        const QString datum = datumOf(operand, facts, questionOf(operand.key));
        if (!datum.isEmpty() && !data.contains(datum))
            data.append(datum);
    }
    if (!data.isEmpty())
        return data.mid(0, kMostData).join(kMiddleDot);
    return reason.state == rules::Verdict::Unknown
               ? words(QT_TRANSLATE_NOOP("ui::RightReasons", "non risposto"))
               : QString();
}

QString arithmeticWords(const rules::Decision &decision)
{
    QStringList steps;
    QStringList figures;
    for (const rules::ResultValue &result : decision.results) {
        if (!isMoney(result.unit))
            continue;
        steps.append(lineOf(result.label, result.shown, result.unit));
        for (const rules::LegalFigure &figure : result.figures) {
            const QString line = lineOf(figure.label, figure.shown, {});
            if (!figure.label.isEmpty() && !figures.contains(line))
                figures.append(line);
        }
    }
    if (steps.isEmpty())
        return {};
    const QString reckoned = steps.join(kMiddleDot);
    return figures.isEmpty() ? reckoned
                             : words(QT_TRANSLATE_NOOP("ui::RightReasons", "%1; con %2"))
                                   .arg(reckoned, figures.mid(0, kMostFigures).join(kMiddleDot));
}

QString daysWords(const rules::Decision &decision, const rules::ShownResults &shown)
{
    QStringList days;
    for (const rules::ResultValue &result : decision.results)
        if (result.unit == QStringLiteral("date") && result.name != shown.deadline)
            days.append(lineOf(result.label, result.shown, {}));
    return days.join(kMiddleDot);
}

QList<rules::Reason> inReadingOrder(QList<rules::Reason> reasons)
{
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const rules::Reason &a, const rules::Reason &b) {
                         const auto place = [](rules::Verdict state) {
                             return state == rules::Verdict::Unmet ? 0 : 1;
                         };
                         return place(a.state) < place(b.state);
                     });
    return reasons;
}

QString successionWords(const rules::Decision &decision)
{
    QString story;
    QString after;
    for (const rules::SuccessionStep &step : decision.succession) {
        const bool beside = !step.after.isEmpty() && step.after == after;
        if (!story.isEmpty())
            story += beside ? words(QT_TRANSLATE_NOOP("ui::RightReasons", " e "))
                            : QStringLiteral(" → ");
        story += stepWords(step);
        after = step.after;
    }
    return story;
}

}   // namespace ui
