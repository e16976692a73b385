#pragma once

#include "core/rules/benefit.h"

namespace core::rules {

/// The words of the marks, joined for one reason or result.
QString markTexts(const Benefit &benefit, Marks marks);

}   // namespace core::rules
