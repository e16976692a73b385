#include "core/casework/documents_first.h"

#include "core/casework/evaluation.h"

namespace core::casework {

using domain::DocumentStatus;

Result<QStringList> documentsFirst(const domain::Case &subject, const rules::Catalogue &catalogue,
                                   const QDate &today)
{
    const auto benefit = catalogue.benefit(subject.benefit);
    if (!benefit)
        return tl::unexpected(benefit.error());
    QStringList wanted;
    if (benefit->documentsLater || subject.integration)
        return wanted;
    const auto documents = catalogue.documents(subject.benefit, factsFor(subject, catalogue, today),
                                               decisionDay(subject, today));
    if (!documents)
        return tl::unexpected(documents.error());
    for (const rules::Document &document : *documents) {
        const DocumentStatus status = subject.documents.value(document.id).status;
        const bool here =
            status == DocumentStatus::Attached || status == DocumentStatus::SeenInOriginal;
        if (document.need == rules::DocumentNeed::Required && !here)
            wanted.append(document.id);
    }
    return wanted;
}

}   // namespace core::casework
