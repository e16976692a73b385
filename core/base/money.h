#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace core {

/// An amount in whole euro cents; may be negative.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromCents(std::int64_t cents) { return Money{cents}; }

    /// Reads the machine form `1234.56`, `-3.5`, `1234`. More than two decimals, thousands
    /// separators, blanks or an overflow give nothing: a machine form is never guessed.
    static std::optional<Money> fromDecimal(const QString &text);

    constexpr std::int64_t cents() const { return m_cents; }

    /// Always two decimals and a point: `1103.07`.
    QString toDecimal() const;
    /// For people in Italy: `1.103,07 €`, with a no-break space.
    QString toItalian() const;

    constexpr Money operator+(Money other) const { return Money{m_cents + other.m_cents}; }
    constexpr Money operator-(Money other) const { return Money{m_cents - other.m_cents}; }
    constexpr Money operator-() const { return Money{-m_cents}; }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    explicit constexpr Money(std::int64_t cents) : m_cents(cents) {}
    std::int64_t m_cents = 0;
};

}   // namespace core
