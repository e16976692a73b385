#include "ui/theme/theme.h"

#include "ui/theme/desk_style.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

// A static library drops resources that nobody names. Outside any namespace, as the macro asks.
static void keepStyle()
{
    Q_INIT_RESOURCE(sportello_style);
}

namespace ui::theme {

namespace {

// Kept on the application itself, like its palette and font: there is one look a program.
constexpr char kModeProperty[] = "sportelloThemeMode";
constexpr char kScaleProperty[] = "sportelloThemeScale";

struct TypeRow {
    Type type;
    double size;   // pixels at 100 %
    QFont::Weight weight;
};

const TypeRow &typeRow(Type type)
{
    static const TypeRow rows[] = {
        {Type::Question, 24, QFont::DemiBold}, {Type::Title, 20, QFont::DemiBold},
        {Type::Section, 16, QFont::DemiBold},  {Type::Amount, 24, QFont::DemiBold},
        {Type::Guided, 16, QFont::Normal},     {Type::Body, 14, QFont::Normal},
        {Type::Second, 13, QFont::Normal},     {Type::Table, 12.5, QFont::DemiBold},
        {Type::Caption, 12, QFont::Normal},    {Type::Hint, 11.5, QFont::Normal},
    };
    return rows[static_cast<int>(type)];
}

/// The first of the faces we want that is installed; empty leaves the system face.
QString installedFamily(std::initializer_list<const char *> wanted)
{
    const QStringList installed = QFontDatabase::families();
    for (const char *family : wanted) {
        if (installed.contains(QLatin1String(family)))
            return QLatin1String(family);
    }
    return {};
}

QFont baseFont()
{
    QFont base = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString family = installedFamily({"Titillium Web", "Noto Sans"});
    if (!family.isEmpty())
        base.setFamily(family);
    base.setPixelSize(px(typeRow(Type::Body).size));
    base.setWeight(QFont::Normal);
    return base;
}

QString readTemplate()
{
    keepStyle();
    QFile file(QStringLiteral(":/style/sportello.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

QPalette::ColorRole systemRole(Token token)
{
    switch (token) {
    case Token::Page:
    case Token::Raised:
    case Token::Head:
        return QPalette::Window;
    case Token::Panel:
    case Token::ErrBg:
    case Token::WarnBg:
    case Token::OkBg:
    case Token::InfoBg:
    case Token::NeuBg:
        return QPalette::Base;
    case Token::Sel:
    case Token::Primary:
    case Token::PrimaryHover:
    case Token::PrimaryPressed:
        return QPalette::Highlight;
    case Token::OnPrimary:
        return QPalette::HighlightedText;
    case Token::Info:
        return QPalette::Link;
    default:
        return QPalette::WindowText;
    }
}

}   // namespace

void applyTheme(QApplication &application, Mode mode, int scalePercent)
{
    prepareTheme(application, mode, scalePercent);
    finishTheme(application);
}

void prepareTheme(QApplication &application, Mode mode, int scalePercent)
{
    const int scale = std::clamp(scalePercent, 100, 200);
    application.setProperty(kModeProperty, static_cast<int>(mode));
    application.setProperty(kScaleProperty, scale);
    if (!qobject_cast<DeskStyle *>(QApplication::style()))
        // The application owns its style.
        QApplication::setStyle(new DeskStyle([] { return colour(Token::Focus); }));
    QApplication::setPalette(mode == Mode::HighContrast ? QPalette() : palette(mode));
    QApplication::setFont(baseFont());
    // Last: it tells every widget to take its ink anew, and in high contrast nothing does after it.
    application.setStyleSheet(QString());
}

void finishTheme(QApplication &application)
{
    const Theme theme = activeTheme();
    if (theme.mode != Mode::HighContrast && application.styleSheet().isEmpty())
        application.setStyleSheet(fillStyleSheet(readTemplate(), theme.mode, theme.scalePercent));
}

Theme activeTheme()
{
    const QVariant mode = qApp->property(kModeProperty);
    const QVariant scale = qApp->property(kScaleProperty);
    if (!mode.isValid() || !scale.isValid())
        return {};
    return {static_cast<Mode>(mode.toInt()), scale.toInt()};
}

QColor colour(Token token)
{
    const Mode mode = activeTheme().mode;
    if (mode == Mode::HighContrast)
        return QApplication::palette().color(systemRole(token));
    return tokenValue(token, mode);
}

QColor selectionText()
{
    if (activeTheme().mode == Mode::HighContrast)
        return QApplication::palette().color(QPalette::HighlightedText);
    return colour(Token::Text);
}

QPalette palette(Mode mode)
{
    const auto value = [mode](Token token) { return tokenValue(token, mode); };
    QPalette result(value(Token::Page));
    const std::pair<QPalette::ColorRole, Token> roles[] = {
        {QPalette::Window, Token::Page},
        {QPalette::WindowText, Token::Text},
        {QPalette::Base, Token::Panel},
        {QPalette::AlternateBase, Token::Raised},
        {QPalette::Text, Token::Text},
        {QPalette::Button, Token::Panel},
        {QPalette::ButtonText, Token::Text},
        {QPalette::ToolTipBase, Token::Panel},
        {QPalette::ToolTipText, Token::Text},
        {QPalette::Highlight, Token::Sel},
        {QPalette::HighlightedText, Token::Text},
        {QPalette::Link, Token::Info},
        {QPalette::LinkVisited, Token::Info},
        {QPalette::PlaceholderText, Token::Muted},
        {QPalette::BrightText, Token::Err},
        {QPalette::Mid, Token::Field},
    };
    for (const auto &[role, token] : roles)
        result.setColor(role, value(token));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, value(Token::Muted));
    return result;
}

QFont font(Type type, bool strong)
{
    const TypeRow &row = typeRow(type);
    QFont result = QApplication::font();
    result.setPixelSize(px(row.size));
    result.setWeight(strong ? QFont::DemiBold : row.weight);
    return result;
}

QFont monoFont(Type type)
{
    QFont result = font(type);
    result.setFamilies({QStringLiteral("Noto Mono"), QStringLiteral("DejaVu Sans Mono"),
                        QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    result.setStyleHint(QFont::Monospace);
    return result;
}

int px(double pixelsAt100)
{
    return static_cast<int>(std::lround(pixelsAt100 * activeTheme().scalePercent / 100));
}

int grown(int pixelsAt100, int lineAt100)
{
    return pixelsAt100 + px(lineAt100) - lineAt100;
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

}   // namespace ui::theme
