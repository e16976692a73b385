#include "core/program/lower.h"

#include "core/program/assembly.h"
#include "core/program/benefit_lowering.h"

namespace core::program {

Result<Program> lower(const rules::Catalogue &catalogue, const QStringList &benefits,
                      const QDate &on, const QDate &knownOn, Knowledge knowledge)
{
    Builder builder;
    Algebra algebra(builder, catalogue.vocabulary(), knowledge);
    Program program;
    program.on = on;
    program.knownOn = knownOn;
    program.knowledge = knowledge;
    for (const auto &id : benefits) {
        const auto benefit = catalogue.graph(id);
        if (!benefit)
            return tl::unexpected(benefit.error());
        program.benefits.push_back(
            BenefitLowering(algebra, **benefit, catalogue.vocabulary(), on, knownOn).run());
    }
    if (const auto assembled = assemble(builder, program); !assembled)
        return tl::unexpected(assembled.error());
    return program;
}

}   // namespace core::program
