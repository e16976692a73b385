#include "ui/words/outcome_words.h"

#include "core/base/clock.h"
#include "core/base/money.h"
#include "ui/words/benefit_words.h"
#include "ui/words/window_dates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

namespace ui {

using namespace core;
using rules::Outcome;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::OutcomeWords", text);
}

QString unitWords(const QString &unit, const QString &number)
{
    static const QMap<QString, QPair<const char *, const char *>> units = {
        {QStringLiteral("week"),
         {QT_TRANSLATE_NOOP("ui::OutcomeWords", "%1 settimana"),
          QT_TRANSLATE_NOOP("ui::OutcomeWords", "%1 settimane")}},
        {QStringLiteral("day"),
         {QT_TRANSLATE_NOOP("ui::OutcomeWords", "%1 giorno"),
          QT_TRANSLATE_NOOP("ui::OutcomeWords", "%1 giorni")}},
        {QStringLiteral("month"),
         {QT_TRANSLATE_NOOP("ui::OutcomeWords", "%1 mese"),
          QT_TRANSLATE_NOOP("ui::OutcomeWords", "%1 mesi")}}};
    const auto unit_ = units.constFind(unit);
    if (unit_ == units.constEnd())
        return number;
    return words(number == QStringLiteral("1") ? unit_->first : unit_->second).arg(number);
}

QString amountWords(const rules::Question &question, const QString &decimal)
{
    const auto money = Money::fromDecimal(decimal);
    const QString text = money ? money->toItalian() : decimal;
    const QString every = everyWords(question.unit);
    return every.isEmpty() ? text : QStringLiteral("%1 %2").arg(text, every);
}

/// Lists are seen by whoever stands behind; the field and the declaration have it whole.
QString maskedIban(const QString &iban)
{
    constexpr qsizetype kHead = 2;
    constexpr qsizetype kTail = 4;
    return iban.size() <= kHead + kTail
               ? iban
               : iban.left(kHead) + QStringLiteral("·· ···· ···") + iban.right(kTail);
}

QString choiceWords(const rules::Question &question, const QString &code)
{
    for (const rules::Option &option : question.options)
        if (option.value == code)
            return option.label.it();
    // A value of an older file is shown as it is, never replaced.
    return code;
}

QString rowCountWords(qsizetype rows)
{
    if (rows == 0)
        return words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "Nessuna riga"));
    return rows == 1 ? words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "1 riga"))
                     : words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "%1 righe")).arg(rows);
}

/// Several codes are those still possible.
QString choicesWords(const rules::Question &question, const QJsonValue &value)
{
    QStringList labels;
    for (const auto &code : value.isArray() ? value.toArray() : QJsonArray{value})
        labels.append(choiceWords(question, code.toString()));
    return labels.join(words(QT_TRANSLATE_NOOP("ui::OutcomeWords", " o ")));
}

/// Where to go, when the file's own sentence does not say it, and who decides there.
QString referralSentence(const rules::Decision &decision, const QString &body)
{
    QStringList sentences;
    if (!decision.note.isEmpty())
        sentences.append(decision.note);
    for (const QString &where : decision.successors)
        if (!decision.note.contains(where))
            sentences.append(
                words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "Si va da: %1.")).arg(where));
    sentences.append(decidesWords(body));
    return sentences.join(QLatin1Char(' '));
}

}   // namespace

QString outcomeSentence(const rules::Decision &decision, const QString &body)
{
    switch (decision.outcome) {
    case Outcome::Probable:
        return words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "Probabilmente può chiederla. %1"))
            .arg(decidesWords(body));
    case Outcome::Maybe:
        for (const rules::Missing &missing : decision.missing) {
            if (missing.decides) {
                return words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "Forse sì: manca «%1». %2"))
                    .arg(missing.label, decidesWords(body));
            }
        }
        return words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "Forse sì. %1")).arg(decidesWords(body));
    case Outcome::No:
        return words(QT_TRANSLATE_NOOP("ui::OutcomeWords",
                                       "Per ora no. Può presentarla lo stesso. %1"))
            .arg(decidesWords(body));
    case Outcome::Referral:
        return referralSentence(decision, body);
    case Outcome::Ended:
    case Outcome::NotYet:
    case Outcome::NotComputable:
        return decision.note;
    }
    return {};
}

QString everyWords(const QString &unit)
{
    static const QMap<QString, const char *> everyUnit = {
        {QStringLiteral("EUR/month"), QT_TRANSLATE_NOOP("ui::OutcomeWords", "al mese")},
        {QStringLiteral("EUR/year"), QT_TRANSLATE_NOOP("ui::OutcomeWords", "all’anno")},
        {QStringLiteral("EUR/day"), QT_TRANSLATE_NOOP("ui::OutcomeWords", "al giorno")}};
    const auto found = everyUnit.constFind(unit);
    return found == everyUnit.constEnd() ? QString() : words(*found);
}

QString answerWords(const rules::Question &question, const domain::Fact &fact)
{
    if (fact.state == domain::AnswerState::Unknown)
        return words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "Non so"));
    if (fact.state == domain::AnswerState::Declined)
        return words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "Preferisce non dirlo"));
    switch (question.kind) {
    case rules::AnswerKind::YesNo:
        return fact.value.toBool() ? words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "Sì"))
                                   : words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "No"));
    case rules::AnswerKind::Date:
        return dayWords(QDate::fromString(fact.value.toString(), Qt::ISODate));
    case rules::AnswerKind::Month:
        return monthWords(
            QDate::fromString(fact.value.toString() + QStringLiteral("-01"), Qt::ISODate));
    case rules::AnswerKind::Amount:
        return amountWords(question, fact.value.toString());
    case rules::AnswerKind::Count:
        return unitWords(question.unit, QString::number(fact.value.toInteger()));
    case rules::AnswerKind::Decimal: {
        QString number = fact.value.toString();
        return unitWords(question.unit, number.replace(QLatin1Char('.'), QLatin1Char(',')));
    }
    case rules::AnswerKind::Choice:
        return choicesWords(question, fact.value);
    case rules::AnswerKind::Text:
        return question.key == QStringLiteral("iban") ? maskedIban(fact.value.toString())
                                                      : fact.value.toString();
    case rules::AnswerKind::List:
        return rowCountWords(fact.value.toArray().size());
    }
    return {};
}

QString originWords(const domain::Fact &fact, bool brief)
{
    const QDate then = inItaly(fact.recordedAt).date();
    const QString day =
        brief ? QStringLiteral("%1 %2").arg(shortDayWords(then)).arg(then.year()) : dayWords(then);
    switch (fact.origin) {
    case domain::Origin::Person:
        return words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "detto dalla persona"));
    case domain::Origin::Operator:
        return words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "scritto dall’operatore"));
    case domain::Origin::Card:
        return words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "dalla tessera, %1")).arg(day);
    case domain::Origin::Document:
        return words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "da un documento, %1")).arg(day);
    case domain::Origin::Registry:
        return words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "dagli archivi, %1")).arg(day);
    case domain::Origin::EarlierVisit:
        return words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "dalla visita del %1")).arg(day);
    }
    return {};
}

}   // namespace ui
