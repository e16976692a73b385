#pragma once

#include <QColor>

namespace ui::theme {

/// Contrast ratio of WCAG 2.2 (1 to 21) of two opaque colours; order does not matter.
double contrastRatio(const QColor &a, const QColor &b);

}   // namespace ui::theme
