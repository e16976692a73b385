#pragma once

#include "core/domain/case.h"
#include "core/domain/person.h"
#include "core/rules/catalogue.h"

#include <QList>

namespace core::casework {

/// Keys of the shared vocabulary that the record itself answers (facts.md §2).
domain::Facts factsOfRecord(const domain::Person &person);

/// Answers a new case starts with, so that nobody is asked twice (W8): what the person's record
/// says and what was told for other benefits, with its origin and its date. A second application
/// for the same benefit is about another event: what was told for the first one (`earlier`) is
/// asked anew.
domain::Facts prefilled(const domain::Person &person, const QString &benefit,
                        const rules::Catalogue &catalogue, const QList<domain::Case> &earlier);

/// What a handed-in case told about the person, put into the person's record for the next case.
/// Gives whether anything changed.
bool rememberFacts(domain::Person &person, const domain::Case &handedIn);

}   // namespace core::casework
