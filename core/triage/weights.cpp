#include "core/triage/weights.h"

#include <algorithm>

namespace core::triage {

interview::Weights weightsFor(const QStringList &needs, const rules::Catalogue &catalogue)
{
    interview::Weights weights;
    for (const auto &summary : catalogue.benefits()) {
        const bool answers = std::any_of(summary.needs.begin(), summary.needs.end(),
                                         [&](const QString &need) { return needs.contains(need); });
        if (answers)
            weights.insert(summary.id, kChosenWeight);
    }
    return weights;
}

}   // namespace core::triage
