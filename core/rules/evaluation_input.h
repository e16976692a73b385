#pragma once

#include "core/domain/facts.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace core::rules {

class Wording;

/// Fixed computed names and limits of an evaluation, for what-if and published figures.
struct EvaluateOptions {
    QDate on;                       // invalid: taken from the facts, as the file says
    QDate knownOn;                  // never invalid
    QMap<QString, QString> fixed;   // --set NAME=VALUE, machine form
    /// Language of the person, besides Italian; borrowed. Changes words only.
    const Wording *wording = nullptr;
};

/// The facts object of the command line as read. Computed names that were given are in `fixed`.
struct GivenFacts {
    domain::Facts facts;
    QMap<QString, QString> fixed;
};

}   // namespace core::rules
