#include "ui/rights/right_words.h"

#include "ui/words/chip_words.h"
#include "ui/words/outcome_words.h"
#include "ui/words/window_dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;
using triage::AmountRange;
using triage::Right;
using triage::RightKind;
using widgets::ChipKind;
using widgets::ChipSpec;

namespace {

constexpr int kMonthsOfYear = 12;
constexpr int kFewOpen = 2;
const QString kMiddleDot = QStringLiteral(" · ");

QString words(const char *text)
{
    return QCoreApplication::translate("ui::RightWords", text);
}

bool isOpen(RightKind kind)
{
    return kind == RightKind::Probable || kind == RightKind::Maybe;
}

/// «1.500», «116,60»: cents only when there are any.
QString bareAmount(const Money &money)
{
    QString text = money.toItalian();
    text.chop(2);   // space and sign
    if (text.endsWith(QStringLiteral(",00")))
        text.chop(3);
    return text;
}

QString euros(const Money &money)
{
    return bareAmount(money) + QStringLiteral("\u00a0€");
}

/// «al mese», «ogni 2 mesi», «una volta».
QString everyPeriod(const AmountRange &amount, const rules::ShownResults &shown)
{
    const QString every = everyWords(amount.unit);
    if (!every.isEmpty() || amount.unit.isEmpty())
        return every;
    if (shown.payments <= 1)
        return words(QT_TRANSLATE_NOOP("ui::RightWords", "una volta"));
    if (kMonthsOfYear % shown.payments == 0 && shown.payments < kMonthsOfYear)
        return words(QT_TRANSLATE_NOOP("ui::RightWords", "ogni %1 mesi"))
            .arg(kMonthsOfYear / shown.payments);
    return words(QT_TRANSLATE_NOOP("ui::RightWords", "%1 volte l’anno")).arg(shown.payments);
}

/// «fino a 728 giorni»
QString howLong(const rules::Decision &decision, const rules::ShownResults &shown)
{
    const rules::ResultValue *times =
        shown.times.isEmpty() ? nullptr : decision.result(shown.times);
    if (times == nullptr)
        return {};
    if (times->unit == QStringLiteral("day"))
        return words(QT_TRANSLATE_NOOP("ui::RightWords", "fino a %1 giorni")).arg(times->value);
    if (times->value == QStringLiteral("1"))
        return words(QT_TRANSLATE_NOOP("ui::RightWords", "per un mese"));
    return words(QT_TRANSLATE_NOOP("ui::RightWords", "fino a %1 mesi")).arg(times->value);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(kMiddleDot);
}

/// While much is still open, the most that something could be is no information.
bool saysNothing(const Right &right)
{
    const auto open = std::count_if(right.missing.begin(), right.missing.end(),
                                    [](const rules::Missing &each) { return each.decides; });
    return open > kFewOpen && right.amount.least.value_or(Money()).cents() == 0;
}

/// An amount beside a «no» would be read as a promise.
void sayAmount(RightWords &row, const Right &right, const rules::ShownResults &shown)
{
    if (right.kind == RightKind::Received) {
        if (!right.receivedNow)
            return;
        row.amount = euros(*right.receivedNow);
        row.period = words(QT_TRANSLATE_NOOP("ui::RightWords", "al mese"));
        if (right.mayRise && right.amount.most) {
            row.period = joined({row.period, words(QT_TRANSLATE_NOOP("ui::RightWords", "fino a %1"))
                                                 .arg(bareAmount(*right.amount.most))});
        }
        return;
    }
    if (!isOpen(right.kind) || !right.amount.isKnown() || saysNothing(right))
        return;
    row.amount = amountRangeWords(right.amount);
    row.period = joined({everyPeriod(right.amount, shown), howLong(right.decision, shown)});
    row.provisional = right.amount.provisional;
}

ChipSpec dayChip(const QDate &day, const QDate &today)
{
    const QString shown = day.year() == today.year()
                              ? shortDayWords(day)
                              : QStringLiteral("%1 %2").arg(shortDayWords(day)).arg(day.year());
    return {ChipKind::Outline, QStringLiteral("calendar"),
            words(QT_TRANSLATE_NOOP("ui::RightWords", "dal %1")).arg(shown)};
}

void sayWhen(RightWords &row, const Right &right, const RightContext &context)
{
    const QDate &today = context.today;
    if (isOpen(right.kind) && right.deadline.isValid()) {
        row.when = deadlineChip(right.deadline, today, true);
        row.whenWords = deadlineChip(right.deadline, today, false).word;
    } else if (isOpen(right.kind) && context.benefit.shown.deadline.isEmpty()) {
        row.when = {ChipKind::Outline, QStringLiteral("clock"),
                    words(QT_TRANSLATE_NOOP("ui::RightWords", "senza scadenza"))};
    } else if (right.kind == RightKind::Received && right.mayRise) {
        row.when = {ChipKind::Info, QStringLiteral("chevron-up"),
                    words(QT_TRANSLATE_NOOP("ui::RightWords", "può salire"))};
    } else if (right.kind == RightKind::No && right.decision.nearest &&
               right.decision.nearest->from.isValid()) {
        row.when = dayChip(right.decision.nearest->from, today);
        row.whenWords = words(QT_TRANSLATE_NOOP("ui::RightWords", "dal %1"))
                            .arg(dayWords(right.decision.nearest->from));
    } else if (right.kind == RightKind::NotYet && right.decision.boundary.isValid()) {
        row.when = dayChip(right.decision.boundary, today);
        row.whenWords = words(QT_TRANSLATE_NOOP("ui::RightWords", "dal %1"))
                            .arg(dayWords(right.decision.boundary));
    } else if (right.kind == RightKind::Ended && right.decision.boundary.isValid()) {
        row.when = {ChipKind::Outline, QStringLiteral("archive"),
                    words(QT_TRANSLATE_NOOP("ui::RightWords", "fino al %1"))
                        .arg(right.decision.boundary.year())};
    }
    if (row.when && row.whenWords.isEmpty())
        row.whenWords = row.when->word;
}

/// What stands in the way, in one sentence of the law's file.
QString obstacle(const Right &right)
{
    const rules::Decision &decision = right.decision;
    switch (right.kind) {
    case RightKind::Maybe:
        for (const rules::Missing &missing : right.missing)
            if (missing.decides)
                return words(QT_TRANSLATE_NOOP("ui::RightWords", "manca: %1")).arg(missing.label);
        return {};
    case RightKind::No: {
        if (decision.nearest)
            return decision.nearest->text;
        const auto failed = std::find_if(
            decision.reasons.begin(), decision.reasons.end(),
            [](const rules::Reason &reason) { return reason.state == rules::Verdict::Unmet; });
        return failed == decision.reasons.end() ? QString() : failed->text;
    }
    case RightKind::Ended: {
        const QStringList now = successorNames(decision);
        return now.isEmpty() ? QString()
                             : words(QT_TRANSLATE_NOOP("ui::RightWords", "oggi: %1"))
                                   .arg(now.join(QStringLiteral(", ")));
    }
    case RightKind::NotComputable:
    case RightKind::Referral:
    case RightKind::NotYet:
        return decision.note;
    case RightKind::Probable:
    case RightKind::Received:
        break;
    }
    return {};
}

QString changeWords(const triage::RightChange &change)
{
    if (change.before != change.after)
        return words(QT_TRANSLATE_NOOP("ui::RightWords", "era: %1"))
            .arg(rightChip(change.before).word);
    const QString before = amountRangeWords(change.amountBefore);
    if (!isOpen(change.after))
        return {};
    return before.isEmpty() ? words(QT_TRANSLATE_NOOP("ui::RightWords", "importo nuovo"))
                            : words(QT_TRANSLATE_NOOP("ui::RightWords", "era: %1")).arg(before);
}

}   // namespace

