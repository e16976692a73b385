#pragma once

#include "core/rules/source_model.h"

namespace core::rules {

/// The parts of lists with a name of their own, below `lists`.
QList<ParsedValue> readNamedLists(MapReader &reader);

/// Parameters and tables of a file that several benefits use.
void readSharedFigures(MapReader &reader, ParsedShared &shared);

/// Parameters, tables, values and the schedule of a benefit file.
void readFigures(MapReader &reader, ParsedBenefit &benefit);

}   // namespace core::rules
