#pragma once

#include "core/domain/person.h"

namespace core::casework {

/// Two records that are the same person as one: what `kept` says stands, what it does not say comes
/// from `other`. Codes and names of both stay, those of `other` as former ones; of each fact, and
/// of the household, the newer. The id and the joined records are those of `kept`.
domain::Person joined(const domain::Person &kept, const domain::Person &other);

/// Undoes it: `now` without what came from `other`. What was changed since stays as it is.
/// @param before  `kept` as it was
domain::Person separated(const domain::Person &now, const domain::Person &before,
                         const domain::Person &other);

}   // namespace core::casework
