#include "tests/bench/rules/bench_law.h"

namespace bench {

using namespace core;

Result<std::shared_ptr<const rules::Catalogue>> loadBenchLaw()
{
    auto loaded = rules::Catalogue::load(benchLawFolder());
    if (!loaded)
        return fail(ErrorCode::Invalid, loaded.error().first().toString());
    return *loaded;
}

QString benchLawFolder()
{
    return QStringLiteral(BENCH_LAW);
}

QStringList benchBenefits()
{
    return {QStringLiteral("naspi"), QStringLiteral("auu"), QStringLiteral("adi")};
}

}   // namespace bench
