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

/// Twice the yearly amount times the likelihood: whole cents.
std::int64_t worthOf(const Right &right)
{
    return right.kind == RightKind::Maybe ? right.yearly.cents() : 2 * right.yearly.cents();
}

}   // namespace

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
