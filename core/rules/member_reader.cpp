#include "core/rules/member_reader.h"

#include "core/rules/canonical_value.h"
#include "core/rules/value_text.h"

#include <QJsonArray>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

bool isNotKnown(const QJsonValue &value)
{
    const auto object = value.toObject();
    return value.isNull() || object[u"unknown"_s].toBool() || object[u"declined"_s].toBool();
}

class RowReader {
public:
    RowReader(const Vocabulary &vocabulary, const VocabularyEntry &list)
        : m_vocabulary(vocabulary), m_list(list),
          m_listIndex(vocabulary.indexOf(list.question().key))
    {
    }

    Result<QJsonObject> read(const QJsonObject &given, const QJsonObject &common)
    {
        m_row = {};
        m_seen.clear();
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (const auto done = readField(it.key(), it.value()); !done)
                return tl::unexpected(done.error());
        }
        for (auto it = common.begin(); it != common.end(); ++it) {
            if (!m_seen.contains(it.key()))
                m_row.insert(it.key(), it.value());
        }
        return m_row;
    }

private:
    Result<> readField(const QString &name, const QJsonValue &value)
    {
        const int field = m_vocabulary.fieldOf(m_listIndex, name);
        if (field < 0) {
            const auto nearest = nearestName(name, m_vocabulary.fieldNames(m_listIndex));
            return fail(
                ErrorCode::Invalid,
                u"unknown field \"%1\"%2"_s.arg(
                    name, nearest.isEmpty() ? QString() : u", nearest \"%1\""_s.arg(nearest)));
        }
        const auto &entry = m_vocabulary.at(m_list.fields[field]);
        const auto &key = entry.question().key;
        QJsonValue canonical;
        if (!isNotKnown(value)) {
            const auto read = canonicalScalar(entry, translated(entry, name, value));
            if (!read)
                return tl::unexpected(read.error());
            canonical = *read;
        }
        if (m_seen.contains(key) && m_row[key] != canonical)
            return fail(ErrorCode::Invalid, u"%1: given twice, and the two differ"_s.arg(key));
        m_seen.insert(key);
        const bool meansSomething = entry.parsed.absent.has_value();
        if (!canonical.isNull() || meansSomething)
            m_row.insert(key, canonical);
        return {};
    }

    /// A value under an alias that translates it.
    static QJsonValue translated(const VocabularyEntry &entry, const QString &name,
                                 const QJsonValue &value)
    {
        for (const auto &alias : entry.parsed.aliases) {
            if (alias.name.text != name)
                continue;
            const auto text = value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s)
                                             : value.toVariant().toString();
            const auto found = alias.values.constFind(text);
            if (found != alias.values.constEnd())
                return QJsonArray::fromStringList(*found);
        }
        return value;
    }

    const Vocabulary &m_vocabulary;
    const VocabularyEntry &m_list;
    int m_listIndex;
    QJsonObject m_row;
    QSet<QString> m_seen;
};

}   // namespace

Result<QJsonValue> canonicalMembers(const Vocabulary &vocabulary, const VocabularyEntry &list,
                                    const QJsonValue &value, const QJsonObject &common)
{
    const auto &question = list.question();
    const auto given = value.toArray();
    if (!value.isArray())
        return fail(ErrorCode::Invalid, u"%1: not a list of rows"_s.arg(question.key));
    if (given.size() > question.most.value_or(0) || given.size() < question.least.value_or(0)) {
        return fail(ErrorCode::Invalid, u"%1: %2 rows, outside %3..%4"_s.arg(question.key)
                                            .arg(given.size())
                                            .arg(question.least.value_or(0))
                                            .arg(question.most.value_or(0)));
    }
    RowReader reader(vocabulary, list);
    QJsonArray rows;
    for (const auto &item : given) {
        const auto where = u"%1, row %2: "_s.arg(question.key).arg(rows.size() + 1);
        const bool alone = list.fields.size() == 1 && !item.isObject();
        if (!item.isObject() && !alone)
            return fail(ErrorCode::Invalid, where + u"not an object"_s);
        // The rows of a list with one field may be its values.
        const auto row = reader.read(
            alone ? QJsonObject{{question.fields.first().key, item}} : item.toObject(), common);
        if (!row)
            return fail(ErrorCode::Invalid, where + row.error().detail);
        rows.append(*row);
    }
    return QJsonValue(rows);
}

std::optional<Value> membersFromJson(const QJsonValue &json, const VocabularyEntry &list,
                                     const Vocabulary &vocabulary)
{
    const auto rows = json.toArray();
    if (!json.isArray() || rows.size() > list.question().most.value_or(0))
        return std::nullopt;
    auto members = std::make_shared<Members>();
    members->fields = static_cast<std::size_t>(list.fields.size());
    members->count = static_cast<std::size_t>(rows.size());
    members->cells.reserve(members->fields * members->count);
    for (const auto &item : rows) {
        if (!item.isObject())
            return std::nullopt;
        const auto row = item.toObject();
        for (const int field : list.fields) {
            const auto &entry = vocabulary.at(field);
            const auto cell = row.constFind(entry.question().key);
            if (cell == row.constEnd()) {
                members->cells.push_back(entry.absent);
                continue;
            }
            const auto value = cell->isNull() ? std::optional(Value())
                                              : scalarFromJson(*cell, entry.type, vocabulary);
            if (!value)
                return std::nullopt;
            members->cells.push_back(*value);
        }
    }
    return Value{List{std::move(members)}};
}

std::optional<Value> valueFromJson(const QJsonValue &json, const Type &type,
                                   const Vocabulary &vocabulary)
{
    return type.kind == Kind::List ? membersFromJson(json, vocabulary.at(type.choice), vocabulary)
                                   : scalarFromJson(json, type, vocabulary);
}

}   // namespace core::rules
