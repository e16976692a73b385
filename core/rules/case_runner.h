#pragma once

#include "core/rules/catalogue.h"

namespace core::rules {

/// One case of a law file after running it.
struct CaseResult {
    QString benefit;
    QString title;
    Place place;
    QStringList differences;   // Italian, one each; empty: as expected

    bool passed() const { return differences.isEmpty(); }
};

/// What came out differently from what one case expects, Italian, one each.
QStringList caseDifferences(const Catalogue &catalogue, const QString &benefit,
                            const ParsedCase &parsed);

/// Runs the cases written beside the rules, in the order of the files. A benefit id runs only its
/// own; empty runs all.
QList<CaseResult> runCases(const Catalogue &catalogue, const QString &benefit = {});

}   // namespace core::rules
