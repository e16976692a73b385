#include "ui/variants/variant_words.h"

#include "core/rules/vocabulary.h"
#include "ui/rights/right_words.h"
#include "ui/words/outcome_words.h"
#include "ui/words/window_dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;
using interview::Break;
using interview::CurvePoint;
using triage::RightKind;
using triage::Turn;
using triage::Variant;
using triage::VariantRow;
using widgets::ChipKind;
using widgets::ChipSpec;

namespace {

const QString kMiddleDot = QStringLiteral(" · ");

QString words(const char *text)
{
    return QCoreApplication::translate("ui::VariantWords", text);
}

const rules::Question *questionOf(const rules::Catalogue &catalogue, const QString &key)
{
    const auto &vocabulary = catalogue.vocabulary();
    const int at = vocabulary.indexOf(key);
    return at < 0 ? nullptr : &vocabulary.at(at).question();
}

QString jobWords(const triage::NewJob &job)
{
    const QString lead =
        words(QT_TRANSLATE_NOOP("ui::VariantWords", "lavoro dal %1")).arg(dayWords(job.from));
    if (!job.yearly)
        return lead;
    return lead + kMiddleDot +
           words(QT_TRANSLATE_NOOP("ui::VariantWords", "%1 l’anno")).arg(eurosBrief(*job.yearly));
}

QString birthWords(const triage::Birth &birth)
{
    if (birth.children == 1)
        return words(QT_TRANSLATE_NOOP("ui::VariantWords", "nasce un figlio il %1"))
            .arg(dayWords(birth.on));
    return words(QT_TRANSLATE_NOOP("ui::VariantWords", "nascono %1 figli il %2"))
        .arg(birth.children)
        .arg(dayWords(birth.on));
}

QString handWords(const rules::Catalogue &catalogue, const QString &key, const domain::Fact &fact)
{
    const rules::Question *question = questionOf(catalogue, key);
    if (!question)
        return key;
    return question->shortLabel.it() + QStringLiteral(": ") + answerWords(*question, fact);
}

bool counts(RightKind kind)
{
    return kind == RightKind::Probable || kind == RightKind::Maybe || kind == RightKind::Received;
}

/// «1.103,07 € al mese», «fino a 524 €»; empty beside a «no».
QString amountOf(RightKind kind, const triage::AmountRange &amount)
{
    return counts(kind) && amount.isKnown() ? amountRangeWords(amount) : QString();
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString changeWords(const VariantRow &row)
{
    if (row.difference && row.difference->cents() != 0)
        return joined({signedEuros(*row.difference), everyWords(row.unit)}, QStringLiteral(" "));
    if (row.yearly.cents() != 0)
        return words(QT_TRANSLATE_NOOP("ui::VariantWords", "circa %1 l’anno"))
            .arg(signedEuros(row.yearly));
    return turnChip(row.turn).word;
}

QString deadlineWords(const VariantRow &row)
{
    if (row.deadlineAfter == row.deadlineBefore || !row.deadlineAfter.isValid())
        return {};
    return words(QT_TRANSLATE_NOOP("ui::VariantWords", "entro il %1"))
        .arg(shortDayWords(row.deadlineAfter));
}

/// «+ 3 misure», «+ NASpI»; empty: none.
QString countedWords(const QString &sign, const QStringList &names)
{
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return sign + QLatin1Char(' ') + names.first();
    return words(QT_TRANSLATE_NOOP("ui::VariantWords", "%1 %2 misure")).arg(sign).arg(names.size());
}

QString paidWords(const CurvePoint &point)
{
    return point.shownValue.isEmpty() ? words(QT_TRANSLATE_NOOP("ui::VariantWords", "niente"))
                                      : point.shownValue;
}

std::int64_t centsOf(const CurvePoint &point)
{
    return Money::fromDecimal(point.value).value_or(Money()).cents();
}

/// The break that changes most, of those that change something.
const Break *greatest(const QList<Break> &breaks)
{
    const auto size = [](const Break &one) {
        return std::abs(centsOf(one.after) - centsOf(one.before));
    };
    const auto found =
        std::max_element(breaks.begin(), breaks.end(),
                         [&](const Break &a, const Break &b) { return size(a) < size(b); });
    return found == breaks.end() ? nullptr : &*found;
}

}   // namespace

QString eurosBrief(Money money)
{
    QString text = money.toItalian();
    text.remove(QStringLiteral(",00"));
    return text;
}

QString signedEuros(Money money)
{
    const bool less = money < Money();
    return (less ? QStringLiteral("− ") : QStringLiteral("+ ")) + eurosBrief(less ? -money : money);
}

QStringList variantParts(const Variant &variant, const rules::Catalogue &catalogue)
{
    QStringList parts;
    if (variant.isee)
        parts.append(words(QT_TRANSLATE_NOOP("ui::VariantWords", "ISEE di %1"))
                         .arg(eurosBrief(*variant.isee)));
    if (variant.birth)
        parts.append(birthWords(*variant.birth));
    if (variant.job)
        parts.append(jobWords(*variant.job));
    if (variant.applyOn.isValid())
        parts.append(words(QT_TRANSLATE_NOOP("ui::VariantWords", "domanda il %1"))
                         .arg(dayWords(variant.applyOn)));
    for (const QString &key : variant.byHand.keys())
        parts.append(handWords(catalogue, key, *variant.byHand.find(key)));
    return parts;
}

QString variantName(const Variant &variant, const rules::Catalogue &catalogue)
{
    return variantParts(variant, catalogue).join(QStringLiteral(" + "));
}

QString variantIcon(const Variant &variant)
{
    if (variant.isee)
        return QStringLiteral("file");
    if (variant.birth)
        return QStringLiteral("child");
    if (variant.job)
        return QStringLiteral("folder");
    return variant.applyOn.isValid() ? QStringLiteral("clock") : QStringLiteral("pen");
}

QString effectWords(const triage::Comparison &comparison, const rules::Catalogue &catalogue)
{
    QStringList more;
    QStringList less;
    for (const VariantRow &row : comparison.rows) {
        const auto benefit = catalogue.benefit(row.benefit);
        const QString name = benefit ? benefit->name.it() : row.benefit;
        if (row.turn < Turn::Changed)
            more.append(name);
        else if (row.turn > Turn::Changed)
            less.append(name);
    }
    const QString all =
        joined({countedWords(QStringLiteral("+"), more), countedWords(QStringLiteral("−"), less)},
               QStringLiteral(", "));
    return all.isEmpty() ? words(QT_TRANSLATE_NOOP("ui::VariantWords", "nessun cambio")) : all;
}

ChipSpec turnChip(Turn turn)
{
    switch (turn) {
    case Turn::Gained:
        return {ChipKind::Ok, QStringLiteral("plus"),
                words(QT_TRANSLATE_NOOP("ui::VariantWords", "si aggiunge"))};
    case Turn::Firmer:
        return {ChipKind::Ok, QStringLiteral("check"),
                words(QT_TRANSLATE_NOOP("ui::VariantWords", "più sicura"))};
    case Turn::More:
        return {ChipKind::Ok, QStringLiteral("chevron-up"),
                words(QT_TRANSLATE_NOOP("ui::VariantWords", "sale"))};
    case Turn::Changed:
        return {ChipKind::Neu, QStringLiteral("split"),
                words(QT_TRANSLATE_NOOP("ui::VariantWords", "cambia"))};
    case Turn::Less:
        return {ChipKind::Warn, QStringLiteral("chevron-down"),
                words(QT_TRANSLATE_NOOP("ui::VariantWords", "scende"))};
    case Turn::Looser:
        return {ChipKind::Warn, QStringLiteral("question-circle"),
                words(QT_TRANSLATE_NOOP("ui::VariantWords", "meno sicura"))};
    case Turn::Lost:
        return {ChipKind::Err, QStringLiteral("x"),
                words(QT_TRANSLATE_NOOP("ui::VariantWords", "si perde"))};
    }
    return {};
}

VariantCell variantCell(const VariantRow &row)
{
    const ChipSpec turn = turnChip(row.turn);
    VariantCell cell;
    cell.icon = turn.icon;
    cell.change = changeWords(row);
    cell.detail = joined(
        {rightChip(row.after).word, amountOf(row.after, row.amountAfter), deadlineWords(row)},
        kMiddleDot);
    cell.spoken =
        joined({turn.word, cell.change == turn.word ? QString() : cell.change, cell.detail},
               QStringLiteral(", "));
    return cell;
}

VariantCell todayCell(const triage::Right &right)
{
    VariantCell cell;
    const QString amount = amountOf(right.kind, right.amount);
    cell.change = rightChip(right.kind).word;
    cell.detail = joined({amount, amount.isEmpty() ? QString() : everyWords(right.amount.unit)},
                         QStringLiteral(" "));
    cell.spoken = joined({cell.change, cell.detail}, QStringLiteral(", "));
    return cell;
}

QString totalCaution()
{
    return words(QT_TRANSLATE_NOOP(
        "ui::VariantWords",
        "Stima di dodici mesi, solo delle misure probabili: di quelle che non vanno insieme "
        "conta la scelta che dà di più, anche quando non è certo; decide l’ente."));
}

QString leftOutWords(const triage::YearTotal &total, const rules::Catalogue &catalogue)
{
    QStringList names;
    for (const QString &id : total.leftOut) {
        const auto benefit = catalogue.benefit(id);
        names.append(benefit ? benefit->name.it() : id);
    }
    if (names.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("ui::VariantWords", "non sommata: %1"))
        .arg(names.join(QStringLiteral(", ")));
}

QString axisValue(const triage::CurveAxis &axis, const CurvePoint &point)
{
    if (axis.isDay())
        return dayWords(QDate::fromString(point.at, Qt::ISODate));
    const auto money = Money::fromDecimal(point.at);
    return money ? eurosBrief(*money) : point.shownAt;
}

QString breakWords(const triage::CurveAxis &axis, const Break &found)
{
    const bool had = !found.before.value.isEmpty();
    const bool has = !found.after.value.isEmpty();
    if (!had && has) {
        const QString first = axisValue(axis, found.after);
        const QString form = axis.isDay()
                                 ? words(QT_TRANSLATE_NOOP("ui::VariantWords", "dal %1 sono %2"))
                                 : words(QT_TRANSLATE_NOOP("ui::VariantWords", "da %1 sono %2"));
        return form.arg(first, found.after.shownValue);
    }
    const QString last = (axis.isDay() ? words(QT_TRANSLATE_NOOP("ui::VariantWords", "dopo il %1"))
                                       : words(QT_TRANSLATE_NOOP("ui::VariantWords", "oltre %1")))
                             .arg(axisValue(axis, found.before));
    if (had && !has)
        return words(QT_TRANSLATE_NOOP("ui::VariantWords", "%1 non c’è più")).arg(last);
    if (!had)
        return words(QT_TRANSLATE_NOOP("ui::VariantWords", "%1 cambia l’esito")).arg(last);
    if (found.kind == Break::Kind::Kink)
        return words(QT_TRANSLATE_NOOP("ui::VariantWords", "%1 cambia passo (%2)"))
            .arg(last, found.before.shownValue);
    if (found.before.value == found.after.value)
        return words(QT_TRANSLATE_NOOP("ui::VariantWords", "%1 cambia l’esito")).arg(last);
    const QString form = centsOf(found.after) < centsOf(found.before)
                             ? words(QT_TRANSLATE_NOOP("ui::VariantWords", "%1 scende da %2 a %3"))
                             : words(QT_TRANSLATE_NOOP("ui::VariantWords", "%1 sale da %2 a %3"));
    return form.arg(last, found.before.shownValue, found.after.shownValue);
}

QString curveSentence(const triage::PersonalCurve &curve)
{
    QStringList parts;
    if (curve.own)
        parts.append(words(QT_TRANSLATE_NOOP("ui::VariantWords", "Oggi (%1): %2."))
                         .arg(axisValue(curve.axis, *curve.own), paidWords(*curve.own)));
    const auto &breaks = curve.curve.breaks;
    if (breaks.isEmpty()) {
        const bool flat = !curve.curve.samples.isEmpty() &&
                          curve.curve.samples.first().value == curve.curve.samples.last().value;
        parts.append(
            flat ? words(QT_TRANSLATE_NOOP("ui::VariantWords", "Non cambia in tutto l’intervallo."))
                 : words(QT_TRANSLATE_NOOP("ui::VariantWords",
                                           "Cambia in modo regolare, senza salti.")));
    } else if (breaks.size() <= 2) {
        for (const Break &one : breaks) {
            QString said = breakWords(curve.axis, one);
            parts.append(said.replace(0, 1, said.at(0).toUpper()) + QLatin1Char('.'));
        }
    } else {
        parts.append(
            words(QT_TRANSLATE_NOOP("ui::VariantWords",
                                    "Cambia in %1 punti, da %2 a %3; il salto più grande: %4."))
                .arg(QString::number(breaks.size()), axisValue(curve.axis, breaks.first().before),
                     axisValue(curve.axis, breaks.last().before),
                     breakWords(curve.axis, *greatest(breaks))));
    }
    return parts.join(QLatin1Char(' '));
}

}   // namespace ui
