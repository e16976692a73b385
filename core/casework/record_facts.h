#pragma once

#include "core/domain/person.h"

namespace core::casework {

/// Keys of the shared vocabulary that the record itself answers (facts.md §2).
domain::Facts factsOfRecord(const domain::Person &person);

}   // namespace core::casework
