#pragma once

#include "core/domain/case.h"
#include "core/domain/person.h"
#include "core/domain/visit.h"
#include "core/rules/catalogue.h"

#include <QList>

namespace core::casework {

/// What a new case is filled in with.
struct PrefillSources {
    const domain::Person &person;
    const QList<domain::Case> &cases;   // of the person
    const rules::Catalogue &catalogue;
    const domain::Visit *visit = nullptr;   // the one it is opened in; null: none
};
/// Answers a new case starts with, so that nobody is asked twice (W8): what the person's record
/// says, what was told for other benefits and, with «non so» and «preferisce non dirlo», what was
/// told in the same visit, each with its origin and its date. A second application for the same
/// benefit is about another event: what was told for the first one is asked anew.
domain::Facts prefilled(const PrefillSources &sources, const QString &benefit);

/// What was told, put into the person's record for the next case: only what is known, and newer.
/// Gives whether anything changed.
bool rememberFacts(domain::Person &person, const domain::Facts &told);

}   // namespace core::casework
