#pragma once

#include "core/base/result.h"

namespace core::centre {

class SqlDatabase;

/// Brings the tables to the newest version, one numbered step after the other, each in a
/// transaction.
/// @error Conflict  the file was written by a newer version: nothing is touched; Io
Result<> migrate(SqlDatabase &database);

}   // namespace core::centre
