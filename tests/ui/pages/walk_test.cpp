#include "tests/support/access_walk.h"
#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/keys/help_page.h"
#include "ui/keys/keys_page.h"
#include "ui/language/desk_language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_bar.h"

#include <QAccessible>

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Spoken {
    explicit Spoken(const char *language) { REQUIRE(ui::useDeskLanguage(*qApp, text(language))); }
    ~Spoken() { ui::useDeskLanguage(*qApp, text("it")); }
};

/// A case under way, and the pages of the frame itself.
void fill(tests::PagesRig &rig)
{
    auto *help = new ui::HelpPage(*rig.window);
    rig.window->addPage({text("help"), text("Guida"), help, help->actions(), {}});
    auto *keys = new ui::KeysPage;
    rig.window->addPage({text("keys"), text("Tasti"), keys, keys->actions(), {}});
    rig.startNaspi();
    rig.answerStory();
    rig.declareAll();
    help->showFor(text("home"));
}

void checkPage(tests::PagesRig &rig, const QString &page, const char *language, int scale)
{
    const QString file =
        QStringLiteral("walk-%1-%2-%3").arg(text(language), QString::number(scale), page);
    CAPTURE(file);
    rig.window->resize(1280, 720);
    rig.show(page);
    const QImage image = tests::screenshot(*rig.window, file);
    CHECK(image.size() == QSize(1280, 720));
    CHECK(tests::clippedTexts(rig.window.get()).join(QLatin1Char('\n')) == QString());
    CHECK(tests::accessFaults(rig.window.get()).join(QLatin1Char('\n')) == QString());
    CHECK(tests::labelFaults(rig.window.get()).join(QLatin1Char('\n')) == QString());
}

}   // namespace

TEST_CASE("every page of the frame fits in Italian and German, at 100 and 200 percent, and tells "
          "assistive programs what it is (A1, A2, A10, A15, A16)",
          "[ui][walk]")
{
    for (const char *language : {"it", "de"}) {
        const Spoken spoken(language);
        for (const int scale : {100, 200}) {
            tests::PagesRig rig(text("s.conte"));
            fill(rig);
            ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, scale);
            for (const QString &page : rig.window->pages())
                checkPage(rig, page, language, scale);
        }
    }
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
}

TEST_CASE("Tab goes through every page in reading order and out again (A6, A7)", "[ui][walk]")
{
    tests::PagesRig rig(text("s.conte"));
    fill(rig);
    for (const QString &page : rig.window->pages()) {
        CAPTURE(page);
        rig.show(page);
        CHECK(tests::tabFaults(rig.window.get()).join(QLatin1Char('\n')) == QString());
    }
}

TEST_CASE("high contrast drops the style sheet and every page keeps its words (A14)", "[ui][walk]")
{
    tests::PagesRig rig(text("s.conte"));
    fill(rig);
    ui::theme::applyTheme(*qApp, ui::theme::Mode::HighContrast, 100);
    CHECK(qApp->styleSheet().isEmpty());
    for (const QString &page : rig.window->pages()) {
        CAPTURE(page);
        rig.show(page);
        tests::screenshot(*rig.window, text("walk-contrast-") + page);
        CHECK(tests::accessFaults(rig.window.get()).join(QLatin1Char('\n')) == QString());
    }
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
}
