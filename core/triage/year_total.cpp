#include "core/triage/year_total.h"

#include <algorithm>
#include <vector>

namespace core::triage {

namespace {

using rules::IncompatibilityKind;

bool isEitherOr(IncompatibilityKind kind)
{
    return kind == IncompatibilityKind::Excludes || kind == IncompatibilityKind::Choice ||
           kind == IncompatibilityKind::Suspends;
}

/// The benefits that together give most without two that do not go together. Exact: every choice is
/// looked at, but those that cannot be better than what was found. Of equals, the first found,
/// which keeps what stands higher on the list.
class BestChoice {
public:
    explicit BestChoice(std::vector<const Right *> rights, const QList<rules::Interaction> &said)
        : m_rights(std::move(rights)), m_clash(m_rights.size(), std::vector<bool>(m_rights.size())),
          m_taken(m_rights.size()), m_best(m_rights.size())
    {
        for (const auto &one : said) {
            const auto a = placeOf(one.benefit);
            const auto b = placeOf(one.other);
            if (!isEitherOr(one.kind) || a == m_rights.size() || b == m_rights.size())
                continue;
            m_clash[a][b] = true;
            m_clash[b][a] = true;
        }
        std::int64_t all = 0;
        for (const Right *right : m_rights)
            all += right->yearly.cents();
        look(0, 0, all);
    }

    bool isTaken(std::size_t place) const { return m_best[place]; }

private:
    std::size_t placeOf(const QString &benefit) const
    {
        std::size_t place = 0;
        while (place < m_rights.size() && m_rights[place]->benefit != benefit)
            ++place;
        return place;
    }

    void look(std::size_t place, std::int64_t sum, std::int64_t left)
    {
        if (sum + left <= m_most)
            return;
        if (place == m_rights.size()) {
            m_most = sum;
            m_best = m_taken;
            return;
        }
        const auto own = m_rights[place]->yearly.cents();
        bool free = true;
        for (std::size_t other = 0; other < place; ++other)
            free = free && !(m_taken[other] && m_clash[place][other]);
        if (free) {
            m_taken[place] = true;
            look(place + 1, sum + own, left - own);
            m_taken[place] = false;
        }
        if (std::find(m_clash[place].begin(), m_clash[place].end(), true) != m_clash[place].end())
            look(place + 1, sum, left - own);
    }

    std::vector<const Right *> m_rights;
    std::vector<std::vector<bool>> m_clash;
    std::vector<bool> m_taken;
    std::vector<bool> m_best;
    std::int64_t m_most = -1;
};

}   // namespace

YearTotal yearTotalOf(const Assessment &assessment)
{
    YearTotal total;
    std::vector<const Right *> paid;
    for (const Right &right : assessment.rights) {
        if (right.kind != RightKind::Probable)
            continue;
        if (right.yearly > Money())
            paid.push_back(&right);
        else if (!right.amount.unit.isEmpty())
            total.unknown.append(right.benefit);
    }
    const BestChoice choice(paid, assessment.interactions);
    for (std::size_t place = 0; place < paid.size(); ++place) {
        const Right &right = *paid[place];
        if (!choice.isTaken(place)) {
            total.leftOut.append(right.benefit);
            continue;
        }
        total.counted.append(right.benefit);
        total.sum = total.sum + right.yearly;
        total.provisional = total.provisional || right.amount.provisional;
    }
    total.reduced = std::any_of(
        assessment.interactions.begin(), assessment.interactions.end(), [&](const auto &one) {
            return one.kind == IncompatibilityKind::Reduces &&
                   total.counted.contains(one.benefit) && total.counted.contains(one.other);
        });
    return total;
}

}   // namespace core::triage
