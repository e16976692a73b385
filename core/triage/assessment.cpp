#include "core/triage/assessment.h"

#include <QHash>

#include <algorithm>

namespace core::triage {

const Right *Assessment::find(const QString &benefit) const
{
    const auto it = std::find_if(rights.begin(), rights.end(),
                                 [&](const Right &right) { return right.benefit == benefit; });
    return it == rights.end() ? nullptr : &*it;
}

QList<RightChange> changesBetween(const Assessment &before, const Assessment &after)
{
    QList<RightChange> changes;
    for (const Right &now : after.rights) {
        const Right *earlier = before.find(now.benefit);
        if (earlier == nullptr || (earlier->kind == now.kind && earlier->amount == now.amount))
            continue;
        changes.append({now.benefit, earlier->kind, now.kind, earlier->amount, now.amount});
    }
    return changes;
}

QList<WantedFact> wantedIn(const QList<Right> &rights)
{
    QList<WantedFact> wanted;
    QHash<QString, qsizetype> places;
    for (const Right &right : rights) {
        if (right.kind != RightKind::Probable && right.kind != RightKind::Maybe)
            continue;
        for (const rules::Missing &missing : right.missing) {
            const auto place = places.value(missing.key, wanted.size());
            if (place == wanted.size()) {
                places.insert(missing.key, place);
                wanted.append({missing.key, missing.label, {}, {}});
            }
            auto &fact = wanted[place];
            (missing.decides ? fact.decides : fact.touches).append(right.benefit);
        }
    }
    std::stable_sort(wanted.begin(), wanted.end(), [](const WantedFact &a, const WantedFact &b) {
        return a.decides.size() != b.decides.size() ? a.decides.size() > b.decides.size()
                                                    : a.touches.size() > b.touches.size();
    });
    return wanted;
}

}   // namespace core::triage
