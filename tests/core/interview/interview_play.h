#pragma once

#include "core/interview/interview.h"
#include "tests/core/interview/households.h"

namespace tests {

/// One interview from the first question to the last.
struct Played {
    QStringList asked;
    core::domain::Facts told;
    QString fault;   // empty: none
};

/// Asks what `interview` says; what `answers` has not is «Non so».
Played play(const core::interview::Interview &interview, const core::domain::Facts &desk,
            const core::domain::Facts &answers, const core::interview::Weights &weights = {});

/// `told` and all that the wizards of `benefits` would still ask, each in the order of its form and
/// without what its own conditions skip; a fact is asked once.
core::domain::Facts fullFacts(const core::rules::Catalogue &catalogue, const QStringList &benefits,
                              const QDate &on, const core::domain::Facts &told,
                              const core::domain::Facts &answers);

/// How what the interview ended with differs from the evaluation of everything: outcome, results,
/// total; empty: not at all. Of a law that is not in force, over or to come is the same.
QString differencesAtEnd(const core::rules::Catalogue &catalogue,
                         const core::interview::Interview &interview, const QDate &on,
                         const core::domain::Facts &told, const core::domain::Facts &full);

/// Whether two answers to `key` give two results in one of `benefits`, all else being the same and
/// as `told`: looked for by the explained walk in `household`, in what the benefit's own cases make
/// of it, and in drawn households. A search: no is not a proof.
bool canChange(const core::rules::Catalogue &catalogue, const QStringList &benefits,
               const QDate &on, const core::domain::Facts &told, const QString &key,
               const core::domain::Facts &household, Households &drawn);

}   // namespace tests