ChipSpec rightChip(RightKind kind)
{
    switch (kind) {
    case RightKind::Probable:
        return outcomeChip(rules::Outcome::Probable);
    case RightKind::Maybe:
        return outcomeChip(rules::Outcome::Maybe);
    case RightKind::Received:
        return {ChipKind::Info, QStringLiteral("check"),
                words(QT_TRANSLATE_NOOP("ui::RightWords", "Già la riceve"))};
    case RightKind::No:
        return outcomeChip(rules::Outcome::No);
    case RightKind::Referral:
        return outcomeChip(rules::Outcome::Referral);
    case RightKind::NotYet:
        return outcomeChip(rules::Outcome::NotYet);
    case RightKind::Ended:
        return outcomeChip(rules::Outcome::Ended);
    case RightKind::NotComputable:
        break;
    }
    return outcomeChip(rules::Outcome::NotComputable);
}

QString amountRangeWords(const AmountRange &amount)
{
    if (!amount.isKnown())
        return {};
    if (amount.isExact())
        return euros(*amount.least);
    if (!amount.most)
        return words(QT_TRANSLATE_NOOP("ui::RightWords", "da %1")).arg(euros(*amount.least));
    if (!amount.least || amount.least->cents() == 0)
        return words(QT_TRANSLATE_NOOP("ui::RightWords", "fino a %1")).arg(euros(*amount.most));
    return QStringLiteral("%1 – %2").arg(bareAmount(*amount.least), euros(*amount.most));
}

