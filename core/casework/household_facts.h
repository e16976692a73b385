#pragma once

#include "core/domain/facts.h"
#include "core/domain/person.h"

#include <QString>

#include <optional>

namespace core::casework {

/// The question that the household of the record answers.
inline const QString kHouseholdKey = QStringLiteral("componenti");

/// The household as an answer: a row for the person who asks, a row a member, and in each what an
/// earlier answer told beside (work, disability…). Dated when the household was last said to be
/// right. Nothing when nobody asked.
std::optional<domain::Fact> householdFact(const domain::Person &person);

/// Puts an answer to the same question into the record, if it is newer than what is there. Members
/// who are in both keep their code and their own record. Gives whether anything changed.
bool takeHousehold(domain::Person &person, const domain::Fact &answer);

}   // namespace core::casework
