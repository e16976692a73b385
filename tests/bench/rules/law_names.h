#pragma once

#include "core/program/program.h"
#include "tests/bench/limits/rules_scalar.h"

#include <optional>

namespace bench {

/// What the eight outputs are called in the law files.
struct GotName {
    const char *benefit;
    const char *result;   // nullptr: the outcome
    qint64 scale;         // units of the workload in one of the law's: 100 for amounts
};
const std::array<GotName, kGots> &gotNames();

/// The register of one output; -1 when the program does not have it in the units of the workload.
int registerOf(const core::program::Program &program, const GotName &name);

/// The column of a question; nothing when there is none.
std::optional<std::size_t> columnOf(const QString &question);

}   // namespace bench
