#include "core/triage/variants.h"

#include "core/triage/ranking.h"

#include <algorithm>

namespace core::triage {

namespace {

constexpr std::size_t kMostDays = 8;   // one a variant and today's, and one to spare

/// The person has it, or may have it.
bool counts(RightKind kind)
{
    return kind == RightKind::Probable || kind == RightKind::Maybe || kind == RightKind::Received;
}

bool isSame(const Right &a, const Right &b)
{
    return a.kind == b.kind && a.amount == b.amount && a.yearly == b.yearly &&
           a.deadline == b.deadline;
}

Money end(const std::optional<Money> &amount)
{
    return amount.value_or(Money());
}

/// Below nought: it pays less. Nothing: it cannot be said.
std::optional<int> direction(const Right &before, const Right &after)
{
    const auto sign = [](Money a, Money b) { return a == b ? 0 : a < b ? 1 : -1; };
    if (before.amount.unit != after.amount.unit)
        return before.yearly == after.yearly ? std::nullopt
                                             : std::optional(sign(before.yearly, after.yearly));
    const int least = sign(end(before.amount.least), end(after.amount.least));
    const int most = sign(end(before.amount.most), end(after.amount.most));
    if (least == 0 && most == 0)
        return before.yearly == after.yearly ? std::nullopt
                                             : std::optional(sign(before.yearly, after.yearly));
    return least * most < 0 ? std::nullopt : std::optional(least + most);
}

Turn turnOf(const Right &before, const Right &after)
{
    if (counts(before.kind) != counts(after.kind))
        return counts(after.kind) ? Turn::Gained : Turn::Lost;
    if (before.kind == RightKind::Maybe && after.kind == RightKind::Probable)
        return Turn::Firmer;
    if (before.kind == RightKind::Probable && after.kind == RightKind::Maybe)
        return Turn::Looser;
    const auto way = counts(after.kind) ? direction(before, after) : std::nullopt;
    if (!way || *way == 0)
        return Turn::Changed;
    return *way > 0 ? Turn::More : Turn::Less;
}

void setDifference(const Right &before, const Right &after, VariantRow &row)
{
    const bool had = counts(before.kind);
    const bool has = counts(after.kind);
    row.yearly = (has ? after.yearly : Money()) - (had ? before.yearly : Money());
    const bool exactBefore = !had || before.amount.isExact();
    const bool exactAfter = !has || after.amount.isExact();
    const bool oneUnit = !had || !has || before.amount.unit == after.amount.unit;
    if (!exactBefore || !exactAfter || !oneUnit)
        return;
    row.difference =
        (has ? end(after.amount.least) : Money()) - (had ? end(before.amount.least) : Money());
    row.unit = has ? after.amount.unit : before.amount.unit;
}

VariantRow rowOf(const Right &before, const Right &after)
{
    VariantRow row;
    row.benefit = after.benefit;
    row.turn = turnOf(before, after);
    row.before = before.kind;
    row.after = after.kind;
    row.amountBefore = before.amount;
    row.amountAfter = after.amount;
    row.deadlineBefore = before.deadline;
    row.deadlineAfter = after.deadline;
    setDifference(before, after, row);
    return row;
}

/// `touched` where the event changes a row against `apart`, else the row of `now`.
Assessment merged(const Assessment &now, const Assessment &apart, const Assessment &touched)
{
    Assessment all;
    all.on = touched.on;
    all.ignored = touched.ignored;
    QList<rules::Decision> decisions;
    for (const Right &right : touched.rights) {
        const Right *without = apart.find(right.benefit);
        const Right *today = now.find(right.benefit);
        const bool kept = without != nullptr && today != nullptr && isSame(*without, right);
        all.rights.append(kept ? *today : right);
        const Right &taken = all.rights.last();
        if (taken.kind == RightKind::Probable || taken.kind == RightKind::Maybe)
            decisions.append(taken.decision);
    }
    rank(all.rights, now.on);
    all.wanted = wantedIn(all.rights);
    all.interactions = rules::interactionsAmong(decisions);
    return all;
}

}   // namespace

const VariantRow *Comparison::find(const QString &benefit) const
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const auto &row) { return row.benefit == benefit; });
    return found == rows.end() ? nullptr : &*found;
}

int Comparison::better() const
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [](const auto &row) { return row.turn < Turn::Changed; }));
}

int Comparison::worse() const
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [](const auto &row) { return row.turn > Turn::Changed; }));
}

QList<VariantRow> variantRows(const Assessment &before, const Assessment &after)
{
    QList<VariantRow> rows;
    for (const Right &now : after.rights) {
        const Right *earlier = before.find(now.benefit);
        if (earlier != nullptr && !isSame(*earlier, now))
            rows.append(rowOf(*earlier, now));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const VariantRow &a, const VariantRow &b) {
        const auto size = [](const VariantRow &row) { return std::abs(row.yearly.cents()); };
        return a.turn != b.turn ? a.turn < b.turn : size(a) > size(b);
    });
    return rows;
}

VariantComparer::VariantComparer(std::shared_ptr<const rules::Catalogue> catalogue,
                                 const QDate &today)
    : m_catalogue(std::move(catalogue)), m_today(today)
{
}

Assessor &VariantComparer::assessorOf(const QDate &day)
{
    const auto found = m_assessors.find(day);
    if (found != m_assessors.end())
        return found->second;
    if (m_assessors.size() >= kMostDays)
        m_assessors.clear();
    // The law is that of the day, as it is known today.
    return m_assessors.emplace(day, Assessor(m_catalogue, day, m_today)).first->second;
}

Result<Assessment> VariantComparer::today(const domain::Facts &facts)
{
    return assess(facts, {}, m_today);
}

Result<Assessment> VariantComparer::assess(const domain::Facts &facts, const Variant &variant,
                                           const QDate &day)
{
    Assessor &assessor = assessorOf(day);
    assessor.setReceived(m_received);
    return assessor.assess(variantFacts(facts, variant, m_today));
}

Result<Comparison> VariantComparer::compare(const domain::Facts &facts, const Variant &variant)
{
    const auto before = today(facts);
    if (!before)
        return tl::unexpected(before.error());
    Comparison comparison;
    comparison.variant = variant;
    comparison.on = variantDay(variant, m_today);
    const auto touched = assess(facts, variant, comparison.on);
    if (!touched)
        return tl::unexpected(touched.error());
    comparison.assessment = *touched;

    Variant others = variant;
    others.birth.reset();
    const QDate asked = variantDay(others, m_today);
    if (asked < comparison.on) {
        Variant waited = others;
        waited.applyOn = comparison.on;
        const auto now = assess(facts, others, asked);
        const auto apart = assess(facts, waited, comparison.on);
        if (!now || !apart)
            return tl::unexpected(now ? apart.error() : now.error());
        comparison.assessment = merged(*now, *apart, *touched);
    }
    comparison.rows = variantRows(*before, comparison.assessment);
    comparison.total = yearTotalOf(comparison.assessment);
    comparison.yearly = comparison.total.sum - yearTotalOf(*before).sum;
    return comparison;
}

}   // namespace core::triage
