#include "core/base/strict_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStack>

namespace core {
namespace {

/// The text between two quotes as JSON means it, so that "a" and "\u0061" are the same name.
QString unescaped(const QByteArray &raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    return QJsonDocument::fromJson("[\"" + raw + "\"]").array().at(0).toString();
}

/// Walks bytes that are known to be well-formed JSON.
class Walk {
public:
    Walk(const QByteArray &bytes, const JsonLimits &limits) : m_bytes(bytes), m_limits(limits) {}

    const char *problem()
    {
        while (m_at < m_bytes.size()) {
            if (const char *found = step(m_bytes[m_at]))
                return found;
        }
        return nullptr;
    }

private:
    const char *step(char c)
    {
        if (c == '"')
            return string();
        ++m_at;
        if (c == '{' || c == '[') {
            m_names.push({});
            if (m_names.size() > m_limits.maxDepth)
                return "JSON is nested too deep";
            return count();
        }
        if (c == '}' || c == ']')
            m_names.pop();
        return c == ',' ? count() : nullptr;
    }

    const char *string()
    {
        const qsizetype start = ++m_at;
        while (m_bytes[m_at] != '"')
            m_at += m_bytes[m_at] == '\\' ? 2 : 1;
        const QByteArray raw = m_bytes.mid(start, m_at - start);
        ++m_at;
        while (m_at < m_bytes.size() && QByteArrayView(" \t\r\n").contains(m_bytes[m_at]))
            ++m_at;
        if (m_at >= m_bytes.size() || m_bytes[m_at] != ':')
            return nullptr;
        const QString name = unescaped(raw);
        if (m_names.top().contains(name))
            return "JSON names a member twice";
        m_names.top().insert(name);
        return nullptr;
    }

    const char *count()
    {
        return ++m_values > m_limits.maxValues ? "JSON has too many values" : nullptr;
    }

    const QByteArray &m_bytes;
    const JsonLimits &m_limits;
    QStack<QSet<QString>> m_names;
    qsizetype m_at = 0;
    int m_values = 0;
};

}   // namespace

Result<QJsonObject> parseStrictJson(const QByteArray &bytes, const JsonLimits &limits)
{
    if (bytes.size() > limits.maxBytes)
        return fail(ErrorCode::Corrupt, QStringLiteral("JSON is too long"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::Corrupt, QStringLiteral("not JSON: %1").arg(error.errorString()));
    if (!document.isObject())
        return fail(ErrorCode::Corrupt, QStringLiteral("JSON is not an object"));
    if (const char *problem = Walk(bytes, limits).problem())
        return fail(ErrorCode::Corrupt, QString::fromLatin1(problem));
    return document.object();
}

}   // namespace core
