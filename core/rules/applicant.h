#pragma once

#include "core/domain/facts.h"
#include "core/rules/vocabulary.h"

#include <optional>

namespace core::rules {

/// The facts with what the applicant's row of a list says also at the top, and what the top says
/// also in the row (see ApplicantRow). Nothing when that adds nothing. No row is ever made; of two
/// rows that claim to be the applicant's neither is; where the two places differ both stay.
std::optional<domain::Facts> withApplicant(const Vocabulary &vocabulary,
                                           const domain::Facts &facts);

/// One fact that the two places say differently.
struct TwoAnswers {
    QString key;    // at the top
    QString list;   // whose row says something else
    int row = 0;    // from 1
};
QList<TwoAnswers> applicantTwice(const Vocabulary &vocabulary, const domain::Facts &facts);

}   // namespace core::rules
