#include "tests/support/string_makers.h"

#include "ui/theme/contrast.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>

using namespace ui::theme;

namespace {

struct Pair {
    Token ink;
    Token ground;
    double least;
};

// The table of contrasts of the design, WCAG 2.2 AA.
const Pair kPairs[] = {
    {Token::Text, Token::Panel, 4.5},        {Token::Text, Token::Page, 4.5},
    {Token::Text, Token::Sel, 4.5},          {Token::Muted, Token::Panel, 4.5},
    {Token::Muted, Token::Page, 4.5},        {Token::Muted, Token::Sel, 4.5},
    {Token::Field, Token::Panel, 3},         {Token::Field, Token::Page, 3},
    {Token::OnPrimary, Token::Primary, 4.5}, {Token::OnPrimary, Token::PrimaryHover, 4.5},
    {Token::OnHead, Token::Head, 4.5},       {Token::Head2, Token::Head, 4.5},
    {Token::Err, Token::Panel, 4.5},         {Token::Err, Token::ErrBg, 4.5},
    {Token::Warn, Token::Panel, 4.5},        {Token::Warn, Token::WarnBg, 4.5},
    {Token::Ok, Token::Panel, 4.5},          {Token::Ok, Token::OkBg, 4.5},
    {Token::Info, Token::Panel, 4.5},        {Token::Info, Token::InfoBg, 4.5},
    {Token::Neu, Token::NeuBg, 4.5},         {Token::Prov, Token::Panel, 4.5},
    {Token::Focus, Token::Panel, 3},         {Token::Focus, Token::Page, 3},
    {Token::Chart1, Token::Panel, 3},        {Token::Chart2, Token::Panel, 3},
    {Token::Chart3, Token::Panel, 3},
};

}   // namespace

TEST_CASE("black on white is 21 to 1 and a colour on itself 1 to 1", "[theme]")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21));
    CHECK(contrastRatio(Qt::white, Qt::black) == Approx(21));
    CHECK(contrastRatio(Qt::red, Qt::red) == Approx(1));
    CHECK(contrastRatio(QColor(0x2f, 0x47, 0x5e), Qt::white) == Approx(9.6).epsilon(0.01));
}

TEST_CASE("every pair of the design keeps its contrast in light and dark", "[theme]")
{
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        for (const Pair &pair : kPairs) {
            CAPTURE(static_cast<int>(mode), static_cast<int>(pair.ink),
                    static_cast<int>(pair.ground));
            CHECK(contrastRatio(tokenValue(pair.ink, mode), tokenValue(pair.ground, mode)) >=
                  pair.least);
        }
    }
}

TEST_CASE("the table of tokens is in the order of its enum", "[theme]")
{
    for (int i = 0; i < kTokenCount; ++i)
        CHECK(static_cast<int>(tokenTable().at(static_cast<std::size_t>(i)).token) == i);
}

TEST_CASE("the sheet is filled by colours and by sizes that follow the scale", "[theme]")
{
    const QString sheet = QStringLiteral("a{color:@text@;font-size:@px(13)@px;"
                                         "min-height:@h(30,20)@px;image:url(c-@mode@.svg)}");
    CHECK(fillStyleSheet(sheet, Mode::Light, 100) ==
          QStringLiteral("a{color:#1a1a1a;font-size:13px;min-height:30px;image:url(c-light.svg)}"));
    CHECK(fillStyleSheet(sheet, Mode::Dark, 200) ==
          QStringLiteral("a{color:#eceff2;font-size:26px;min-height:50px;image:url(c-dark.svg)}"));
}

TEST_CASE("a box keeps its outer size while its edge stays", "[theme]")
{
    const QString sheet = QStringLiteral("@inside(18,2)@");
    CHECK(fillStyleSheet(sheet, Mode::Light, 100) == QStringLiteral("14"));
    CHECK(fillStyleSheet(sheet, Mode::Light, 125) == QStringLiteral("19"));
    CHECK(fillStyleSheet(sheet, Mode::Light, 200) == QStringLiteral("32"));
}

