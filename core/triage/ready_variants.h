#pragma once

#include "core/triage/variants.h"

namespace core::triage {

/// Hypotheses worth a look for this person, the likeliest to matter first: another ISEE, the day
/// after the nearest last day, the birth that is expected, a job for who lost one, a birth, the
/// next year. Nothing is computed yet.
QList<Variant> likelyVariants(const domain::Facts &facts, const Assessment &today);

/// The first of them that change something, at most `most`, with what they do.
Result<QList<Comparison>> readyVariants(VariantComparer &comparer, const domain::Facts &facts,
                                        qsizetype most);

/// The ISEE that is worth a try: 8,000 € while nobody has said one, else half of it in round
/// thousands. Nothing: it is nought already.
std::optional<Money> likelyIsee(const domain::Facts &facts);

/// The nearest last day among what may be asked for; invalid: none.
QDate nearestDeadline(const Assessment &assessment);

}   // namespace core::triage
