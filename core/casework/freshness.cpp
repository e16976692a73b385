#include "core/casework/freshness.h"

namespace core::casework {

bool isStale(const rules::Question &question, const domain::Fact &fact, const QDateTime &now)
{
    return question.isVolatile && fact.state == domain::AnswerState::Known &&
           fact.recordedAt.isValid() && fact.recordedAt.daysTo(now) > kFreshDays;
}

}   // namespace core::casework
