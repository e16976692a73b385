#include "core/casework/person_codes.h"

namespace core::casework {

QString normalisedCode(const QString &code)
{
    QString normalised = code.toUpper();
    normalised.remove(QLatin1Char(' '));
    return normalised;
}

QStringList codesOf(const domain::Person &person)
{
    QStringList codes;
    for (const domain::Identifier &identifier : person.identifiers)
        codes.append(normalisedCode(identifier.value));
    return codes;
}

}   // namespace core::casework
