#include "core/base/canonical_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace core {
namespace {

constexpr double kLargestExact = 9007199254740991.0;   // 2^53 - 1

bool hasLoneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            return true;
    }
    return false;
}

void appendEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\b':
        out += "\\b";
        return;
    case '\f':
        out += "\\f";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    if (static_cast<unsigned char>(c) < 0x20)
        out += "\\u00" + QByteArray(1, c).toHex();
    else
        out += c;
}

Result<> appendText(QByteArray &out, const QString &text)
{
    if (hasLoneSurrogate(text))
        return fail(ErrorCode::Invalid, QStringLiteral("text with half a surrogate pair"));
    out += '"';
    for (const char c : text.toUtf8())
        appendEscaped(out, c);
    out += '"';
    return {};
}

Result<> appendNumber(QByteArray &out, double number)
{
    if (!(std::abs(number) <= kLargestExact) || number != std::floor(number))
        return fail(ErrorCode::Invalid, QStringLiteral("number is not whole or not exact"));
    out += QByteArray::number(static_cast<qint64>(number));
    return {};
}

Result<> append(QByteArray &out, const QJsonValue &value);

Result<> appendArray(QByteArray &out, const QJsonArray &array)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        if (auto done = append(out, array.at(i)); !done)
            return done;
    }
    out += ']';
    return {};
}

Result<> appendObject(QByteArray &out, const QJsonObject &object)
{
    QStringList names = object.keys();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return std::lexicographical_compare(a.utf16(), a.utf16() + a.size(), b.utf16(),
                                            b.utf16() + b.size());
    });
    out += '{';
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0)
            out += ',';
        if (auto done = appendText(out, names[i]); !done)
            return done;
        out += ':';
        if (auto done = append(out, object.value(names[i])); !done)
            return done;
    }
    out += '}';
    return {};
}

Result<> append(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        out += "null";
        return {};
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return {};
    case QJsonValue::Double:
        return appendNumber(out, value.toDouble());
    case QJsonValue::String:
        return appendText(out, value.toString());
    case QJsonValue::Array:
        return appendArray(out, value.toArray());
    case QJsonValue::Object:
        return appendObject(out, value.toObject());
    case QJsonValue::Undefined:
        break;
    }
    return fail(ErrorCode::Invalid, QStringLiteral("undefined value"));
}

}   // namespace

Result<QByteArray> canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    return append(out, value).map([&] { return out; });
}

}   // namespace core
