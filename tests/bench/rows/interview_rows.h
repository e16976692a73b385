#pragma once

#include "tests/bench/line.h"

namespace bench {

/// R8: the next question over every benefit that the product ships, and what an interview costs to
/// make.
core::Result<QList<Line>> wholeInterviewRow(const Plan &plan);
/// R9: interviews of 1,000 generated households: how many questions, beside those of the forms. An
/// error when one ends with another result than everything that the household could tell.
core::Result<QList<Line>> householdsRow(const Plan &plan);

}   // namespace bench
