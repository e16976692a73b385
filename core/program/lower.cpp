#include "core/program/lower.h"

#include "core/program/assembly.h"
#include "core/program/benefit_lowering.h"
#include "core/rules/benefit.h"

#include <algorithm>

namespace core::program {

namespace {

/// A check of the files of questions: `wrong` is kBroken when no instruction tells it.
struct SharedCheck {
    int wrong = kBroken;
    QStringList keys;   // of the facts it rests on
};

std::vector<SharedCheck> sharedChecks(Algebra &algebra, const rules::Catalogue &catalogue,
                                      const QDate &on, const QDate &knownOn)
{
    const auto &checks = catalogue.checks();
    GraphLowering graph(algebra, checks, catalogue.vocabulary(), on, knownOn);
    std::vector<SharedCheck> lowered;
    for (const auto &check : checks.checks) {
        SharedCheck one{graph.condition(check.wrong).yes, {}};
        for (const int slot : check.facts) {
            const int question = checks.facts[static_cast<std::size_t>(slot)].question;
            one.keys.append(catalogue.vocabulary().at(question).question().key);
        }
        lowered.push_back(one);
    }
    return lowered;
}

/// Adds those that rest on a fact the benefit reads to its own.
void addShared(const std::vector<SharedCheck> &checks, const rules::Benefit &benefit,
               Builder &builder, BenefitPart &part)
{
    for (const auto &check : checks) {
        const bool touches =
            std::any_of(check.keys.begin(), check.keys.end(),
                        [&](const QString &key) { return benefit.slotByKey.contains(key); });
        if (!touches)
            continue;
        part.contradicted =
            part.contradicted == -1 ? check.wrong : builder.either(part.contradicted, check.wrong);
    }
    if (part.contradicted == kBroken) {
        part.gaps.append(QStringLiteral("checks"));
        part.contradicted = -1;
        part.outcome.least = part.outcome.most = -1;
    } else if (builder.isConstant(part.contradicted, 0)) {
        part.contradicted = -1;
    }
}

}   // namespace

Result<Program> lower(const rules::Catalogue &catalogue, const QStringList &benefits,
                      const QDate &on, const QDate &knownOn, Knowledge knowledge, Checks checks)
{
    Builder builder;
    Algebra algebra(builder, catalogue.vocabulary(), knowledge);
    Program program;
    program.on = on;
    program.knownOn = knownOn;
    program.knowledge = knowledge;
    std::vector<SharedCheck> shared;
    if (checks == Checks::With)
        shared = sharedChecks(algebra, catalogue, on, knownOn);
    for (const auto &id : benefits) {
        const auto benefit = catalogue.graph(id);
        if (!benefit)
            return tl::unexpected(benefit.error());
        BenefitLowering lowering(algebra, **benefit, catalogue.vocabulary(), on, knownOn);
        program.benefits.push_back(lowering.run());
        if (checks == Checks::With) {
            program.benefits.back().contradicted = lowering.contradicted();
            addShared(shared, **benefit, builder, program.benefits.back());
        }
    }
    if (const auto assembled = assemble(builder, program); !assembled)
        return tl::unexpected(assembled.error());
    return program;
}

}   // namespace core::program
