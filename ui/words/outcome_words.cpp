#include "ui/words/outcome_words.h"

#include "core/base/clock.h"
#include "core/base/money.h"
#include "ui/words/italian.h"

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
    QString text = money ? money->toItalian() : decimal;
    if (question.unit == QStringLiteral("EUR/month"))
        text = words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "%1 al mese")).arg(text);
    else if (question.unit == QStringLiteral("EUR/year"))
        text = words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "%1 all’anno")).arg(text);
    return text;
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

}   // namespace

QString outcomeSentence(const rules::Decision &decision, const QString &body)
{
    switch (decision.outcome) {
    case Outcome::Probable:
        return words(QT_TRANSLATE_NOOP("ui::OutcomeWords",
                                       "Probabilmente può chiederla. Decide l’%1."))
            .arg(body);
    case Outcome::Maybe:
        for (const rules::Missing &missing : decision.missing) {
            if (missing.decides) {
                return words(QT_TRANSLATE_NOOP("ui::OutcomeWords",
                                               "Forse sì: manca «%1». Decide l’%2."))
                    .arg(missing.label, body);
            }
        }
        return words(QT_TRANSLATE_NOOP("ui::OutcomeWords", "Forse sì. Decide l’%1.")).arg(body);
    case Outcome::No:
        return words(QT_TRANSLATE_NOOP("ui::OutcomeWords",
                                       "Per ora no. Può presentarla lo stesso: decide l’%1."))
            .arg(body);
    case Outcome::Referral:
    case Outcome::Ended:
    case Outcome::NotYet:
    case Outcome::NotComputable:
        return decision.note;
    }
    return {};
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
        return longDate(QDate::fromString(fact.value.toString(), Qt::ISODate));
    case rules::AnswerKind::Month:
        return longMonth(
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
        return choiceWords(question, fact.value.toString());
    case rules::AnswerKind::Text:
        return question.key == QStringLiteral("iban") ? maskedIban(fact.value.toString())
                                                      : fact.value.toString();
    case rules::AnswerKind::List:
        return QString::number(fact.value.toArray().size());
    }
    return {};
}

QString originWords(const domain::Fact &fact)
{
    const QString day = longDate(inItaly(fact.recordedAt).date());
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
