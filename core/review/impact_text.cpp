#include "core/review/impact.h"

#include "core/base/italian_date.h"
#include "core/review/figure_text.h"

#include <QJsonArray>

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

QString signedWords(Money amount)
{
    return (Money() < amount ? u"+"_s : QString()) + amount.toItalian();
}

void appendBenefit(QStringList &lines, const BenefitImpact &benefit)
{
    lines.append(u"%1 (%2): cambia per %3"_s.arg(benefit.name, benefit.id).arg(benefit.changed()));
    lines.append(
        u"    la ottengono %1, la perdono %2, importo più alto %3, più basso %4, altro %5"_s
            .arg(benefit.gained)
            .arg(benefit.lost)
            .arg(benefit.raised)
            .arg(benefit.lowered)
            .arg(benefit.other));
    if (benefit.maybeBefore != 0 || benefit.maybeAfter != 0) {
        lines.append(u"    non si sa ancora: prima %1, dopo %2"_s.arg(benefit.maybeBefore)
                         .arg(benefit.maybeAfter));
    }
    if (!benefit.amount.isEmpty()) {
        lines.append(u"    %1 al mese: prima %2, dopo %3, differenza %4"_s.arg(
            benefit.amount, benefit.sumBefore.toItalian(), benefit.sumAfter.toItalian(),
            signedWords(benefit.sumAfter - benefit.sumBefore)));
    }
    for (const auto &row : benefit.rows) {
        const auto side = [](const QString &outcome, const std::optional<Money> &amount) {
            return (outcome.isEmpty() ? u"assente"_s : outcomeWords(outcome)) +
                   (amount ? u' ' + amount->toItalian() : QString());
        };
        lines.append(u"      riga %1: %2 → %3"_s.arg(row.household)
                         .arg(side(row.outcomeBefore, row.amountBefore),
                              side(row.outcomeAfter, row.amountAfter)));
    }
}

QJsonValue moneyJson(const std::optional<Money> &amount)
{
    return amount ? QJsonValue(amount->toDecimal()) : QJsonValue();
}

QJsonObject benefitJson(const BenefitImpact &benefit, bool withRows)
{
    QJsonObject json{
        {u"benefit"_s, benefit.id},
        {u"changed"_s, benefit.changed()},
        {u"gained"_s, benefit.gained},
        {u"lost"_s, benefit.lost},
        {u"raised"_s, benefit.raised},
        {u"lowered"_s, benefit.lowered},
        {u"other"_s, benefit.other},
        {u"maybe_before"_s, benefit.maybeBefore},
        {u"maybe_after"_s, benefit.maybeAfter},
        {u"amount"_s, benefit.amount.isEmpty() ? QJsonValue() : QJsonValue(benefit.amount)},
        {u"sum_before"_s, benefit.sumBefore.toDecimal()},
        {u"sum_after"_s, benefit.sumAfter.toDecimal()},
        {u"difference"_s, (benefit.sumAfter - benefit.sumBefore).toDecimal()}};
    if (!withRows)
        return json;
    const auto orNull = [](const QString &code) {
        return code.isEmpty() ? QJsonValue() : QJsonValue(code);
    };
    QJsonArray rows;
    for (const auto &row : benefit.rows) {
        rows.append(QJsonObject{{u"household"_s, row.household},
                                {u"effect"_s, effectCode(row.effect)},
                                {u"outcome_before"_s, orNull(row.outcomeBefore)},
                                {u"outcome_after"_s, orNull(row.outcomeAfter)},
                                {u"amount_before"_s, moneyJson(row.amountBefore)},
                                {u"amount_after"_s, moneyJson(row.amountAfter)}});
    }
    json.insert(u"rows"_s, rows);
    return json;
}

}   // namespace

QStringList impactText(const Impact &impact)
{
    const auto &options = impact.options;
    const auto day = [](const QDate &on) {
        return on.isValid() ? formatDateItalian(on) : u"il giorno dei fatti"_s;
    };
    QStringList lines{
        u"Regole %1 (%2) → %3 (%4)"_s.arg(impact.bundleBefore, day(options.onBefore),
                                          impact.bundleAfter, day(options.onAfter)),
        u"Nuclei: %1; qualcosa cambia per %2"_s.arg(impact.households).arg(impact.changed)};
    for (const auto &benefit : impact.benefits)
        appendBenefit(lines, benefit);
    lines.append(u"In tutto al mese: prima %1, dopo %2, differenza %3"_s.arg(
        impact.sumBefore().toItalian(), impact.sumAfter().toItalian(),
        signedWords(impact.sumAfter() - impact.sumBefore())));
    if (impact.badLines > 0)
        lines.append(u"Righe che non si leggono, lasciate fuori: %1"_s.arg(impact.badLines));
    for (const auto &bad : impact.bad)
        lines.append(u"    riga %1 del file: %2"_s.arg(bad.line).arg(bad.fault));
    return lines;
}

QJsonObject impactJson(const Impact &impact)
{
    QJsonArray benefits;
    for (const auto &benefit : impact.benefits)
        benefits.append(benefitJson(benefit, impact.options.keepRows));
    QJsonArray bad;
    for (const auto &line : impact.bad)
        bad.append(QJsonObject{{u"line"_s, line.line}, {u"fault"_s, line.fault}});
    const auto side = [](const QString &bundle, const QDate &on) {
        return QJsonObject{
            {u"bundle"_s, bundle},
            {u"on"_s, on.isValid() ? QJsonValue(on.toString(Qt::ISODate)) : QJsonValue()}};
    };
    return {{u"before"_s, side(impact.bundleBefore, impact.options.onBefore)},
            {u"after"_s, side(impact.bundleAfter, impact.options.onAfter)},
            {u"known_on"_s, impact.options.knownOn.toString(Qt::ISODate)},
            {u"households"_s, impact.households},
            {u"changed"_s, impact.changed},
            {u"sum_before"_s, impact.sumBefore().toDecimal()},
            {u"sum_after"_s, impact.sumAfter().toDecimal()},
            {u"difference"_s, (impact.sumAfter() - impact.sumBefore()).toDecimal()},
            {u"bad_lines"_s, impact.badLines},
            {u"bad"_s, bad},
            {u"benefits"_s, benefits}};
}

}   // namespace core::review
