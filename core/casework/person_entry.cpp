#include "core/casework/person_entry.h"

#include "core/casework/masked_code.h"

namespace core::casework {

NameEntry entryOf(const domain::Person &person)
{
    const domain::Identifier *shown = person.mainIdentifier();
    const bool nameless = person.surname.isEmpty() && person.name.isEmpty();
    return {person.id,
            person.surname,
            nameless ? person.nickname : person.name,
            person.bornOn,
            maskedCode(shown ? shown->value : QString()),
            person.bornYear,
            person.otherNames()};
}

}   // namespace core::casework
