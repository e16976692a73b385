#include "core/triage/ranking.h"

#include <algorithm>
#include <tuple>

namespace core::triage {

namespace {

/// Probable and Maybe stand together; the rest in the order of the kinds.
int groupOf(RightKind kind)
{
    return kind == RightKind::Maybe ? static_cast<int>(RightKind::Probable)
                                    : static_cast<int>(kind);
}

/// The yearly amount times the likelihood: thousandths of a cent.
std::int64_t worthOf(const Right &right)
{
    return right.yearly.cents() * right.likelihood;
}

}   // namespace

int likelihoodOf(RightKind kind, const QList<rules::Reason> &reasons)
{
    constexpr int kSure = 1000;
    if (kind == RightKind::Probable)
        return kSure;
    if (kind != RightKind::Maybe || reasons.isEmpty())
        return 0;
    const auto met = std::count_if(reasons.begin(), reasons.end(), [](const rules::Reason &reason) {
        return reason.state == rules::Verdict::Met;
    });
    return static_cast<int>(kSure * met / reasons.size());
}

bool isUrgent(const Right &right, const QDate &on)
{
    return right.deadline.isValid() && right.deadline >= on &&
           on.daysTo(right.deadline) <= kUrgentDays;
}

bool ranksBefore(const Right &a, const Right &b, const QDate &on)
{
    const auto place = [&](const Right &right) {
        return std::tuple(groupOf(right.kind), isUrgent(right, on) ? 0 : 1, -worthOf(right),
                          right.effort);
    };
    const auto first = place(a);
    const auto second = place(b);
    if (first != second)
        return first < second;
    const int byName = QString::compare(a.name, b.name, Qt::CaseInsensitive);
    return byName != 0 ? byName < 0 : a.benefit < b.benefit;
}

void rank(QList<Right> &rights, const QDate &on)
{
    std::sort(rights.begin(), rights.end(),
              [&](const Right &a, const Right &b) { return ranksBefore(a, b, on); });
}

}   // namespace core::triage
