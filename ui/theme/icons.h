#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace ui::theme {

/// An icon of the outline family (resources/icons/<name>.svg), or of the need drawings as
/// `needs/<name>`. Painted in `tone` of the theme that is active when it is painted; disabled is
/// always Muted. A name that does not exist gives a null icon.
QIcon icon(const QString &name, Token tone = Token::Text);

/// The same as pixels: `sizePx` device-independent, recoloured, at the given device ratio.
/// Drawings up to 16 px get the heavier stroke that keeps them readable.
QPixmap iconPixmap(const QString &name, int sizePx, const QColor &colour, qreal dpr = 1.0);

/// True when resources/icons has `name`.
bool hasIcon(const QString &name);

}   // namespace ui::theme
