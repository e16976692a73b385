#include "core/casework/record_facts.h"

namespace core::casework {

domain::Facts factsOfRecord(const domain::Person &person)
{
    domain::Facts facts;
    const bool byCode = person.mainIdentifier() && person.mainIdentifier()->checked;
    const domain::Origin origin = byCode ? domain::Origin::Card : domain::Origin::Person;
    const auto set = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            facts.set(QLatin1String(key), domain::known(value, person.changedAt, origin));
    };
    set("cognome", person.surname);
    set("nome", person.name);
    if (person.bornOn.isValid())
        set("data_nascita", person.bornOn.toString(Qt::ISODate));
    const domain::Contact &contact = person.contact;
    if (!contact.address.comuneCode.isEmpty()) {
        const QDateTime &at =
            contact.confirmedAt.isValid() ? contact.confirmedAt : person.changedAt;
        facts.set(QStringLiteral("comune_residenza"),
                  domain::known(contact.address.comuneCode, at, domain::Origin::EarlierVisit));
    }
    if (person.sex != domain::Sex::NotStated)
        set("sesso", person.sex == domain::Sex::Female ? QStringLiteral("f") : QStringLiteral("m"));
    return facts;
}

}   // namespace core::casework
