#include "core/rules/unit.h"

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

const QStringList &Unit::bases()
{
    static const QStringList kBases = {u"EUR"_s,  u"day"_s,    u"week"_s,   u"month"_s, u"year"_s,
                                       u"hour"_s, u"minute"_s, u"person"_s, u"km"_s};
    return kBases;
}

Unit Unit::of(const QString &base)
{
    Unit unit;
    unit.m_powers.insert(base, 1);
    return unit;
}

Unit Unit::fromPowers(const QMap<QString, int> &powers)
{
    Unit unit;
    unit.m_powers = powers;
    return unit;
}

std::optional<Unit> Unit::parse(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Unit();
    const auto parts = text.split(u'/');
    Unit unit;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto base = parts[i].trimmed();
        if (i == 0 && base == u"1"_s)
            continue;
        if (!bases().contains(base))
            return std::nullopt;
        unit = i == 0 ? of(base) : unit / of(base);
    }
    return unit;
}

bool Unit::isReasonable() const
{
    constexpr int kMostPower = 16;
    return std::all_of(m_powers.cbegin(), m_powers.cend(),
                       [](int power) { return qAbs(power) <= kMostPower; });
}

QString Unit::toString() const
{
    QStringList above;
    QStringList below;
    for (auto it = m_powers.cbegin(); it != m_powers.cend(); ++it) {
        for (int i = 0; i < qAbs(it.value()); ++i)
            (it.value() > 0 ? above : below).append(it.key());
    }
    QString text = above.join(u'*');
    if (text.isEmpty() && !below.isEmpty())
        text = u"1"_s;
    for (const auto &base : below)
        text += u'/' + base;
    return text;
}

Unit Unit::operator*(const Unit &other) const
{
    return combined(other, 1);
}

Unit Unit::operator/(const Unit &other) const
{
    return combined(other, -1);
}

Unit Unit::combined(const Unit &other, int sign) const
{
    Unit result = *this;
    for (auto it = other.m_powers.cbegin(); it != other.m_powers.cend(); ++it) {
        const int power = result.m_powers.value(it.key()) + sign * it.value();
        if (power == 0)
            result.m_powers.remove(it.key());
        else
            result.m_powers.insert(it.key(), power);
    }
    return result;
}

}   // namespace core::rules
