#include "core/domain/json_fields.h"

namespace core::domain {

void JsonFields::blame(const QString &key)
{
    if (m_fault.isEmpty())
        m_fault = key;
}

QString JsonFields::text(const char *key)
{
    if (!value(key).isString())
        blame(QLatin1String(key));
    return value(key).toString();
}

bool JsonFields::flag(const char *key)
{
    if (!value(key).isBool())
        blame(QLatin1String(key));
    return value(key).toBool();
}

qint64 JsonFields::number(const char *key)
{
    if (!value(key).isDouble())
        blame(QLatin1String(key));
    return value(key).toInteger();
}

QJsonObject JsonFields::object(const char *key)
{
    if (!value(key).isObject())
        blame(QLatin1String(key));
    return value(key).toObject();
}

QJsonArray JsonFields::array(const char *key)
{
    if (!value(key).isArray())
        blame(QLatin1String(key));
    return value(key).toArray();
}

QStringList JsonFields::texts(const char *key)
{
    QStringList texts;
    for (const QJsonValue &entry : array(key)) {
        if (!entry.isString())
            blame(QLatin1String(key));
        texts.append(entry.toString());
    }
    return texts;
}

QDate JsonFields::date(const char *key)
{
    const QString written = text(key);
    const QDate read = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !read.isValid())
        blame(QLatin1String(key));
    return read;
}

QDateTime JsonFields::instantOf(const QJsonValue &value)
{
    const QDateTime read = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!value.isString() || (!value.toString().isEmpty() && !read.isValid()))
        blame(QStringLiteral("instant"));
    return read;
}

int JsonFields::oneOf(const char *key, const QStringList &codes)
{
    const auto at = codes.indexOf(text(key));
    if (at < 0)
        blame(QLatin1String(key));
    return static_cast<int>(qMax<qsizetype>(at, 0));
}

QString writeDate(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString writeInstant(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

}   // namespace core::domain
