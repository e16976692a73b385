#include "ui/wizard/typed_answer.h"

#include "core/base/typed_input.h"
#include "core/identity/iban.h"
#include "core/rules/answer_bounds.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace ui {

using namespace core;
using rules::AnswerKind;
using rules::Question;

namespace {

using Kind = TypedAnswer::Kind;

QString words(const char *text)
{
    return QCoreApplication::translate("ui::TypedAnswer", text);
}

QString faultSentence(TypedFault fault)
{
    static const QMap<TypedFault, const char *> sentences = {
        {TypedFault::NotADate,
         QT_TRANSLATE_NOOP("ui::TypedAnswer",
                           "Non riconosco la data. Scrivila come 25/9/2026 o 25 settembre 2026.")},
        {TypedFault::NoSuchDate,
         QT_TRANSLATE_NOOP("ui::TypedAnswer", "Questa data non esiste. Controlla giorno e mese.")},
        {TypedFault::YearMissing,
         QT_TRANSLATE_NOOP("ui::TypedAnswer", "Manca l’anno: scrivi anche quello.")},
        {TypedFault::YearOutOfRange,
         QT_TRANSLATE_NOOP("ui::TypedAnswer", "L’anno non può essere giusto. Controllalo.")},
        {TypedFault::NotAnAmount,
         QT_TRANSLATE_NOOP("ui::TypedAnswer", "Non è un importo. Scrivilo come 1.234,50.")},
        {TypedFault::TwoCommas,
         QT_TRANSLATE_NOOP("ui::TypedAnswer",
                           "Ci sono due virgole. Scrivi l’importo come 1.234,50.")},
        {TypedFault::MisplacedSeparator,
         QT_TRANSLATE_NOOP("ui::TypedAnswer",
                           "Punti e virgole non tornano. Scrivi l’importo come 1.234,50.")},
        {TypedFault::TooManyDecimals,
         QT_TRANSLATE_NOOP("ui::TypedAnswer", "I centesimi hanno al più due cifre.")},
        {TypedFault::TooLarge,
         QT_TRANSLATE_NOOP("ui::TypedAnswer", "Il numero è troppo grande. Controllalo.")},
        {TypedFault::NotACount,
         QT_TRANSLATE_NOOP("ui::TypedAnswer", "Serve un numero intero, senza virgole.")}};
    return words(sentences.value(fault, ""));
}

TypedAnswer fault(const QString &sentence)
{
    return {Kind::Fault, {}, {}, sentence};
}

TypedAnswer readDate(const Question &question, const QString &typed, const QDate &today)
{
    // A birth is never ahead; any other day may be.
    const bool birth = question.key == QStringLiteral("data_nascita");
    const auto date = typedDate(typed, today, birth ? TwoDigitYear::Past : TwoDigitYear::Near);
    if (!date)
        return fault(faultSentence(date.error()));
    const QJsonValue value(date->toString(Qt::ISODate));
    return {Kind::Value, value, writeTyped(question, value),
            *date > today ? words(QT_TRANSLATE_NOOP("ui::TypedAnswer",
                                                    "È una data futura: se è giusta, continua."))
                          : QString()};
}

/// `9/2026`, `9/26`, `settembre 2026`, `2026-09`, or a whole date of that month.
TypedAnswer readMonth(const Question &question, const QString &typed, const QDate &today)
{
    const QString text = typed.simplified();
    for (const auto &form : {QStringLiteral("%1-01"), QStringLiteral("1/%1"),
                             QStringLiteral("1 %1"), QStringLiteral("%1")}) {
        if (const auto date = typedDate(form.arg(text), today, TwoDigitYear::Near)) {
            const QJsonValue value(date->toString(QStringLiteral("yyyy-MM")));
            return {Kind::Value, value, writeTyped(question, value), {}};
        }
    }
    return fault(words(QT_TRANSLATE_NOOP(
        "ui::TypedAnswer", "Non riconosco il mese. Scrivilo come 9/2026 o settembre 2026.")));
}

TypedAnswer outside(const rules::AnswerBounds &bounds, const QString &typed)
{
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    return fault(
        words(QT_TRANSLATE_NOOP("ui::TypedAnswer", "Qui va un numero da %1 a %2: hai scritto %3."))
            .arg(italian.toString(bounds.least), italian.toString(bounds.most), typed));
}

TypedAnswer readAmount(const Question &question, const QString &typed, const QDate &)
{
    const auto amount = typedAmount(typed);
    if (!amount)
        return fault(faultSentence(amount.error()));
    if (amount->cents() < 0 && question.least.value_or(0) >= 0)
        return fault(
            words(QT_TRANSLATE_NOOP("ui::TypedAnswer", "L’importo non può essere sotto zero.")));
    const auto bounds = rules::answerBounds(question);
    if (amount->cents() < bounds.least * 100 || amount->cents() > bounds.most * 100)
        return outside(bounds, typed.simplified());
    const QJsonValue value(amount->toDecimal());
    return {Kind::Value, value, writeTyped(question, value), {}};
}

TypedAnswer readCount(const Question &question, const QString &typed, const QDate &)
{
    const auto count = typedCount(typed);
    if (!count)
        return fault(faultSentence(count.error()));
    const auto bounds = rules::answerBounds(question);
    if (*count < bounds.least || *count > bounds.most)
        return outside(bounds, QString::number(*count));
    return {Kind::Value, QJsonValue(*count), QString::number(*count), {}};
}

TypedAnswer readDecimal(const Question &question, const QString &typed, const QDate &today)
{
    // Decimals of the vocabulary (months and fractions, scales) have at most two digits, as
    // amounts.
    return readAmount(question, typed, today);
}

/// Gently: what does not fit, and that it stays as it is written. Whose account it is, INPS asks
/// the bank.
QString ibanWarning(const identity::IbanCheck &check)
{
    using identity::CodeFault;
    if (check.isValid())
        return {};
    QString what;
    if (check.faults.contains(CodeFault::WrongLength))
        what = words(QT_TRANSLATE_NOOP("ui::TypedAnswer",
                                       "L’IBAN non ha il numero giusto di caratteri (qui %1; uno "
                                       "italiano ne ha 27)."))
                   .arg(check.iban.size());
    else if (check.faults.contains(CodeFault::WrongCharacters))
        what = words(QT_TRANSLATE_NOOP("ui::TypedAnswer",
                                       "L’IBAN ha una lettera al posto di una cifra, o il "
                                       "contrario."));
    else if (check.faults.contains(CodeFault::WrongCheckDigits))
        what = words(QT_TRANSLATE_NOOP("ui::TypedAnswer",
                                       "L’IBAN non torna: con questi numeri mi aspetto %1 dopo le "
                                       "prime due lettere."))
                   .arg(check.expectedCheck);
    else
        what = words(QT_TRANSLATE_NOOP("ui::TypedAnswer",
                                       "L’IBAN non torna: al quinto posto mi aspetto la lettera "
                                       "%1."))
                   .arg(check.expectedCheck);
    return what + QLatin1Char(' ') +
           words(QT_TRANSLATE_NOOP("ui::TypedAnswer", "Ricontrollalo: resta scritto così."));
}

TypedAnswer readText(const Question &question, const QString &typed, const QDate &)
{
    QString text = typed.simplified();
    if (question.key != QStringLiteral("iban"))
        return {Kind::Value, QJsonValue(text), text, {}};
    const identity::IbanCheck check = identity::checkIban(text);
    return {Kind::Value,
            QJsonValue(check.iban),
            check.iban,
            ibanWarning(check),
            words(QT_TRANSLATE_NOOP("ui::TypedAnswer",
                                    "Il conto deve essere intestato alla persona che chiede, anche "
                                    "insieme ad altri.")),
            words(QT_TRANSLATE_NOOP("ui::TypedAnswer", "conto di chi chiede?"))};
}

}   // namespace

