#include "tests/bench/rows/rows.h"
#include "tests/bench/rows/start_fixture.h"

namespace bench {

using namespace core;

Result<QList<Line>> startRow(const Plan &plan)
{
    StartFixture fixture;
    if (const auto prepared = fixture.prepare(); !prepared)
        return tl::unexpected(prepared.error());
    Line line{QStringLiteral("D1"),
              QStringLiteral("start to the ready sign-in field, ms"),
              {.good = 1.6, .excellent = 1.2},
              {}};
    // The first round only warms the cache of files.
    for (int round = 0; round <= plan.rounds; ++round) {
        const auto product = fixture.startProduct();
        const auto limit = fixture.startLimit();
        if (!product || !limit)
            return tl::unexpected(product ? limit.error() : product.error());
        if (round > 0)
            line.rounds.append({product->milliseconds, limit->milliseconds});
    }
    return QList<Line>{line};
}

}   // namespace bench
