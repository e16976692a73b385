#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QPalette>

class QApplication;

namespace ui::theme {

/// Roles of type (design, section 2). Sizes follow the scale; nothing is smaller than Caption but
/// the key hint.
enum class Type { Question, Title, Section, Amount, Guided, Body, Second, Table, Caption, Hint };

/// What is in force now: read back by widgets that paint.
struct Theme {
    Mode mode = Mode::Light;
    int scalePercent = 100;

    bool operator==(const Theme &) const = default;
};

/// Sets style, palette, font and sheet of the whole program in one call; can be called again.
/// Every widget then gets QEvent::StyleChange, which is where the widgets of the kit renew what
/// they computed from the theme.
/// @param scalePercent  text size, kept within 100 and 200
void applyTheme(QApplication &application, Mode mode, int scalePercent = 100);

/// The same in two halves, for the start of a program: windows that are made in between are not
/// told of the sheet each time a part of them is put into another, only once when it comes.
void prepareTheme(QApplication &application, Mode mode, int scalePercent = 100);
/// Sets the sheet that prepareTheme left out; nothing when it is there.
void finishTheme(QApplication &application);

/// What the last applyTheme set; the default before any call.
Theme activeTheme();

/// A colour of the active theme. In high contrast, the nearest role of the system palette.
QColor colour(Token token);

/// Text on a `Sel` ground: Text, or in high contrast the second half of the highlight pair.
QColor selectionText();

/// The palette that agrees with the tokens of `mode` (Light or Dark).
QPalette palette(Mode mode);

/// The font of a role at the active scale. `strong` is weight 600.
QFont font(Type type, bool strong = false);
/// The face for codes, at the active scale.
QFont monoFont(Type type = Type::Body);

/// `pixelsAt100` times the active scale, rounded: for what must keep the proportion of the text.
int px(double pixelsAt100);
/// Height of a control that is `pixelsAt100` high around one line of `lineAt100`: the line grows
/// with the scale, the padding does not. Margins and gaps are never scaled.
int grown(int pixelsAt100, int lineAt100 = 20);

/// Re-reads the rules of the sheet after a dynamic property of `widget` changed.
void repolish(QWidget *widget);

}   // namespace ui::theme
