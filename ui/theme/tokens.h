#pragma once

#include <QColor>
#include <QLatin1String>

#include <array>

/// Look of the desk: colours, type, icons, style sheet. Knows nothing of pages or of the law.
namespace ui::theme {

/// How the desk is drawn. HighContrast uses no token: the system palette alone, without a sheet.
enum class Mode { Light, Dark, HighContrast };

/// One token, one meaning (table of the design, section 1).
enum class Token {
    Page,
    Panel,
    Raised,
    Text,
    Muted,
    Line,
    Hair,
    Field,
    Primary,
    PrimaryHover,
    PrimaryPressed,
    OnPrimary,
    Head,
    OnHead,
    Head2,
    Sel,
    Focus,
    Err,
    ErrBg,
    Warn,
    WarnBg,
    Ok,
    OkBg,
    Info,
    InfoBg,
    Neu,
    NeuBg,
    Prov,
    Chart1,
    Chart2,
    Chart3,
};

/// A row of the table: `name` is how the style sheet writes it, between two `@`.
struct TokenRow {
    Token token;
    QLatin1String name;
    QRgb light;
    QRgb dark;
};

constexpr int kTokenCount = static_cast<int>(Token::Chart3) + 1;

/// All tokens, in the order of the enum.
const std::array<TokenRow, kTokenCount> &tokenTable();

/// The value of a token. `mode` is Light or Dark.
QColor tokenValue(Token token, Mode mode);

}   // namespace ui::theme
