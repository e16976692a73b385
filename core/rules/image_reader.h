#pragma once

#include "core/rules/image_bytes.h"
#include "core/rules/image_members.h"
#include "core/rules/image_traits.h"
#include "core/rules/source_model.h"
#include "core/rules/vocabulary.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

namespace core::rules::image {

/// Reads what Writer wrote; the two are mirrors of each other.
class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_spring(bytes) {}

    /// Everything was read and nothing was wrong.
    bool isComplete() const { return !m_spring.isBroken() && m_spring.isDry(); }

    template <class T>
    void get(T &value)
    {
        if constexpr (std::is_enum_v<T> || std::is_same_v<T, bool>)
            value = static_cast<T>(m_spring.whole());
        else if constexpr (std::is_integral_v<T> && std::is_unsigned_v<T>)
            value = static_cast<T>(m_spring.whole());
        else if constexpr (std::is_integral_v<T>)
            value = static_cast<T>(m_spring.signedWhole());
        else if constexpr (IsSequence<T>::value)
            getAll(value);
        else if constexpr (IsSortedMap<T>::value || IsHash<T>::value)
            getPairs(value);
        else if constexpr (IsOptional<T>::value)
            getOptional(value);
        else if constexpr (IsShared<T>::value)
            getShared(value);
        else if constexpr (IsVariant<T>::value)
            getAlternative<0>(value, m_spring.whole());
        else
            getFields(value);
    }

    void get(QString &text) { text = m_spring.text(); }
    void get(Unit &unit) { unit = m_spring.unit(); }
    void get(Rational &number) { number = m_spring.rational(); }
    void get(std::monostate &) {}
    void get(QDate &day)
    {
        if (const quint64 number = m_spring.whole(); number != 0)
            day = QDate::fromJulianDay(static_cast<qint64>(number));
    }
    void get(QJsonObject &object) { object = QJsonDocument::fromJson(m_spring.bytes()).object(); }
    void get(Vocabulary &vocabulary)
    {
        vocabulary.eachPart([this](auto &part) { get(part); });
    }
    void get(QList<ParsedCase> &) {}

private:
    /// A struct holds itself only in lists (expressions, YAML): what is deeper was not written by
    /// us and would use up the stack.
    static constexpr int kDeepest = 400;

    template <class T>
    void getFields(T &value)
    {
        if (++m_depth > kDeepest)
            m_spring.breakOff();
        if (!m_spring.isBroken())
            std::apply([this](auto &...field) { (get(field), ...); }, membersOf(value));
        --m_depth;
    }
    template <class T>
    void getAll(T &items)
    {
        items.resize(static_cast<decltype(items.size())>(m_spring.count()));
        for (auto &item : items) {
            if (m_spring.isBroken())
                return;
            get(item);
        }
    }
    template <class T>
    void getPairs(T &map)
    {
        const qsizetype size = m_spring.count();
        for (qsizetype i = 0; i < size && !m_spring.isBroken(); ++i) {
            typename T::key_type key;
            typename T::mapped_type value;
            get(key);
            get(value);
            map.insert(key, value);
        }
    }
    template <class T>
    void getOptional(T &value)
    {
        bool present = false;
        get(present);
        if (present && !m_spring.isBroken())
            get(value.emplace());
    }
    template <class T>
    void getShared(std::shared_ptr<const T> &value)
    {
        bool present = false;
        get(present);
        if (!present || m_spring.isBroken())
            return;
        auto inside = std::make_shared<T>();
        get(*inside);
        value = inside;
    }
    template <std::size_t at, class T>
    void getAlternative(T &value, quint64 wanted)
    {
        if constexpr (at == std::variant_size_v<T>)
            m_spring.breakOff();
        else if (wanted == at)
            get(value.template emplace<at>());
        else
            getAlternative<at + 1>(value, wanted);
    }

    ImageSpring m_spring;
    int m_depth = 0;
};

}   // namespace core::rules::image
