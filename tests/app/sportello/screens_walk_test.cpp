#include "app/sportello/workbench.h"
#include "tests/app/sportello/program_rig.h"
#include "tests/support/access_walk.h"
#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "ui/language/desk_language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scroll_column.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace {

constexpr int kSettleMs = 1000;

using tests::kLongMs;
using ui::theme::Mode;

/// The program in a language, with a person at the desk and a case under way.
struct Walk : tests::ProgramRig {
    QString language;

    explicit Walk(const char *spoken) : language(QString::fromLatin1(spoken))
    {
        REQUIRE(ui::useDeskLanguage(*qApp, language));
        ui::theme::applyTheme(*qApp, Mode::Light, 100);
        start();
        REQUIRE(signIn());
        find<QPushButton>("insertCard")->click();
        REQUIRE(QTest::qWaitFor([&] { return !program->workbench()->visitedPerson().isEmpty(); },
                                kLongMs));
        program->workbench()->startCase(QStringLiteral("naspi"));
    }
    ~Walk()
    {
        program.reset();
        ui::useDeskLanguage(*qApp, QStringLiteral("it"));
        ui::theme::applyTheme(*qApp, Mode::Light, 100);
    }
    ui::MainWindow &window() { return program->window(); }

    /// False: the program does not open that page now.
    bool open(const QString &page)
    {
        program->workbench()->show(page);
        QTest::qWait(50);
        return window().currentPage() == page;
    }
};

/// Columns whose content is wider than the room there is: a part of it cannot be seen, as they
/// scroll up and down only.
QStringList cutColumns(const QWidget &window)
{
    QStringList cut;
    for (const auto *column : window.findChildren<ui::widgets::ScrollColumn *>())
        if (column->isVisible() && column->inside()->width() > column->viewport()->width())
            cut << column->objectName();
    return cut;
}

void checkScreen(Walk &walk, const QString &name)
{
    CAPTURE(name);
    ui::MainWindow &window = walk.window();
    window.resize(1280, 720);
    const QImage image = tests::screenshot(window, name);
    CHECK(image.size() == QSize(1280, 720));
    // What the worker read may have come this moment: its words are laid out on the next turn.
    (void)QTest::qWaitFor([&] { return tests::clippedTexts(&window).isEmpty(); }, kSettleMs);
    CHECK(tests::clippedTexts(&window).join(QLatin1Char('\n')) == QString());
    CHECK(cutColumns(window).join(QLatin1Char('\n')) == QString());
    CHECK(tests::accessFaults(&window).join(QLatin1Char('\n')) == QString());
    CHECK(tests::labelFaults(&window).join(QLatin1Char('\n')) == QString());
}

}   // namespace

TEST_CASE("every screen of the program fits 1280 × 720 in Italian and German at 100 and 200 "
          "percent, and tells assistive programs what it is (A1, A2, A10, A15, A16)",
          "[app][walk]")
{
    for (const char *language : {"it", "de"}) {
        Walk walk(language);
        int opened = 0;
        for (const int scale : {100, 200}) {
            ui::theme::applyTheme(*qApp, Mode::Light, scale);
            for (const QString &page : walk.window().pages()) {
                if (!walk.open(page))
                    continue;
                ++opened;
                checkScreen(walk, QStringLiteral("screen-%1-%2-%3")
                                      .arg(walk.language, QString::number(scale), page));
            }
        }
        CHECK(opened >= 2 * 12);
    }
}

TEST_CASE("Tab goes through every screen of the program and out again (A6, A7)", "[app][walk]")
{
    Walk walk("it");
    for (const QString &page : walk.window().pages()) {
        if (!walk.open(page))
            continue;
        CAPTURE(page);
        walk.window().activateWindow();
        CHECK(tests::tabFaults(&walk.window()).join(QLatin1Char('\n')) == QString());
    }
}

TEST_CASE("high contrast drops the style sheet and every screen keeps its words (A14)",
          "[app][walk]")
{
    Walk walk("it");
    ui::theme::applyTheme(*qApp, Mode::HighContrast, 100);
    CHECK(qApp->styleSheet().isEmpty());
    for (const QString &page : walk.window().pages()) {
        if (walk.open(page))
            checkScreen(walk, QStringLiteral("screen-contrast-") + page);
    }
}
