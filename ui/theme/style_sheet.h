#pragma once

#include "ui/theme/tokens.h"

#include <QString>

namespace ui::theme {

/// Fills the template: `@token@` by its colour, `@px(n)@` by n at the scale, `@h(n,line)@` by
/// grown(n, line), `@inside(n,edge)@` by n at the scale less two edges that stay, so that 100 to
/// 200 % keeps working with one file. An unknown placeholder stays as it is, so that a test can
/// find it.
QString fillStyleSheet(const QString &sheetTemplate, Mode mode, int scalePercent);

}   // namespace ui::theme
