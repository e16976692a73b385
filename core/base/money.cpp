#include "core/base/money.h"

#include <QRegularExpression>

namespace core {

std::optional<Money> Money::fromDecimal(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(-?)([0-9]{1,15})(?:\\.([0-9]{1,2}))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::int64_t euros = match.captured(2).toLongLong();
    const std::int64_t cents = match.captured(3).leftJustified(2, QLatin1Char('0')).toLongLong();
    const std::int64_t total = euros * 100 + cents;
    return Money{match.captured(1).isEmpty() ? total : -total};
}

QString Money::toDecimal() const
{
    const std::uint64_t size =
        m_cents < 0 ? -static_cast<std::uint64_t>(m_cents) : static_cast<std::uint64_t>(m_cents);
    return QStringLiteral("%1%2.%3")
        .arg(m_cents < 0 ? QStringLiteral("-") : QString(), QString::number(size / 100))
        .arg(size % 100, 2, 10, QLatin1Char('0'));
}

QString Money::toItalian() const
{
    QString text = toDecimal();
    text.replace(QLatin1Char('.'), QLatin1Char(','));
    const qsizetype first = m_cents < 0 ? 1 : 0;
    for (qsizetype at = text.indexOf(QLatin1Char(',')) - 3; at > first; at -= 3)
        text.insert(at, QLatin1Char('.'));
    return text + QStringLiteral("\u00a0€");
}

}   // namespace core
