#pragma once

#include "core/base/result.h"

#include <QString>

namespace ui {

/// Words for an error: what happened, what is safe, what to do. Never blames, never shows `detail`.
QString errorText(const core::Error &error);

}   // namespace ui
