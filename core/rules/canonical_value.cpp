#include "core/rules/canonical_value.h"

#include "core/rules/answer_bounds.h"
#include "core/rules/value_text.h"

#include <QJsonArray>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> bad(const QString &key, const QString &why)
{
    return fail(ErrorCode::Invalid, u"%1: %2"_s.arg(key, why));
}

bool isWithin(const Question &question, const Rational &number)
{
    const auto bounds = answerBounds(question);
    return number >= bounds.least && number <= bounds.most;
}

Result<QJsonValue> canonicalCount(const Question &question, const QJsonValue &value)
{
    const auto number = readNumber(value);
    if (!number || !isWhole(*number))
        return bad(question.key, u"not a whole number"_s);
    const auto whole = floorToInt(*number);
    if (!whole || !isWithin(question, *number))
        return bad(question.key, u"outside its range"_s);
    return QJsonValue(*whole);
}

Result<QJsonValue> canonicalAmount(const Question &question, const QJsonValue &value)
{
    const auto number = readNumber(value);
    if (!number || *number < question.least.value_or(0) || !isWhole(*number * 100))
        return bad(question.key, u"not an amount in whole cents"_s);
    const auto money = toMoney(*number);
    if (!money)
        return bad(question.key, u"too large"_s);
    if (!isWithin(question, *number))
        return bad(question.key, u"outside its range"_s);
    return QJsonValue(money->toDecimal());
}

Result<QStringList> canonicalCodes(const VocabularyEntry &entry, const QString &given)
{
    const auto &old = entry.parsed.valueAliases;
    // An old code may differ from an option by its capitals alone and mean more than that option.
    if (entry.option(given) < 0 && old.contains(given))
        return old[given];
    for (const auto &option : entry.question().options) {
        if (option.value.compare(given, Qt::CaseInsensitive) == 0)
            return QStringList{option.value};
    }
    for (auto it = old.cbegin(); it != old.cend(); ++it) {
        if (it.key().compare(given, Qt::CaseInsensitive) == 0)
            return *it;
    }
    const auto nearest = nearestName(given, entry.codes() + old.keys());
    return bad(entry.question().key,
               u"no such option%1"_s.arg(nearest.isEmpty() ? QString()
                                                           : u", nearest \"%1\""_s.arg(nearest)));
}

Result<QJsonValue> canonicalChoice(const VocabularyEntry &entry, const QJsonValue &value)
{
    QStringList codes;
    for (const auto &item : value.isArray() ? value.toArray() : QJsonArray{value}) {
        // `no` and `yes` are also codes of some choices.
        const auto text =
            item.isBool() ? (item.toBool() ? u"yes"_s : u"no"_s) : item.toVariant().toString();
        const auto found = canonicalCodes(entry, text);
        if (!found)
            return tl::unexpected(found.error());
        codes += *found;
    }
    codes.removeDuplicates();
    if (codes.isEmpty())
        return QJsonValue();
    return codes.size() == 1 ? QJsonValue(codes.first())
                             : QJsonValue(QJsonArray::fromStringList(codes));
}

}   // namespace

std::optional<Rational> readNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return rationalFromDecimal(
            QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest));
    return rationalFromDecimal(value.toString());
}

Result<QJsonValue> canonicalScalar(const VocabularyEntry &entry, const QJsonValue &value)
{
    const auto &question = entry.question();
    switch (question.kind) {
    case AnswerKind::YesNo: {
        const auto answer =
            value.isBool() ? std::optional(value.toBool()) : readYesNo(value.toString().toLower());
        if (!answer)
            return bad(question.key, u"not yes or no"_s);
        return QJsonValue(*answer);
    }
    case AnswerKind::Count:
        return canonicalCount(question, value);
    case AnswerKind::Decimal: {
        const auto number = readNumber(value);
        if (!number)
            return bad(question.key, u"not a number"_s);
        if (!isWithin(question, *number))
            return bad(question.key, u"outside its range"_s);
        return QJsonValue(toDecimalText(*number));
    }
    case AnswerKind::Amount:
        return canonicalAmount(question, value);
    case AnswerKind::Date: {
        const auto date = QDate::fromString(value.toString(), Qt::ISODate);
        if (!date.isValid() || value.toString().size() != 10)
            return bad(question.key, u"not a day"_s);
        return QJsonValue(date.toString(Qt::ISODate));
    }
    case AnswerKind::Month: {
        const auto first = readMonth(value.toString());
        if (!first.isValid())
            return bad(question.key, u"not a month"_s);
        return QJsonValue(monthCode(first));
    }
    case AnswerKind::Choice:
        return canonicalChoice(entry, value);
    case AnswerKind::Text:
        if (!value.isString())
            return bad(question.key, u"not a text"_s);
        return QJsonValue(value.toString().trimmed());
    case AnswerKind::List:
        return bad(question.key, u"a list, not one value"_s);
    }
    return bad(question.key, u"unknown kind"_s);
}

}   // namespace core::rules