TypedAnswer readTyped(const Question &question, const QString &typed, const QDate &today)
{
    if (typed.trimmed().isEmpty())
        return {};
    if (const auto none = typedNonAnswer(typed))
        return {*none == NonAnswer::Unknown ? Kind::Unknown : Kind::Declined, {}, {}, {}};
    using Reader = TypedAnswer (*)(const Question &, const QString &, const QDate &);
    static const QMap<AnswerKind, Reader> readers = {
        {AnswerKind::Date, readDate},       {AnswerKind::Month, readMonth},
        {AnswerKind::Amount, readAmount},   {AnswerKind::Count, readCount},
        {AnswerKind::Decimal, readDecimal}, {AnswerKind::Text, readText}};
    return readers.value(question.kind, readText)(question, typed, today);
}

QString writeTyped(const Question &question, const QJsonValue &value)
{
    switch (question.kind) {
    case AnswerKind::Date:
        return QDate::fromString(value.toString(), Qt::ISODate)
            .toString(QStringLiteral("dd/MM/yyyy"));
    case AnswerKind::Month:
        return QDate::fromString(value.toString() + QStringLiteral("-01"), Qt::ISODate)
            .toString(QStringLiteral("MM/yyyy"));
    case AnswerKind::Amount: {
        const auto money = Money::fromDecimal(value.toString());
        return money ? money->toItalian().chopped(2) : value.toString();
    }
    case AnswerKind::Count:
        return QString::number(value.toInteger());
    case AnswerKind::Decimal: {
        QString number = value.toString();
        return number.replace(QLatin1Char('.'), QLatin1Char(','));
    }
    default:
        return value.toString();
    }
}

}   // namespace ui
