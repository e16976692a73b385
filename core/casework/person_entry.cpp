#include "core/casework/person_entry.h"

#include "core/casework/masked_code.h"
#include "core/casework/name_index.h"

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

void showPerson(NameIndex &names, const domain::Person &person)
{
    if (!names.isFilled())
        return;
    if (person.joinedTo.isNull())
        names.put(entryOf(person));
    else
        names.drop(person.id);
}

}   // namespace core::casework
