#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace core::domain {

/// Reads members of a JSON object whose shape is ours and remembers the first that does not fit,
/// so that a reader is one list of fields and one check at its end. A field that does not fit
/// gives the empty value of its type.
class JsonFields {
public:
    explicit JsonFields(const QJsonObject &json) : m_json(json) {}

    /// Name of the first member that is missing or of another type; empty when all fitted.
    QString fault() const { return m_fault; }
    /// Remembers a member whose content a caller could not use.
    void refuse(const char *key) { blame(QLatin1String(key)); }
    bool has(const char *key) const { return m_json.contains(QLatin1String(key)); }

    QString text(const char *key);
    bool flag(const char *key);
    qint64 number(const char *key);
    QJsonObject object(const char *key);
    QJsonArray array(const char *key);
    QStringList texts(const char *key);
    /// Empty text is the invalid date.
    QDate date(const char *key);
    /// Empty text is the invalid instant.
    QDateTime instant(const char *key) { return instantOf(value(key)); }
    QDateTime instantOf(const QJsonValue &value);
    /// Place in `codes`; the fault of an unknown code is the key's.
    int oneOf(const char *key, const QStringList &codes);

    template <class IdType>
    IdType id(const char *key)
    {
        const auto read = IdType::fromString(text(key));
        if (!read)
            blame(QLatin1String(key));
        return read.value_or(IdType());
    }
    /// Empty text is the null id.
    template <class IdType>
    IdType idOrNull(const char *key)
    {
        return text(key).isEmpty() ? IdType() : id<IdType>(key);
    }
    template <class Value, class Read>
    Value child(const char *key, Read read)
    {
        return readInside<Value>(object(key), read);
    }
    /// Member `name` of the object under `key`.
    template <class Value, class Read>
    Value member(const char *key, const QString &name, Read read)
    {
        return readInside<Value>(object(key)[name].toObject(), read);
    }
    template <class Value, class Read>
    QList<Value> list(const char *key, Read read)
    {
        QList<Value> values;
        for (const QJsonValue &value : array(key))
            values.append(readInside<Value>(value.toObject(), read));
        return values;
    }

    /// As list; a member that older bodies do not have is an empty one.
    template <class Value, class Read>
    QList<Value> listIfThere(const char *key, Read read)
    {
        return has(key) ? list<Value>(key, read) : QList<Value>();
    }

private:
    QJsonValue value(const char *key) const { return m_json[QLatin1String(key)]; }
    void blame(const QString &key);

    template <class Value, class Read>
    Value readInside(const QJsonObject &json, Read read)
    {
        JsonFields inner(json);
        Value value = read(inner);
        if (!inner.fault().isEmpty())
            blame(inner.fault());
        return value;
    }

    QJsonObject m_json;
    QString m_fault;
};

/// The forms that `date` and `instant` read: invalid is empty text.
QString writeDate(const QDate &date);
QString writeInstant(const QDateTime &instant);

}   // namespace core::domain
