#include "core/triage/findings.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::triage;

namespace {

Right row(const char *benefit, RightKind kind)
{
    Right right;
    right.benefit = QString::fromLatin1(benefit);
    right.kind = kind;
    return right;
}

}   // namespace

TEST_CASE("reports count what could be checked, in the order of the list", "[triage][findings]")
{
    Assessment assessment;
    assessment.rights = {row("a", RightKind::Probable),      row("b", RightKind::Maybe),
                         row("c", RightKind::Received),      row("d", RightKind::No),
                         row("e", RightKind::NotComputable), row("f", RightKind::Referral),
                         row("g", RightKind::NotYet),        row("h", RightKind::Ended)};
    assessment.rights[0].yearly = Money::fromCents(120000);
    const auto findings = findingsOf(assessment);
    REQUIRE(findings.size() == 4);
    CHECK(findings[0].benefit == QStringLiteral("a"));
    CHECK(findings[0].kind == domain::FindingKind::Probable);
    CHECK(findings[0].yearly == Money::fromCents(120000));
    CHECK(findings[1].kind == domain::FindingKind::Maybe);
    CHECK(findings[2].kind == domain::FindingKind::Received);
    CHECK(findings[3].kind == domain::FindingKind::No);
}

TEST_CASE("a no names the condition that fails first, a perhaps the first fact that decides",
          "[triage][findings]")
{
    Assessment assessment;
    assessment.rights = {row("no", RightKind::No), row("maybe", RightKind::Maybe)};
    rules::Reason met;
    met.rule = QStringLiteral("R1");
    met.state = rules::Verdict::Met;
    rules::Reason unmet;
    unmet.rule = QStringLiteral("R2");
    unmet.state = rules::Verdict::Unmet;
    assessment.rights[0].decision.reasons = {met, unmet};
    assessment.rights[1].missing = {
        {.key = QStringLiteral("iban"), .label = {}, .decides = false},
        {.key = QStringLiteral("isee_valore"), .label = {}, .decides = true}};
    const auto findings = findingsOf(assessment);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].whyNot == QStringLiteral("R2"));
    CHECK(findings[0].missing.isEmpty());
    CHECK(findings[1].whyNot.isEmpty());
    CHECK(findings[1].missing == QStringLiteral("isee_valore"));
}
