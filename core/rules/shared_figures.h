#pragma once

#include "core/rules/vocabulary.h"

namespace core::rules {

/// Reads a file of figures that several benefits use (`parameters/*.yaml`).
ParsedShared readShared(const YamlNode &file, Faults &faults);

/// Gives `benefit` the figures it names in `uses`, as if they were written in its own file, with
/// the sources and marks they cite.
void addShared(ParsedBenefit &benefit, const QList<ParsedShared> &shared, Faults &faults);

/// Checks the figures of each file by themselves, used by a benefit or not.
void checkShared(const QList<ParsedShared> &shared, const Vocabulary &vocabulary, Faults &faults);

}   // namespace core::rules
