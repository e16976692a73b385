#include "core/rules/facts_reader.h"

#include "core/rules/applicant.h"
#include "core/rules/canonical_value.h"
#include "core/rules/member_reader.h"

#include <QJsonArray>

namespace core::rules {

using namespace Qt::StringLiterals;

Result<QJsonValue> canonicalValue(const Vocabulary &vocabulary, const VocabularyEntry &entry,
                                  const QJsonValue &value)
{
    return entry.question().kind == AnswerKind::List
               ? canonicalMembers(vocabulary, entry, value, {})
               : canonicalScalar(entry, value);
}

namespace {

tl::unexpected<Error> bad(const QString &key, const QString &why)
{
    return fail(ErrorCode::Invalid, u"%1: %2"_s.arg(key, why));
}

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
        if (const auto twice = applicantTwice(m_vocabulary, m_given.facts); !twice.isEmpty()) {
            const auto &one = twice.first();
            return fail(
                ErrorCode::Invalid,
                u"%1: one fact with \"%1\" in row %2 of \"%3\", but they differ"_s.arg(one.key)
                    .arg(one.row)
                    .arg(one.list));
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
        const auto *derived = m_vocabulary.derived(name, m_benefit);
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

    /// What two names of one choice leave possible together; nothing when they contradict, or when
    /// it is no choice.
    QJsonArray common(const QString &key, const QJsonValue &a, const QJsonValue &b) const
    {
        QJsonArray both;
        if (m_vocabulary.at(m_vocabulary.indexOf(key)).type.kind != Kind::Choice)
            return both;
        const auto codes = a.isArray() ? a.toArray() : QJsonArray{a};
        const auto others = b.isArray() ? b.toArray() : QJsonArray{b};
        for (const auto &code : codes) {
            if (others.contains(code))
                both.append(code);
        }
        return both;
    }

    Result<> keep(const QString &name, const QString &key, const domain::Fact &fact)
    {
        const auto *before = m_given.facts.find(key);
        if (before != nullptr && !(*before == fact)) {
            if (const auto both = common(key, before->value, fact.value); !both.isEmpty()) {
                m_given.facts.set(key, domain::known(both.size() == 1 ? QJsonValue(both.first())
                                                                      : QJsonValue(both),
                                                     {}));
                return {};
            }
            return fail(ErrorCode::Invalid, u"\"%1\" and \"%2\" are one fact but differ"_s.arg(
                                                m_nameUsed.value(key), name));
        }
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
