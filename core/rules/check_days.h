#pragma once

#include "core/rules/benefit.h"
#include "core/rules/source_model.h"
#include "core/rules/vocabulary.h"

namespace core::rules {

/// Reports days inside `covers` on which a table has no row for a key that has one on other days:
/// there the default would count without anybody having written so.
void checkTableDays(const ParsedTable &parsed, const Table &table, const VocabularyEntry &key,
                    const DayRange &covers, Faults &faults);

/// Reports periods of one requirement, written several times under one id, that overlap or leave
/// days out. What the law learnt later lies over the older periods on purpose.
void checkRequirementDays(const QList<ParsedRequirement> &requirements, Faults &faults);

/// Reports suspensions that end before they begin or overlap.
void checkSuspensions(const ParsedSchedule &schedule, Faults &faults);

}   // namespace core::rules
