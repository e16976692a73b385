#pragma once

#include "core/rules/image_bytes.h"
#include "core/rules/image_members.h"
#include "core/rules/image_traits.h"
#include "core/rules/source_model.h"
#include "core/rules/vocabulary.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core::rules::image {

/// Writes any value the rules are made of. Equal values give equal bytes.
class Writer {
public:
    template <class T>
    void put(const T &value)
    {
        if constexpr (std::is_enum_v<T> || std::is_same_v<T, bool>)
            m_sink.whole(static_cast<quint64>(value));
        else if constexpr (std::is_integral_v<T> && std::is_unsigned_v<T>)
            m_sink.whole(value);
        else if constexpr (std::is_integral_v<T>)
            m_sink.signedWhole(value);
        else if constexpr (IsSequence<T>::value)
            putAll(value);
        else if constexpr (IsSortedMap<T>::value)
            putPairs(value, value.keys());
        else if constexpr (IsHash<T>::value)
            putHash(value);
        else if constexpr (IsOptional<T>::value || IsShared<T>::value)
            putOptional(value);
        else if constexpr (IsVariant<T>::value)
            putVariant(value);
        else
            std::apply([this](const auto &...field) { (put(field), ...); }, membersOf(value));
    }

    void put(const QString &text) { m_sink.text(text); }
    void put(const Unit &unit) { m_sink.unit(unit); }
    void put(const Rational &number) { m_sink.rational(number); }
    void put(std::monostate) {}
    void put(const QDate &day) { m_sink.whole(static_cast<quint64>(dayNumber(day))); }
    void put(const QJsonObject &object)
    {
        m_sink.bytes(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    void put(const Vocabulary &vocabulary)
    {
        vocabulary.eachPart([this](const auto &part) { put(part); });
    }
    /// The cases are only read to be run: they are kept apart (image.cpp).
    void put(const QList<ParsedCase> &) {}

    QByteArray taken() { return m_sink.taken(); }

private:
    static qint64 dayNumber(const QDate &day) { return day.isValid() ? day.toJulianDay() : 0; }

    template <class T>
    void putAll(const T &items)
    {
        m_sink.whole(static_cast<quint64>(items.size()));
        for (const auto &item : items)
            put(item);
    }
    template <class T, class Keys>
    void putPairs(const T &map, const Keys &keys)
    {
        m_sink.whole(static_cast<quint64>(keys.size()));
        for (const auto &key : keys) {
            put(key);
            put(map.constFind(key).value());
        }
    }
    template <class T>
    void putHash(const T &hash)
    {
        auto keys = hash.keys();
        std::sort(keys.begin(), keys.end());   // a hash has another order in every run
        putPairs(hash, keys);
    }
    template <class T>
    void putOptional(const T &value)
    {
        put(static_cast<bool>(value));
        if (value)
            put(*value);
    }
    template <class T>
    void putVariant(const T &value)
    {
        m_sink.whole(value.index());
        std::visit([this](const auto &inside) { put(inside); }, value);
    }

    ImageSink m_sink;
};

}   // namespace core::rules::image
