#include "core/casework/signature_check.h"

#include "core/domain/mandate.h"

#include <algorithm>

namespace core::casework {

Result<> checkSignature(const domain::Case &subject, const domain::Person &person,
                        const QDate &today)
{
    if (!subject.signature)
        return {};
    const domain::Signature &signature = *subject.signature;
    if (!signature.isComplete())
        return fail(ErrorCode::Invalid, QStringLiteral("the signature is not complete"));
    if (signature.way != domain::SigningWay::Representative)
        return {};
    const auto mandate =
        std::find_if(person.mandates.begin(), person.mandates.end(),
                     [&](const domain::Mandate &one) { return one.id == signature.mandate; });
    if (mandate == person.mandates.end())
        return fail(ErrorCode::Invalid, QStringLiteral("no such mandate of this person"));
    const auto answer = domain::mayAct(*mandate, domain::Act::Sign, today, subject.benefit);
    return answer.isAllowed() ? Result<>{}
                              : fail(ErrorCode::Denied, domain::obstacleCode(*answer.obstacle));
}

}   // namespace core::casework
