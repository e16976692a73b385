#include "core/review/impact.h"

#include "core/review/bundle_side.h"
#include "core/rules/rational.h"

#include <algorithm>

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBadLines = 100;

std::optional<Money> amountOf(const SideAnswer &answer, const QString &name)
{
    if (!answer.isProbable() || name.isEmpty())
        return std::nullopt;
    const auto number = rules::rationalFromDecimal(answer.results.value(name));
    return number ? rules::toMoney(*number) : std::nullopt;
}

class ImpactRun {
public:
    ImpactRun(const rules::Catalogue &before, const rules::Catalogue &after,
              const ImpactOptions &options)
        : m_before(before, options.onBefore, options.knownOn),
          m_after(after, options.onAfter, options.knownOn)
    {
        m_impact.bundleBefore = before.bundle();
        m_impact.bundleAfter = after.bundle();
        m_impact.options = options;
    }

    Result<Impact> run(QIODevice &caseload)
    {
        if (const auto chosen = chooseBenefits(); !chosen)
            return tl::unexpected(chosen.error());
        auto reader = CaseloadReader::open(caseload, [&](const QString &name) {
            return m_after.knows(name) ? m_after.kindOf(name) : m_before.kindOf(name);
        });
        if (!reader)
            return tl::unexpected(reader.error());
        for (const auto &name : reader->names()) {
            if (!isKnown(name))
                return fail(ErrorCode::Invalid, u"no fact \"%1\""_s.arg(name));
        }
        // By blocks: enough households for the columns, little memory for a file of any length.
        constexpr std::size_t kBlock = 1024;
        std::vector<Household> block;
        while (const auto household = reader->next()) {
            if (isReadable(*household))
                block.push_back(*household);
            if (block.size() == kBlock)
                addBlock(block);
        }
        addBlock(block);
        std::stable_sort(m_impact.bad.begin(), m_impact.bad.end(),
                         [](const BadLine &a, const BadLine &b) { return a.line < b.line; });
        return m_impact;
    }

private:
    Result<> chooseBenefits()
    {
        auto ids = m_before.benefits() + m_after.benefits();
        ids.sort();
        ids.removeDuplicates();
        const auto &wanted = m_impact.options.benefits;
        for (const auto &id : wanted) {
            if (!ids.contains(id))
                return fail(ErrorCode::NotFound, u"no benefit \"%1\""_s.arg(id));
        }
        for (const auto &id : std::as_const(ids)) {
            if (!wanted.isEmpty() && !wanted.contains(id))
                continue;
            BenefitImpact benefit;
            benefit.id = id;
            const auto &side = m_after.has(id) ? m_after : m_before;
            benefit.name = side.nameOf(id);
            benefit.amount = m_impact.options.amounts.value(id);
            if (!benefit.amount.isEmpty() && !side.results(id).contains(benefit.amount))
                return fail(ErrorCode::Invalid, u"no result \"%1\""_s.arg(benefit.amount));
            if (benefit.amount.isEmpty())
                benefit.amount = side.monthlyAmounts(id).value(0);
            m_impact.benefits.append(benefit);
        }
        return {};
    }

    bool isKnown(const QString &name)
    {
        const auto it = m_isKnown.constFind(name);
        if (it != m_isKnown.cend())
            return *it;
        return *m_isKnown.insert(name, m_before.knows(name) || m_after.knows(name));
    }

    void bad(qint64 line, const QString &fault)
    {
        ++m_impact.badLines;
        if (m_impact.bad.size() < kMostBadLines)
            m_impact.bad.append({line, fault});
    }

    bool isReadable(const Household &household)
    {
        if (!household.fault.isEmpty()) {
            bad(household.line, household.fault);
            return false;
        }
        for (auto it = household.facts.begin(); it != household.facts.end(); ++it) {
            if (!isKnown(it.key())) {
                bad(household.line, u"non conosco il fatto «%1»"_s.arg(it.key()));
                return false;
            }
        }
        return true;
    }

