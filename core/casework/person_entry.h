#pragma once

#include "core/casework/name_entry.h"
#include "core/domain/person.h"

namespace core::casework {

/// What the index of names keeps of a person.
NameEntry entryOf(const domain::Person &person);

}   // namespace core::casework
