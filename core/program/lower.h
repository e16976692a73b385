#pragma once

#include "core/base/result.h"
#include "core/program/program.h"
#include "core/rules/catalogue.h"

namespace core::program {

/// Whether a program also tells which facts contradict each other (BenefitPart::contradicted).
enum class Checks { Without, With };

/// Flattens benefits of a catalogue into one program: equal parts of several benefits are computed
/// once, what depends on the days alone is computed here.
///
/// What cannot be flattened (a text built from answers, a number whose range is not known to fit)
/// is named in BenefitPart::gaps; the rest of the benefit is still there. A benefit with a check
/// that cannot has no outcome.
/// @error NotFound  a benefit that the catalogue does not have
Result<Program> lower(const rules::Catalogue &catalogue, const QStringList &benefits,
                      const QDate &on, const QDate &knownOn, Knowledge knowledge,
                      Checks checks = Checks::Without);

}   // namespace core::program
