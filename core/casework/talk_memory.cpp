#include "core/casework/talk_memory.h"

#include "core/casework/person_codes.h"
#include "core/casework/prefill.h"

namespace core::casework {

Result<domain::Person> recordOf(DeskContext &context, const PersonId &id)
{
    auto person = context.people.get(id);
    while (person && !person->joinedTo.isNull())
        person = context.people.get(person->joinedTo);
    return person;
}

void dropChoice(domain::VisitTalk &talk, const QString &benefit)
{
    talk.choices.removeIf([&](const domain::BenefitChoice &one) { return one.benefit == benefit; });
}

Result<> rememberTalk(DeskContext &context, const domain::Visit &visit)
{
    if (visit.talk.told.isEmpty())
        return {};
    auto person = recordOf(context, visit.person);
    if (!person)
        return tl::unexpected(person.error());
    if (!rememberFacts(*person, visit.talk.told))
        return {};
    return context.people.put(*person, codesOf(*person)).and_then([&] {
        return context.trace(QStringLiteral("person_facts"), person->id.toString(),
                             visit.id.toString());
    });
}

Result<> rememberTalks(DeskContext &context, const QList<domain::Visit> &open)
{
    for (const domain::Visit &visit : open)
        if (inItaly(visit.openedAt).date() < context.today())
            if (const auto kept = rememberTalk(context, visit); !kept)
                return kept;
    return {};
}

}   // namespace core::casework
