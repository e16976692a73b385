#include "tests/bench/rows/people_play.h"
#include "tests/bench/rows/rows.h"

#include <array>

namespace bench {

using namespace core;

namespace {

constexpr int kPeople = 100'000;
constexpr std::array kSizes = {1'000, 10'000, 100'000, 1'000'000};

/// One figure of a desk, in the unit of its row.
using Figure = Result<double> (PeoplePlay::*)();

struct Growth {
    const char *row;
    const char *work;
    Figure figure;
    bool isFlat;   // else it may grow as the number of people does
};

constexpr Growth kGrowths[] = {{"D3", "durable answer, µs", &PeoplePlay::answerOnce, true},
                               {"D4", "search, each key, ms", &PeoplePlay::searchByKeys, false},
                               {"D6", "card to person's page, ms", &PeoplePlay::openByCard, true}};

Line growthLine(const Growth &growth, int people)
{
    const double factor = people / static_cast<double>(kSizes.front());
    return {QStringLiteral("D12-%1-%2").arg(QLatin1String(growth.row)).arg(people),
            QStringLiteral("%1: %2 people against %3")
                .arg(QString::fromUtf8(growth.work))
                .arg(people)
                .arg(kSizes.front()),
            growth.isFlat ? Target{1.5, 1.5} : Target{factor, factor},
            {}};
}

}   // namespace

Result<QList<Line>> searchRow(const Plan &plan)
{
    const auto play = PeoplePlay::enter(kPeople);
    if (!play)
        return tl::unexpected(play.error());
    Line line{QStringLiteral("D4"),
              QStringLiteral("each key of a surname among 100,000 people, ms"),
              {.good = 3, .excellent = 1},
              {}};
    for (int round = 0; round < plan.rounds; ++round) {
        const auto product = (*play)->searchByKeys();
        if (!product)
            return tl::unexpected(product.error());
        line.rounds.append({*product, (*play)->scanByKeys()});
    }
    return QList<Line>{line};
}

Result<QList<Line>> personRow(const Plan &plan)
{
    const auto play = PeoplePlay::enter(kPeople);
    if (!play)
        return tl::unexpected(play.error());
    Line line{QStringLiteral("D6"),
              QStringLiteral("card read to the person's page painted, 100,000 people, ms"),
              {.good = 2, .excellent = 1.3},
              {}};
    // The first round only makes fonts and icons known.
    for (int round = 0; round <= plan.rounds; ++round) {
        const auto product = (*play)->openByCard();
        const auto limit = (*play)->readAndPaint();
        if (!product || !limit)
            return tl::unexpected(product ? limit.error() : product.error());
        if (round > 0)
            line.rounds.append({*product, *limit});
    }
    return QList<Line>{line};
}

Result<QList<Line>> growthRow(const Plan &plan)
{
    std::vector<std::unique_ptr<PeoplePlay>> desks;
    for (const int people : kSizes) {
        auto play = PeoplePlay::enter(people);
        if (!play)
            return tl::unexpected(play.error());
        desks.push_back(std::move(*play));
    }
    QList<Line> lines;
    for (const Growth &growth : kGrowths) {
        QList<Line> larger;
        for (std::size_t i = 1; i < kSizes.size(); ++i)
            larger.append(growthLine(growth, kSizes[i]));
        for (int round = 0; round <= plan.rounds; ++round) {
            const auto least = (desks.front().get()->*growth.figure)();
            if (!least)
                return tl::unexpected(least.error());
            for (std::size_t i = 1; i < kSizes.size(); ++i) {
                const auto more = (desks[i].get()->*growth.figure)();
                if (!more)
                    return tl::unexpected(more.error());
                if (round > 0)
                    larger[static_cast<qsizetype>(i) - 1].rounds.append({*more, *least});
            }
        }
        lines += larger;
    }
    return lines;
}

}   // namespace bench
