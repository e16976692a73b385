#include "core/interview/raw_value.h"

namespace core::interview {

using rules::Kind;
using rules::Rational;
using rules::Value;

std::optional<qint64> rawValue(const Value &value, qint64 scale)
{
    if (const auto *number = value.number()) {
        const Rational scaled = *number * scale;
        return rules::isWhole(scaled) ? rules::floorToInt(scaled) : std::nullopt;
    }
    if (const auto *date = value.date())
        return date->toJulianDay();
    if (const auto *choices = value.choices())
        return static_cast<qint64>(choices->mask);
    if (const auto *answer = std::get_if<bool>(&value.data))
        return *answer ? 1 : 0;
    return std::nullopt;
}

Value valueOf(qint64 raw, const rules::Type &type, qint64 scale, qint64 per)
{
    switch (type.kind) {
    case Kind::YesNo:
        return Value{raw != 0};
    case Kind::Number:
        return Value{Rational(Rational(raw) / Rational(scale) / Rational(per))};
    case Kind::Date:
        return Value{QDate::fromJulianDay(raw)};
    case Kind::Choice:
        return Value{rules::Choices{static_cast<quint64>(raw)}};
    default:
        return {};
    }
}

}   // namespace core::interview
