#include "core/triage/findings.h"

#include <algorithm>
#include <optional>

namespace core::triage {

namespace {

std::optional<domain::FindingKind> findingKind(RightKind kind)
{
    switch (kind) {
    case RightKind::Probable:
        return domain::FindingKind::Probable;
    case RightKind::Maybe:
        return domain::FindingKind::Maybe;
    case RightKind::Received:
        return domain::FindingKind::Received;
    case RightKind::No:
        return domain::FindingKind::No;
    case RightKind::NotComputable:
    case RightKind::Referral:
    case RightKind::NotYet:
    case RightKind::Ended:
        break;
    }
    return std::nullopt;
}

QString failedRule(const rules::Decision &decision)
{
    const auto &reasons = decision.reasons;
    const auto failed = std::find_if(reasons.begin(), reasons.end(), [](const auto &reason) {
        return reason.state == rules::Verdict::Unmet;
    });
    return failed == reasons.end() ? QString() : failed->rule;
}

QString firstMissing(const QList<rules::Missing> &missing)
{
    const auto deciding =
        std::find_if(missing.begin(), missing.end(), [](const auto &fact) { return fact.decides; });
    return deciding == missing.end() ? QString() : deciding->key;
}

}   // namespace

QList<domain::BenefitFinding> findingsOf(const Assessment &assessment)
{
    QList<domain::BenefitFinding> findings;
    for (const Right &right : assessment.rights) {
        const auto kind = findingKind(right.kind);
        if (!kind)
            continue;
        domain::BenefitFinding finding;
        finding.benefit = right.benefit;
        finding.kind = *kind;
        if (*kind == domain::FindingKind::No)
            finding.whyNot = failedRule(right.decision);
        if (*kind == domain::FindingKind::Maybe)
            finding.missing = firstMissing(right.missing);
        finding.yearly = right.yearly;
        findings.append(finding);
    }
    return findings;
}

}   // namespace core::triage
