// What the wizard keeps of a case beside its answers.
#include "core/casework/case_change.h"
#include "core/casework/case_service.h"

namespace core::casework {

void keepPlace(domain::Case &changed, const WizardPlace &place)
{
    changed.position = place.position;
    changed.unfinishedText = place.unfinishedText;
    changed.wizard.unfinished = place.unfinished;
    changed.wizard.later = place.later;
}

Result<domain::Case> CaseService::rememberPlace(const CaseId &id, int revision,
                                                const WizardPlace &place)
{
    return changeDraft(m_context, id, revision, {kMoved, place.position},
                       [&](domain::Case &changed, const domain::Operator &) -> Result<> {
                           keepPlace(changed, place);
                           return {};
                       });
}

}   // namespace core::casework
