#pragma once

#include "core/base/result.h"

#include <functional>

namespace core::store {

/// The schema this program writes.
inline constexpr int kSchemaVersion = 4;

/// Runs one or more statements.
using Execute = std::function<Result<>(const char *sql)>;

/// Brings an empty file (0) or an older schema to `to`, step by step. Inside one transaction.
[[nodiscard]] Result<> migrate(int from, int to, const Execute &execute);

}   // namespace core::store
