#pragma once

#include "core/casework/name_entry.h"
#include "core/domain/person.h"

namespace core::casework {

/// What the index of names keeps of a person.
NameEntry entryOf(const domain::Person &person);

class NameIndex;
/// The index, if it is filled, shows the person as stored; not one that was joined to another.
void showPerson(NameIndex &names, const domain::Person &person);

}   // namespace core::casework
