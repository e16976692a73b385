#include "core/domain/json_reader.h"

namespace core::domain {

QJsonValue JsonReader::member(const char *key, QJsonValue::Type type)
{
    const QJsonValue value = m_json[QLatin1String(key)];
    if (value.type() == type)
        return value;
    refuse(key);
    return QJsonValue(QJsonValue::Undefined);
}

void JsonReader::refuse(const char *key)
{
    take(Error{ErrorCode::Corrupt,
               QStringLiteral("member missing or of another type: %1").arg(QLatin1String(key))});
}

void JsonReader::take(const std::optional<Error> &fault)
{
    if (!m_fault)
        m_fault = fault;
}

QString JsonReader::text(const char *key)
{
    return member(key, QJsonValue::String).toString();
}

bool JsonReader::flag(const char *key)
{
    return member(key, QJsonValue::Bool).toBool();
}

qint64 JsonReader::number(const char *key)
{
    const QJsonValue value = member(key, QJsonValue::Double);
    const qint64 whole = value.toInteger(-1);
    if (value.isDouble() && static_cast<double>(whole) != value.toDouble())
        refuse(key);
    return whole;
}

QJsonObject JsonReader::object(const char *key)
{
    return member(key, QJsonValue::Object).toObject();
}

QJsonArray JsonReader::array(const char *key)
{
    return member(key, QJsonValue::Array).toArray();
}

QStringList JsonReader::texts(const char *key)
{
    QStringList found;
    for (const QJsonValue &value : array(key)) {
        if (!value.isString())
            refuse(key);
        found.append(value.toString());
    }
    return found;
}

QDate JsonReader::date(const char *key)
{
    const QString written = text(key);
    const QDate read = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !read.isValid())
        refuse(key);
    return read;
}

QDateTime JsonReader::instant(const char *key)
{
    const QString written = text(key);
    const QDateTime read = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!written.isEmpty() && (!read.isValid() || read.timeSpec() != Qt::UTC))
        refuse(key);
    return read;
}

QString writeInstant(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

}   // namespace core::domain
