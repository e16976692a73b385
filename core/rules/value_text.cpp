#include "core/rules/value_text.h"

#include <QJsonArray>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

QString italianMonth(QDate date)
{
    static const QStringList kMonths = {
        u"gennaio"_s, u"febbraio"_s, u"marzo"_s,     u"aprile"_s,  u"maggio"_s,   u"giugno"_s,
        u"luglio"_s,  u"agosto"_s,   u"settembre"_s, u"ottobre"_s, u"novembre"_s, u"dicembre"_s};
    return u"%1 %2"_s.arg(kMonths[date.month() - 1]).arg(date.year());
}

QString italianDate(QDate date)
{
    const auto day = date.day() == 1 ? u"1°"_s : QString::number(date.day());
    return day + u' ' + italianMonth(date);
}

QString italianNumber(const Rational &number)
{
    auto text = toDecimalText(rounded(number, RoundingMode::HalfUp, Rational(1, 100)));
    const auto point = text.indexOf(u'.');
    auto whole = point < 0 ? text : text.left(point);
    const bool negative = whole.startsWith(u'-');
    for (auto at = whole.size() - 3; at > (negative ? 1 : 0); at -= 3)
        whole.insert(at, u'.');
    return point < 0 ? whole : whole + u',' + text.mid(point + 1);
}

std::optional<Value> choiceFromJson(const QJsonValue &json, const VocabularyEntry &entry)
{
    Choices choices;
    const auto codes = json.isArray() ? json.toArray() : QJsonArray{json};
    for (const auto &code : codes) {
        const int option = entry.option(code.toString());
        if (option < 0)
            return std::nullopt;
        choices.mask |= quint64(1) << option;
    }
    if (choices.mask == 0)
        return std::nullopt;
    return Value{choices};
}

}   // namespace

QDate readMonth(const QString &text)
{
    const bool bare = text.size() == 7 && text[4] == u'-';
    const auto day = QDate::fromString(bare ? text + u"-01"_s : text, Qt::ISODate);
    return day.isValid() && (bare || text.size() == 10) ? QDate(day.year(), day.month(), 1)
                                                        : QDate();
}

QString monthCode(QDate day)
{
    return day.toString(u"yyyy-MM"_s);
}

QString machineValue(const Value &value, const Type &type, const Vocabulary &vocabulary)
{
    if (!value.isKnown())
        return {};
    if (const auto *number = value.number()) {
        if (type.unit.isMoney()) {
            const auto money = toMoney(*number);
            return money ? money->toDecimal() : QString();
        }
        return toDecimalText(*number);
    }
    if (const auto *members = value.members())
        return QString::number(members->count);
    if (const auto *date = value.date())
        return type.month ? monthCode(*date) : date->toString(Qt::ISODate);
    if (const auto *choices = value.choices())
        return vocabulary.at(type.choice).question().options[choices->index()].value;
    if (const auto *text = value.text())
        return *text;
    return value.isTrue() ? u"true"_s : u"false"_s;
}

QString shownValue(const Value &value, const Type &type, const Vocabulary &vocabulary)
{
    if (!value.isKnown())
        return u"non noto"_s;
    if (const auto *number = value.number()) {
        if (type.unit.isMoney()) {
            const auto money = toMoney(*number);
            return money ? money->toItalian() : QString();
        }
        // A calendar year is not counted in thousands.
        if (type.unit == Unit::of(u"year"_s) && isWhole(*number) && *number >= 1000)
            return toDecimalText(*number);
        return italianNumber(*number);
    }
    if (const auto *members = value.members())
        return QString::number(members->count);
    if (const auto *date = value.date())
        return type.month ? italianMonth(*date) : italianDate(*date);
    if (const auto *choices = value.choices())
        return vocabulary.at(type.choice).question().options[choices->index()].label.it();
    if (const auto *text = value.text())
        return *text;
    return value.isTrue() ? u"sì"_s : u"no"_s;
}

std::optional<Value> scalarFromJson(const QJsonValue &json, const Type &type,
                                    const Vocabulary &vocabulary)
{
    switch (type.kind) {
    case Kind::YesNo:
        if (!json.isBool())
            return std::nullopt;
        return Value{json.toBool()};
    case Kind::Number: {
        const auto text =
            json.isDouble() ? QString::number(json.toDouble(), 'f', -128) : json.toString();
        const auto number = rationalFromDecimal(text);
        return number ? std::optional(Value{*number}) : std::nullopt;
    }
    case Kind::Date: {
        if (type.month) {
            const auto first = readMonth(json.toString());
            return first.isValid() ? std::optional(Value{first}) : std::nullopt;
        }
        const auto date = QDate::fromString(json.toString(), Qt::ISODate);
        return date.isValid() ? std::optional(Value{date}) : std::nullopt;
    }
    case Kind::Choice:
        return choiceFromJson(json, vocabulary.at(type.choice));
    case Kind::Text:
        return json.isString() ? std::optional(Value{json.toString()}) : std::nullopt;
    case Kind::List:
    case Kind::Any:
        break;
    }
    return std::nullopt;
}

std::optional<Value> valueFromMachine(const QString &text, const Type &type,
                                      const Vocabulary &vocabulary)
{
    if (type.kind == Kind::YesNo) {
        const auto answer = readYesNo(text);
        return answer ? std::optional(Value{*answer}) : std::nullopt;
    }
    return scalarFromJson(QJsonValue(text), type, vocabulary);
}

}   // namespace core::rules
