#include "core/rules/facts_reader.h"

#include "core/rules/member_reader.h"
#include "core/rules/value_text.h"

#include <QJsonArray>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> bad(const QString &key, const QString &why)
{
    return fail(ErrorCode::Invalid, u"%1: %2"_s.arg(key, why));
}

/// Numbers may come as JSON numbers or as decimal strings.
std::optional<Rational> readNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return rationalFromDecimal(
            QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest));
    return rationalFromDecimal(value.toString());
}

Result<QJsonValue> canonicalCount(const Question &question, const QJsonValue &value)
{
    const auto number = readNumber(value);
    if (!number || !isWhole(*number))
        return bad(question.key, u"not a whole number"_s);
    const auto whole = floorToInt(*number);
    if (!whole || *whole < question.least.value_or(0) || (question.most && *whole > *question.most))
        return bad(question.key, u"outside its range"_s);
    return QJsonValue(*whole);
}

Result<QJsonValue> canonicalAmount(const Question &question, const QJsonValue &value)
{
    const auto number = readNumber(value);
    if (!number || *number < 0 || !isWhole(*number * 100))
        return bad(question.key, u"not an amount in whole cents"_s);
    const auto money = toMoney(*number);
    if (!money)
        return bad(question.key, u"too large"_s);
    if ((question.least && *number < *question.least) ||
        (question.most && *number > *question.most))
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
        const auto text = item.isBool() ? (item.toBool() ? u"yes"_s : u"no"_s) : item.toString();
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

Result<QJsonValue> canonicalValue(const Vocabulary &vocabulary, const VocabularyEntry &entry,
                                  const QJsonValue &value)
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
    case AnswerKind::Choice:
        return canonicalChoice(entry, value);
    case AnswerKind::Text:
        if (!value.isString())
            return bad(question.key, u"not a text"_s);
        return QJsonValue(value.toString().trimmed());
    case AnswerKind::List:
        return canonicalMembers(vocabulary, entry, value, {});
    }
    return bad(question.key, u"unknown kind"_s);
}

namespace {

class GivenFactsReader {
public:
    GivenFactsReader(const Vocabulary &vocabulary, const QString &benefit,
                     const QStringList &computed)
        : m_vocabulary(vocabulary), m_benefit(benefit), m_computed(computed)
    {
    }

    Result<GivenFacts> run(const QJsonObject &json)
    {
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (it->isNull() || it->isUndefined())
                continue;
            if (const auto done = readOne(it.key(), it.value()); !done)
                return tl::unexpected(done.error());
        }
        for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
            if (const auto done = addRows(it.key(), *it); !done)
                return tl::unexpected(done.error());
        }
        return m_given;
    }

