#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::domain {

/// Takes members out of a stored object one by one and remembers the first that is missing or of
/// another type, so that the caller asks once, at the end.
class JsonReader {
public:
    explicit JsonReader(const QJsonObject &json) : m_json(json) {}

    QString text(const char *key);
    bool flag(const char *key);
    qint64 number(const char *key);
    QJsonObject object(const char *key);
    QJsonArray array(const char *key);
    QStringList texts(const char *key);
    /// Empty text is an invalid date or instant; other text has to be one.
    QDate date(const char *key);
    QDateTime instant(const char *key);

    template <class Kind>
    Kind id(const char *key)
    {
        const auto found = Kind::fromString(text(key));
        if (!found)
            refuse(key);
        return found.value_or(Kind());
    }
    template <class Kind>
    QList<Kind> ids(const char *key)
    {
        QList<Kind> found;
        for (const QString &one : texts(key)) {
            const auto read = Kind::fromString(one);
            if (!read)
                refuse(key);
            found.append(read.value_or(Kind()));
        }
        return found;
    }

    void refuse(const char *key);
    const std::optional<Error> &fault() const { return m_fault; }
    /// The fault of a part that was read by another reader.
    void take(const std::optional<Error> &fault);

private:
    QJsonValue member(const char *key, QJsonValue::Type type);

    QJsonObject m_json;
    std::optional<Error> m_fault;
};

/// How instants are written: UTC, to the millisecond. An invalid one is empty text.
QString writeInstant(const QDateTime &at);
template <class Kind>
QJsonArray writeIds(const QList<Kind> &ids)
{
    QJsonArray array;
    for (const Kind &id : ids)
        array.append(id.toString());
    return array;
}

}   // namespace core::domain
