#include "core/casework/person_codes.h"

#include "core/identity/phone.h"

namespace core::casework {

QString normalisedCode(const QString &code)
{
    QString normalised = code.toUpper();
    normalised.remove(QLatin1Char(' '));
    return normalised;
}

QString phoneCode(const QString &stored)
{
    return stored.startsWith(QLatin1Char('+')) ? QStringLiteral("TEL:") + stored : QString();
}

QString delegateCode(const domain::Mandate &mandate)
{
    if (!mandate.agentCode.isEmpty())
        return QStringLiteral("DELEGATO:") + normalisedCode(mandate.agentCode);
    return mandate.agent.isNull() ? QString()
                                  : QStringLiteral("DELEGATO:") + mandate.agent.toString();
}

QStringList codesOf(const domain::Person &person)
{
    if (!person.joinedTo.isNull())
        return {};
    QStringList codes;
    for (const domain::Identifier &identifier : person.identifiers)
        codes.append(normalisedCode(identifier.value));
    codes.append(phoneCode(identity::checkPhone(person.phone).stored));
    for (const domain::Mandate &mandate : person.mandates)
        if (mandate.power == domain::Power::Delegate && !mandate.isRevoked())
            codes.append(delegateCode(mandate));
    codes.removeAll(QString());
    codes.removeDuplicates();
    return codes;
}

}   // namespace core::casework