QString refusalWords(const QString &reason)
{
    static const QHash<QString, const char *> known = {
        {QStringLiteral("troppe_carte"), QT_TRANSLATE_NOOP("ui::RightWords", "Troppe carte")},
        {QStringLiteral("importo_basso"), QT_TRANSLATE_NOOP("ui::RightWords", "Vale poco")},
        {QStringLiteral("ci_pensa"), QT_TRANSLATE_NOOP("ui::RightWords", "Ci pensa")},
        {QStringLiteral("perderebbe_altro"),
         QT_TRANSLATE_NOOP("ui::RightWords", "Perderebbe un altro aiuto")},
        {QStringLiteral("non_vuole_dirlo"), QT_TRANSLATE_NOOP("ui::RightWords", "Non vuole dirlo")},
        {QStringLiteral("altro"), QT_TRANSLATE_NOOP("ui::RightWords", "Un altro motivo")}};
    const auto found = known.constFind(reason);
    return found == known.constEnd() ? reason : words(*found);
}

QStringList successorNames(const rules::Decision &decision)
{
    QStringList names;
    const QStringList ids = decision.inForce.isEmpty() ? decision.successors : decision.inForce;
    for (const QString &id : ids) {
        const auto step =
            std::find_if(decision.succession.begin(), decision.succession.end(),
                         [&](const rules::SuccessionStep &one) { return one.benefit == id; });
        const bool named = step != decision.succession.end() && !step->name.isEmpty();
        names.append(named ? step->name : id);
    }
    return names;
}

QString RightWords::spoken() const
{
    QStringList all = {outcome.word, name, detail};
    if (!amount.isEmpty())
        all.append(QStringLiteral("%1 %2").arg(amount, period).trimmed());
    if (provisional)
        all.append(words(QT_TRANSLATE_NOOP("ui::RightWords", "provvisorio")));
    all.append(whenWords);
    if (!change.isEmpty())
        all.append(words(QT_TRANSLATE_NOOP("ui::RightWords", "cambiata ora, %1")).arg(change));
    all.removeAll(QString());
    return all.join(QStringLiteral(", "));
}

RightWords rightWords(const Right &right, const RightContext &context)
{
    RightWords row;
    row.benefit = right.benefit;
    row.outcome = rightChip(right.kind);
    row.name = right.name;
    row.detail = joined({context.benefit.name.it(), obstacle(right)});
    sayAmount(row, right, context.benefit.shown);
    sayWhen(row, right, context);
    if (context.change != nullptr)
        row.change = changeWords(*context.change);
    if (context.choice == nullptr)
        return row;
    if (context.choice->kind == domain::ChoiceKind::Asked) {
        row.detail = joined({context.benefit.name.it(),
                             words(QT_TRANSLATE_NOOP("ui::RightWords", "domanda avviata")),
                             obstacle(right)});
        return row;
    }
    row.outcome = {ChipKind::Neu, QStringLiteral("minus"),
                   words(QT_TRANSLATE_NOOP("ui::RightWords", "Non interessa"))};
    row.detail = joined({context.benefit.name.it(), refusalWords(context.choice->reason)});
    return row;
}

}   // namespace ui
