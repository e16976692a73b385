#include "tests/bench/bench_desk.h"
#include "tests/bench/rows/rows.h"
#include "tests/bench/rows/start_fixture.h"

namespace bench {

using namespace core;

namespace {

constexpr int kPeople = 100'000;

}   // namespace

Result<QList<Line>> memoryRow(const Plan &plan)
{
    StartFixture fixture;
    if (const auto prepared = fixture.prepare(); !prepared)
        return tl::unexpected(prepared.error());
    constexpr Target kTarget{.good = 1.5, .excellent = 1.2};
    Line started{QStringLiteral("D2"), QStringLiteral("memory after start, MiB"), kTarget, {}};
    for (int round = 0; round < plan.rounds; ++round) {
        const auto product = fixture.startProduct();
        const auto limit = fixture.startLimit();
        if (!product || !limit)
            return tl::unexpected(product ? limit.error() : product.error());
        started.rounds.append({product->mebibytes, limit->mebibytes});
    }

    if (const auto added = addPeople(fixture.deskFolder(), kPeople); !added)
        return tl::unexpected(added.error());
    Line unlocked{QStringLiteral("D2-people"),
                  QStringLiteral("memory with 100,000 people unlocked, MiB"),
                  kTarget,
                  {}};
    for (int round = 0; round < plan.rounds; ++round) {
        const auto product =
            launchUntil(QStringLiteral(BENCH_DESK), {fixture.deskFolder()}, "unlocked");
        const auto limit = fixture.startLimit(kPeople);
        if (!product || !limit)
            return tl::unexpected(product ? limit.error() : product.error());
        unlocked.rounds.append({product->mebibytes, limit->mebibytes});
    }
    return QList<Line>{started, unlocked};
}

}   // namespace bench
