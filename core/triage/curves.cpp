#include "core/triage/curves.h"

#include "core/rules/benefit.h"
#include "core/rules/vocabulary.h"
#include "core/triage/assessor.h"

#include <algorithm>
#include <tuple>

namespace core::triage {

using namespace Qt::StringLiterals;
using interview::Break;

namespace {

const QString kIsee = u"isee_valore"_s;
const QString kApplicationDay = u"data_domanda"_s;
constexpr qint64 kIseeEnd = 50'000;   // euro: beyond the last step of every table of today
constexpr qint64 kIncomeEnd = 40'000;
constexpr qint64 kMonthlyEnd = 4'000;
constexpr int kSamples = 40;
constexpr int kDaysAhead = 365;

const domain::Fact *toldFact(const domain::Facts &facts, const QString &key)
{
    const auto *fact = facts.find(key);
    return fact != nullptr && fact->state == domain::AnswerState::Known ? fact : nullptr;
}

/// Euro that a person can earn in a year or a month, or has earned.
bool isIncome(const rules::Question &question)
{
    return question.kind == rules::AnswerKind::Amount &&
           (question.key.startsWith(u"reddito"_s) || question.key.startsWith(u"retribuzione"_s) ||
            question.key.startsWith(u"imponibile"_s));
}

/// A round end that holds half as much again as the person's own value.
qint64 endFor(const domain::Facts &facts, const rules::Question &question, qint64 usual)
{
    const auto *told = toldFact(facts, question.key);
    const auto own = told != nullptr ? Money::fromDecimal(told->value.toString()) : std::nullopt;
    qint64 end = usual;
    const qint64 needed = own ? own->cents() / 100 * 3 / 2 : 0;
    while (end < needed)
        end *= 2;
    return question.most ? std::min(end, *question.most) : end;
}

CurveAxis amountAxis(const domain::Facts &facts, const rules::Question &question)
{
    const qint64 usual = question.key == kIsee                ? kIseeEnd
                         : question.unit.endsWith(u"month"_s) ? kMonthlyEnd
                                                              : kIncomeEnd;
    const qint64 end = endFor(facts, question, usual);
    return {question.key,         question.shortLabel.it(),
            question.unit,        u"0"_s,
            QString::number(end), QString::number(std::max<qint64>(1, end / kSamples))};
}

/// The facts with which the axis can be walked: the value itself is given, so it is there.
domain::Facts walkable(const domain::Facts &facts, const QDate &on, const CurveAxis &axis)
{
    domain::Facts given = factsOn(facts, on);
    if (axis.key == kIsee)
        given.set(u"isee_presente"_s, domain::known(true, QDateTime(on, QTime(0, 0), Qt::UTC)));
    return given;
}

std::int64_t jumpOf(const Break &one)
{
    const auto cents = [](const QString &value) {
        return Money::fromDecimal(value).value_or(Money()).cents();
    };
    return std::abs(cents(one.after.value) - cents(one.before.value));
}

}   // namespace

QList<CurveAxis> curveAxes(const rules::Catalogue &catalogue, const QString &benefit,
                           const domain::Facts &facts, const QDate &on)
{
    const auto graph = catalogue.graph(benefit);
    if (!graph)
        return {};
    QList<CurveAxis> axes;
    const auto &vocabulary = catalogue.vocabulary();
    QStringList keys = (*graph)->slotByKey.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        const int at = vocabulary.indexOf(key);
        if (at < 0 || vocabulary.at(at).list >= 0)
            continue;
        const rules::Question &question = vocabulary.at(at).question();
        if (key == kIsee)
            axes.prepend(amountAxis(facts, question));
        else if (isIncome(question))
            axes.append(amountAxis(facts, question));
    }
    if (keys.contains(kApplicationDay)) {
        const auto &question = vocabulary.at(vocabulary.indexOf(kApplicationDay)).question();
        axes.append({kApplicationDay,
                     question.shortLabel.it(),
                     {},
                     on.toString(Qt::ISODate),
                     on.addDays(kDaysAhead).toString(Qt::ISODate),
                     u"7"_s});
    }
    return axes;
}

Result<PersonalCurve> personalCurve(const rules::Catalogue &catalogue, const QString &benefit,
                                    const QString &result, const domain::Facts &facts,
                                    const QDate &on, const CurveAxis &axis)
{
    const domain::Facts given = walkable(facts, on, axis);
    const auto summary = catalogue.benefit(benefit);
    if (!summary)
        return tl::unexpected(summary.error());
    const QString followed = result.isEmpty() ? summary->shown.amounts.value(0) : result;
    auto curve = interview::whatIf(catalogue, benefit, given, on, on,
                                   {axis.key, axis.from, axis.to, axis.step, followed});
    if (!curve)
        return tl::unexpected(curve.error());
    PersonalCurve personal{benefit, axis, std::move(*curve), {}};
    const auto *told = toldFact(axis.isDay() ? given : facts, axis.key);
    if (told == nullptr)
        return personal;
    const QString value = told->value.toString();
    const auto own = interview::whatIf(catalogue, benefit, given, on, on,
                                       {axis.key, value, value, u"1"_s, followed});
    if (own)
        personal.own = own->samples.first();
    return personal;
}

QList<qsizetype> labelledBreaks(const QList<Break> &breaks, qsizetype most)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < breaks.size(); ++i)
        order.append(i);
    const auto rankOf = [&](qsizetype i) {
        const Break &one = breaks[i];
        const bool isEnd = i == 0 || i == breaks.size() - 1;
        const int kind = one.kind == Break::Kind::Cliff ? 0 : isEnd ? 1 : 2;
        return std::tuple(kind, -jumpOf(one), i);
    };
    std::sort(order.begin(), order.end(),
              [&](qsizetype a, qsizetype b) { return rankOf(a) < rankOf(b); });
    order = order.mid(0, most);
    std::sort(order.begin(), order.end());
    return order;
}

}   // namespace core::triage
