#include "core/rules/rational.h"

#include <limits>
#include <string>

namespace core::rules {

namespace mp = boost::multiprecision;

namespace {

mp::cpp_int floorInt(const Rational &value)
{
    const mp::cpp_int top = mp::numerator(value);
    const mp::cpp_int bottom = mp::denominator(value);   // always positive
    mp::cpp_int whole = top / bottom;
    if (top < 0 && whole * bottom != top)
        --whole;
    return whole;
}

mp::cpp_int halfUp(const Rational &value)
{
    const Rational half(1, 2);
    return value < 0 ? mp::cpp_int(-floorInt(-value + half)) : floorInt(value + half);
}

mp::cpp_int halfEven(const Rational &value)
{
    const mp::cpp_int below = floorInt(value);
    const Rational rest = value - Rational(below);
    const Rational half(1, 2);
    if (rest != half)
        return rest < half ? below : mp::cpp_int(below + 1);
    return below % 2 == 0 ? below : mp::cpp_int(below + 1);
}

std::optional<qint64> toInt64(const mp::cpp_int &value)
{
    if (value > std::numeric_limits<qint64>::max() || value < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return static_cast<qint64>(value);
}

}   // namespace

std::optional<Rational> rationalFromDecimal(const QString &text)
{
    QString digits;
    int decimals = -1;
    bool negative = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i].unicode();
        if (c == u'-' && i == 0) {
            negative = true;
        } else if (c == u'.' && decimals < 0 && !digits.isEmpty()) {
            decimals = 0;
        } else if (c >= u'0' && c <= u'9') {
            digits += text[i];
            if (decimals >= 0)
                ++decimals;
        } else {
            return std::nullopt;
        }
    }
    if (digits.isEmpty() || decimals == 0 || digits.size() > 40)
        return std::nullopt;
    // A leading zero would make the library read octal.
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    mp::cpp_int top(digits.toStdString());
    const mp::cpp_int bottom = mp::pow(mp::cpp_int(10), static_cast<unsigned>(qMax(decimals, 0)));
    if (negative)
        top = -top;
    return Rational(top, bottom);
}

std::optional<RoundingMode> roundingMode(const QString &name)
{
    if (name == QLatin1String("half_up"))
        return RoundingMode::HalfUp;
    if (name == QLatin1String("half_even"))
        return RoundingMode::HalfEven;
    if (name == QLatin1String("floor"))
        return RoundingMode::Floor;
    if (name == QLatin1String("ceil"))
        return RoundingMode::Ceil;
    return std::nullopt;
}

Rational rounded(const Rational &value, RoundingMode mode, const Rational &step)
{
    const Rational units = value / step;
    switch (mode) {
    case RoundingMode::HalfUp:
        return Rational(halfUp(units)) * step;
    case RoundingMode::HalfEven:
        return Rational(halfEven(units)) * step;
    case RoundingMode::Floor:
        return Rational(floorInt(units)) * step;
    case RoundingMode::Ceil:
        return Rational(mp::cpp_int(-floorInt(-units))) * step;
    }
    return value;
}

bool isWhole(const Rational &value)
{
    return mp::denominator(value) == 1;
}

std::optional<qint64> floorToInt(const Rational &value)
{
    return toInt64(floorInt(value));
}

std::optional<Money> toMoney(const Rational &euro)
{
    const auto cents = toInt64(halfUp(euro * 100));
    if (!cents)
        return std::nullopt;
    return Money::fromCents(*cents);
}

Rational fromMoney(Money amount)
{
    return Rational(amount.cents(), 100);
}

QString toDecimalText(const Rational &value)
{
    constexpr int kMostDecimals = 6;
    Rational scaled = value;
    int decimals = 0;
    while (decimals < kMostDecimals && !isWhole(scaled)) {
        scaled *= 10;
        ++decimals;
    }
    const mp::cpp_int whole = halfUp(scaled);
    QString digits = QString::fromStdString(mp::cpp_int(mp::abs(whole)).str());
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
    }
    return whole < 0 ? QLatin1Char('-') + digits : digits;
}

}   // namespace core::rules
