#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::rules {

/// A unit of measure as powers of base units: `EUR/month` is EUR¹·month⁻¹.
class Unit {
public:
    Unit() = default;
    static Unit of(const QString &base);
    /// Reads `EUR`, `EUR/month`, `week/month`; empty text is no unit. Nothing for an unknown base.
    static std::optional<Unit> parse(const QString &text);
    static const QStringList &bases();
    /// What powers() gave.
    static Unit fromPowers(const QMap<QString, int> &powers);
    const QMap<QString, int> &powers() const { return m_powers; }

    bool isNone() const { return m_powers.isEmpty(); }
    /// Whether its powers are such as a law could have.
    bool isReasonable() const;
    /// An amount of money, alone or for a period.
    bool isMoney() const { return m_powers.value(QStringLiteral("EUR")) == 1; }
    QString toString() const;

    Unit operator*(const Unit &other) const;
    Unit operator/(const Unit &other) const;
    bool operator==(const Unit &) const = default;

private:
    Unit combined(const Unit &other, int sign) const;
    QMap<QString, int> m_powers;   // never 0
};

}   // namespace core::rules