    /// Empties `block`.
    void addBlock(std::vector<Household> &block)
    {
        std::vector<std::vector<Result<SideAnswer>>> before;
        std::vector<std::vector<Result<SideAnswer>>> after;
        for (const auto &benefit : std::as_const(m_impact.benefits)) {
            before.push_back(m_before.answers(benefit.id, block));
            after.push_back(m_after.answers(benefit.id, block));
        }
        for (std::size_t row = 0; row < block.size(); ++row) {
            // A line is in or out as a whole.
            const Error *fault = nullptr;
            for (std::size_t i = 0; i < before.size() && fault == nullptr; ++i) {
                fault = !before[i][row]  ? &before[i][row].error()
                        : !after[i][row] ? &after[i][row].error()
                                         : nullptr;
            }
            if (fault != nullptr) {
                bad(block[row].line, fault->detail);
                continue;
            }
            ++m_impact.households;
            bool changed = false;
            for (std::size_t i = 0; i < before.size(); ++i) {
                changed = count(m_impact.benefits[static_cast<qsizetype>(i)], block[row].number,
                                *before[i][row], *after[i][row]) ||
                          changed;
            }
            m_impact.changed += changed ? 1 : 0;
        }
        block.clear();
    }

    /// Whether anything changed.
    bool count(BenefitImpact &benefit, qint64 number, const SideAnswer &before,
               const SideAnswer &after)
    {
        const auto old = amountOf(before, benefit.amount);
        const auto fresh = amountOf(after, benefit.amount);
        benefit.sumBefore = benefit.sumBefore + old.value_or(Money());
        benefit.sumAfter = benefit.sumAfter + fresh.value_or(Money());
        benefit.maybeBefore += before.exists && before.outcome == rules::Outcome::Maybe ? 1 : 0;
        benefit.maybeAfter += after.exists && after.outcome == rules::Outcome::Maybe ? 1 : 0;
        const auto effect = effectOf(before, after, old, fresh);
        if (!effect)
            return false;
        countOf(benefit, *effect)++;
        if (m_impact.options.keepRows) {
            benefit.rows.append(
                {number, *effect, before.exists ? rules::outcomeCode(before.outcome) : QString(),
                 after.exists ? rules::outcomeCode(after.outcome) : QString(), old, fresh});
        }
        return true;
    }

    static qint64 &countOf(BenefitImpact &benefit, Effect effect)
    {
        switch (effect) {
        case Effect::Gained:
            return benefit.gained;
        case Effect::Lost:
            return benefit.lost;
        case Effect::Raised:
            return benefit.raised;
        case Effect::Lowered:
            return benefit.lowered;
        case Effect::Other:
            break;
        }
        return benefit.other;
    }

    static std::optional<Effect> effectOf(const SideAnswer &before, const SideAnswer &after,
                                          const std::optional<Money> &old,
                                          const std::optional<Money> &fresh)
    {
        if (before.isProbable() != after.isProbable())
            return after.isProbable() ? Effect::Gained : Effect::Lost;
        if (old && fresh && *old != *fresh)
            return *old < *fresh ? Effect::Raised : Effect::Lowered;
        const bool sameOutcome =
            before.exists == after.exists && (!before.exists || before.outcome == after.outcome);
        // Figures beside a «no» are paid to nobody.
        const bool sameResults =
            (!before.isOpen() && !after.isOpen()) || before.results == after.results;
        if (sameOutcome && sameResults)
            return std::nullopt;
        return Effect::Other;
    }

    BundleSide m_before;
    BundleSide m_after;
    Impact m_impact;
    QHash<QString, bool> m_isKnown;
};

}   // namespace

QString effectCode(Effect effect)
{
    switch (effect) {
    case Effect::Gained:
        return u"gained"_s;
    case Effect::Lost:
        return u"lost"_s;
    case Effect::Raised:
        return u"raised"_s;
    case Effect::Lowered:
        return u"lowered"_s;
    case Effect::Other:
        break;
    }
    return u"other"_s;
}

Money Impact::sumBefore() const
{
    Money sum;
    for (const auto &benefit : benefits)
        sum = sum + benefit.sumBefore;
    return sum;
}

Money Impact::sumAfter() const
{
    Money sum;
    for (const auto &benefit : benefits)
        sum = sum + benefit.sumAfter;
    return sum;
}

Result<Impact> impactOf(const rules::Catalogue &before, const rules::Catalogue &after,
                        QIODevice &caseload, const ImpactOptions &options)
{
    return ImpactRun(before, after, options).run(caseload);
}

}   // namespace core::review
