#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariant>

namespace core::centre {

/// An instant as it is stored: sorts as text.
inline QString stamp(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

inline QDateTime instant(const QVariant &stored)
{
    return QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
}

/// An empty value is stored as such: SQLite would take a null QByteArray for NULL.
inline QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

inline QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

}   // namespace core::centre