TEST_CASE("an unknown name in a sheet stays visible", "[theme]")
{
    CHECK(fillStyleSheet(QStringLiteral("@colour-of-nothing@ @px(a)@"), Mode::Light, 100) ==
          QStringLiteral("@colour-of-nothing@ @px(a)@"));
}

TEST_CASE("the program's sheet leaves no placeholder behind", "[theme]")
{
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        applyTheme(*qApp, mode, 150);
        REQUIRE_FALSE(qApp->styleSheet().isEmpty());
        CHECK_FALSE(qApp->styleSheet().contains(QLatin1Char('@')));
    }
}

TEST_CASE("high contrast drops the sheet and uses the system palette", "[theme]")
{
    applyTheme(*qApp, Mode::HighContrast);
    CHECK(qApp->styleSheet().isEmpty());
    CHECK(colour(Token::Text) == QApplication::palette().color(QPalette::WindowText));
    CHECK(colour(Token::Err) == QApplication::palette().color(QPalette::WindowText));
    applyTheme(*qApp, Mode::Light);
    CHECK(colour(Token::Err) == QColor(0x99, 0x26, 0x39));
}

TEST_CASE("a theme in two halves is the same theme, and its sheet comes with the second", "[theme]")
{
    applyTheme(*qApp, Mode::Dark, 150);
    const QString whole = qApp->styleSheet();
    const QFont font = QApplication::font();
    applyTheme(*qApp, Mode::Light);
    prepareTheme(*qApp, Mode::Dark, 150);
    CHECK(qApp->styleSheet().isEmpty());
    CHECK(QApplication::font() == font);
    CHECK(activeTheme() == Theme{Mode::Dark, 150});
    finishTheme(*qApp);
    CHECK(qApp->styleSheet() == whole);
    finishTheme(*qApp);
    CHECK(qApp->styleSheet() == whole);
    applyTheme(*qApp, Mode::Light);
}

TEST_CASE("palette and tokens agree", "[theme]")
{
    applyTheme(*qApp, Mode::Dark);
    CHECK(QApplication::palette().color(QPalette::Window) == tokenValue(Token::Page, Mode::Dark));
    CHECK(QApplication::palette().color(QPalette::Highlight) == tokenValue(Token::Sel, Mode::Dark));
    applyTheme(*qApp, Mode::Light);
}

TEST_CASE("the scale stays between 100 and 200 and moves every size", "[theme]")
{
    applyTheme(*qApp, Mode::Light, 50);
    CHECK(activeTheme().scalePercent == 100);
    CHECK(font(Type::Body).pixelSize() == 14);
    applyTheme(*qApp, Mode::Light, 500);
    CHECK(activeTheme().scalePercent == 200);
    CHECK(font(Type::Body).pixelSize() == 28);
    CHECK(grown(44, 24) == 68);
    applyTheme(*qApp, Mode::Light, 100);
    CHECK(grown(44, 24) == 44);
}

TEST_CASE("icons of the family are drawn in the colour asked", "[theme]")
{
    const QDir folder(QStringLiteral(SOURCE_DIR "/resources/icons"));
    const QStringList files = folder.entryList({QStringLiteral("*.svg")});
    REQUIRE(files.size() == 58);
    REQUIRE(folder.entryList({QStringLiteral("needs")}, QDir::Dirs).size() == 1);
    const QDir needs(folder.filePath(QStringLiteral("needs")));
    REQUIRE(needs.entryList({QStringLiteral("*.svg")}).size() == 15);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        CAPTURE(name);
        REQUIRE(hasIcon(name));
        const QImage image = iconPixmap(name, 24, Qt::red, 2).toImage();
        CHECK(image.width() == 48);
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn = drawn || image.pixelColor(x, y) == QColor(Qt::red);
        }
        CHECK(drawn);
    }
}

TEST_CASE("a name that is no icon gives a null icon", "[theme]")
{
    CHECK_FALSE(hasIcon(QStringLiteral("unicorn")));
    CHECK(icon(QStringLiteral("unicorn")).isNull());
    CHECK(iconPixmap(QStringLiteral("unicorn"), 24, Qt::red).isNull());
}