private:
    Result<> readOne(const QString &name, const QJsonValue &value)
    {
        const auto meaning = m_vocabulary.meaning(name, m_benefit);
        const auto *shorthand = m_vocabulary.shorthand(name);
        const auto countName = meaning.question >= 0
                                   ? m_vocabulary.at(meaning.question).parsed.countName.text
                               : shorthand != nullptr ? shorthand->countName
                                                      : QString();
        if (!countName.isEmpty() && readNumber(value))
            return readOne(countName, value);
        if (meaning.question >= 0)
            return readFact(name, meaning, value);
        if (shorthand != nullptr)
            return readRows(name, *shorthand, value);
        const auto *derived = m_vocabulary.derived(name);
        if (derived != nullptr || m_computed.contains(name)) {
            const auto canonical = derived != nullptr ? derived->name.text : name;
            m_given.fixed.insert(canonical, machineText(value));
            return {};
        }
        const auto nearest = nearestName(name, m_vocabulary.inputNames() + m_computed);
        return fail(ErrorCode::Invalid,
                    u"unknown fact \"%1\"%2"_s.arg(
                        name, nearest.isEmpty() ? QString() : u", nearest \"%1\""_s.arg(nearest)));
    }

    static QString machineText(const QJsonValue &value)
    {
        if (value.isBool())
            return value.toBool() ? u"true"_s : u"false"_s;
        if (value.isDouble())
            return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
        return value.toString();
    }

    Result<> readFact(const QString &name, const Vocabulary::Meaning &meaning,
                      const QJsonValue &value)
    {
        const auto &entry = m_vocabulary.at(meaning.question);
        domain::Fact fact;
        if (value.isObject()) {
            const auto object = value.toObject();
            if (object[u"declined"_s].toBool())
                fact = domain::declined({});
            else if (object[u"unknown"_s].toBool())
                fact = domain::unknown({});
            else
                return bad(name, u"not a value"_s);
        } else {
            const auto canonical = canonicalValue(m_vocabulary, entry, translated(meaning, value));
            if (!canonical)
                return tl::unexpected(canonical.error());
            if (canonical->isNull())
                return {};
            fact = domain::known(*canonical, {});
        }
        return keep(name, entry.question().key, fact);
    }

    static QJsonValue translated(const Vocabulary::Meaning &meaning, const QJsonValue &value)
    {
        if (meaning.alias == nullptr || meaning.alias->values.isEmpty())
            return value;
        const auto &values = meaning.alias->values;
        const auto found = values.constFind(machineText(value));
        if (found == values.constEnd())
            return value;
        return QJsonArray::fromStringList(*found);
    }

    /// Rows under a shorthand join those of the list itself, whatever the order of the input.
    Result<> readRows(const QString &name, const Shorthand &shorthand, const QJsonValue &value)
    {
        const auto &entry = m_vocabulary.at(shorthand.list);
        const auto object = value.toObject();
        if (object[u"declined"_s].toBool() || object[u"unknown"_s].toBool())
            return readFact(name, {shorthand.list, nullptr}, value);
        QJsonValue given = value.isObject() ? QJsonArray{value} : value;
        if (!given.isArray() && !shorthand.field.isEmpty())
            given = QJsonArray{QJsonObject{{shorthand.field, value}}};
        const auto rows = canonicalMembers(m_vocabulary, entry, given, shorthand.fields);
        if (!rows)
            return bad(name, rows.error().detail);
        auto &all = m_rows[shorthand.list];
        for (const auto &row : rows->toArray())
            all.append(row);
        return {};
    }

    Result<> addRows(int list, const QJsonArray &rows)
    {
        const auto &question = m_vocabulary.at(list).question();
        const auto *before = m_given.facts.find(question.key);
        QJsonArray all;
        if (before != nullptr) {
            if (before->state != domain::AnswerState::Known)
                return bad(question.key, u"rows beside an answer without value"_s);
            all = before->value.toArray();
        }
        for (const auto &row : rows)
            all.append(row);
        if (all.size() > question.most.value_or(0))
            return bad(question.key, u"more than %1 rows"_s.arg(question.most.value_or(0)));
        m_given.facts.set(question.key, domain::known(all, {}));
        return {};
    }

    Result<> keep(const QString &name, const QString &key, const domain::Fact &fact)
    {
        const auto *before = m_given.facts.find(key);
        if (before != nullptr && !(*before == fact))
            return fail(ErrorCode::Invalid, u"\"%1\" and \"%2\" are one fact but differ"_s.arg(
                                                m_nameUsed.value(key), name));
        m_given.facts.set(key, fact);
        m_nameUsed.insert(key, name);
        return {};
    }

    const Vocabulary &m_vocabulary;
    QString m_benefit;
    QStringList m_computed;
    GivenFacts m_given;
    QHash<QString, QString> m_nameUsed;   // by canonical key
    QMap<int, QJsonArray> m_rows;         // under shorthands, by list
};

}   // namespace

Result<GivenFacts> readGivenFacts(const Vocabulary &vocabulary, const QString &benefit,
                                  const QStringList &computed, const QJsonObject &json)
{
    return GivenFactsReader(vocabulary, benefit, computed).run(json);
}

}   // namespace core::rules
