#include "tests/bench/rules/households.h"

#include "core/base/money.h"

#include <QStringList>

#include <algorithm>

namespace bench {

using namespace core;

namespace {

std::uint64_t mix(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

std::int32_t draw(std::uint64_t row, std::uint64_t column, std::uint64_t bound)
{
    return static_cast<std::int32_t>((mix((row * 16 + column + 1) * 0x9E3779B97F4A7C15U) >> 33) %
                                     bound);
}

bool isAmount(std::size_t column)
{
    const auto given = static_cast<Given>(column);
    return given == Given::Wage || given == Given::Isee || given == Given::Income;
}

QJsonValue answer(std::size_t column, std::int32_t value)
{
    if (static_cast<Given>(column) == Given::Involuntary)
        return value == 1;
    if (isAmount(column))
        return Money::fromCents(value).toDecimal();
    return value;
}

}   // namespace

Household makeHousehold(std::uint64_t row)
{
    Household made{};
    const auto at = [&](Given given) -> std::int32_t & {
        return made[static_cast<std::size_t>(given)];
    };
    at(Given::Involuntary) = draw(row, 0, 100) < 80 ? 1 : 0;
    at(Given::Weeks) = draw(row, 1, 261);
    at(Given::DaysSince) = draw(row, 2, 91);
    at(Given::Wage) = 40'000 + draw(row, 3, 360'001);
    at(Given::Isee) = draw(row, 4, 5'500'001);
    if (draw(row, 5, 100) < 40)
        at(Given::Isee) /= 5;
    at(Given::Minors) = std::max(0, draw(row, 6, 7) - 2);
    at(Given::Infants) = at(Given::Minors) > 0 && draw(row, 7, 100) < 20 ? 1 : 0;
    at(Given::Over60) = std::max(0, draw(row, 8, 5) - 2);
    at(Given::Disabled) = std::max(0, draw(row, 9, 10) - 8) + (draw(row, 10, 100) < 3 ? 1 : 0);
    at(Given::Income) = draw(row, 11, 2'500'001);
    if (draw(row, 12, 100) < 30)
        at(Given::Income) /= 4;
    return made;
}

unsigned unknownColumns(std::uint64_t row)
{
    return static_cast<unsigned>(draw(row, 13, 1024) & draw(row, 14, 1024));
}

Households makeHouseholds(std::size_t count)
{
    Households made;
    made.rows.resize(count);
    for (auto &column : made.columns)
        column.resize(count);
    for (std::size_t row = 0; row < count; ++row) {
        made.rows[row] = makeHousehold(row);
        for (std::size_t column = 0; column < kGivens; ++column)
            made.columns[column][row] = made.rows[row][column];
    }
    return made;
}

QString questionOf(std::size_t column)
{
    static const QStringList kKeys = {QStringLiteral("involontaria"),
                                      QStringLiteral("settimane"),
                                      QStringLiteral("giorni_trascorsi"),
                                      QStringLiteral("retribuzione"),
                                      QStringLiteral("isee"),
                                      QStringLiteral("minori"),
                                      QStringLiteral("neonati"),
                                      QStringLiteral("anziani"),
                                      QStringLiteral("disabili"),
                                      QStringLiteral("reddito")};
    return kKeys[static_cast<qsizetype>(column)];
}

domain::Facts factsOf(const Household &household, unsigned unknown)
{
    domain::Facts facts;
    for (std::size_t column = 0; column < kGivens; ++column) {
        if ((unknown >> column & 1U) == 0)
            facts.set(questionOf(column), domain::known(answer(column, household[column]), {}));
    }
    return facts;
}

}   // namespace bench
