#include "core/reports/statistics.h"

#include <algorithm>

namespace core::reports {

std::optional<Tenths> median(QList<qint64> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return Tenths{values[middle] * 10};
    return Tenths{(values[middle - 1] + values[middle]) * 5};
}

std::optional<qint64> ninetiethPercentile(QList<qint64> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const qsizetype rank = (values.size() * 9 + 9) / 10;   // ceil(0.9 n), from 1
    return values[rank - 1];
}

QString ageBand(int years)
{
    struct Band {
        int last;
        const char16_t *name;
    };
    static constexpr Band kBands[] = {{17, u"0–17"},  {29, u"18–29"}, {44, u"30–44"},
                                      {59, u"45–59"}, {66, u"60–66"}, {79, u"67–79"}};
    if (years < 0)
        return {};
    for (const Band &band : kBands)
        if (years <= band.last)
            return QString::fromUtf16(band.name);
    return QStringLiteral("80+");
}

std::optional<qint64> minutesBetween(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return std::nullopt;
    return wholeMinutes(from.secsTo(to));
}

qint64 wholeMinutes(qint64 seconds)
{
    return (seconds + 30) / 60;
}

}   // namespace core::reports
