#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/kit/frame_sample.h"

#include "ui/theme/theme.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/keys_card.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/person_band.h"
#include "ui/widgets/status_strip.h"

#include <QAction>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace {

using ui::FrameKey;
using ui::theme::Mode;

QString id(const char *name)
{
    return QLatin1String(name);
}

void settle(QWidget &window)
{
    window.show();
    window.activateWindow();
    for (int turn = 0; turn < 3; ++turn)
        QApplication::processEvents();
}

struct Light {
    Light() { ui::theme::applyTheme(*qApp, Mode::Light, 100); }
};

}   // namespace

TEST_CASE("the frame fits 1280 by 720 with nothing cut, from 100 to 200 percent", "[ui]")
{
    ui::widgets::FocusRing::install(*qApp);
    struct Look {
        Mode mode;
        int scale;
        const char *name;
    };
    for (const Look &look :
         {Look{Mode::Light, 100, "frame-light-100"}, Look{Mode::Light, 125, "frame-light-125"},
          Look{Mode::Light, 150, "frame-light-150"}, Look{Mode::Light, 175, "frame-light-175"},
          Look{Mode::Light, 200, "frame-light-200"}, Look{Mode::Dark, 100, "frame-dark-100"},
          Look{Mode::Dark, 200, "frame-dark-200"},
          Look{Mode::HighContrast, 100, "frame-contrast-100"}}) {
        CAPTURE(look.name);
        ui::theme::applyTheme(*qApp, look.mode, look.scale);
        const auto window = tests::makeFrame();
        window->showPage(id("step"));
        window->resize(1280, 720);
        settle(*window);
        window->findChild<ui::widgets::OptionGroup *>(id("options"))->focusCurrent();
        const QImage image = tests::screenshot(*window, QLatin1String(look.name));
        CHECK(image.size() == QSize(1280, 720));
        CHECK(tests::clippedTexts(window.get()).join(QLatin1Char('\n')) == QString());
        CHECK(tests::namelessWidgets(window.get()).join(QLatin1Char('\n')) == QString());
    }
}

TEST_CASE("at 200 percent the rail becomes a menu and the side column a line", "[ui]")
{
    ui::theme::applyTheme(*qApp, Mode::Light, 200);
    const auto window = tests::makeFrame();
    window->showPage(id("step"));
    settle(*window);
    CHECK(window->isFolded());
    CHECK_FALSE(window->rail()->isVisible());
    CHECK(window->findChild<QWidget *>(id("menuButton"))->isVisible());
    CHECK(window->person()->isFolded());
    auto *columns = dynamic_cast<ui::widgets::FoldingColumns *>(window->page(id("step")));
    REQUIRE(columns);
    CHECK(columns->isFolded());
    CHECK(columns->findChild<QWidget *>(id("foldLine"))->isVisible());
    CHECK_FALSE(columns->findChild<QWidget *>(id("smallBars"))->isVisible());

    columns->switchPane();
    CHECK(columns->findChild<QWidget *>(id("smallBars"))->isVisible());
    columns->switchPane();
    CHECK_FALSE(columns->findChild<QWidget *>(id("smallBars"))->isVisible());
}

TEST_CASE("without room for tabs the stages are in a menu", "[ui]")
{
    ui::theme::applyTheme(*qApp, Mode::Light, 200);
    const auto window = tests::makeFrame();
    window->showPage(id("step"));
    settle(*window);
    auto *button = window->person()->findChild<QPushButton *>(id("stageButton"));
    REQUIRE(button->isVisible());
    CHECK(button->text() == id("Pratica"));
    QSignalSpy chosen(window->person(), &ui::widgets::PersonBand::stageChosen);
    button->click();
    auto *menu = window->person()->findChild<QMenu *>();
    REQUIRE(menu->actions().size() == 6);
    menu->actions().at(4)->trigger();
    menu->close();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().toString() == id("sign"));
    CHECK(button->text() == id("Firma e consegna"));
}

TEST_CASE("a change of scale folds and unfolds a window that is already open", "[ui]")
{
    const Light light;
    const auto window = tests::makeFrame();
    settle(*window);
    CHECK_FALSE(window->isFolded());
    CHECK(window->rail()->isVisible());
    ui::theme::applyTheme(*qApp, Mode::Light, 200);
    settle(*window);
    CHECK(window->isFolded());
    ui::theme::applyTheme(*qApp, Mode::Light, 100);
    settle(*window);
    CHECK_FALSE(window->isFolded());
    CHECK(window->size() == QSize(1280, 720));
}

TEST_CASE("showing a page lights its rail entry and brings its bars", "[ui]")
{
    const Light light;
    const auto window = tests::makeFrame();
    settle(*window);
    CHECK(window->currentPage() == id("home"));
    CHECK(window->rail()->current() == id("home"));
    CHECK_FALSE(window->person()->isVisible());
    CHECK_FALSE(window->findChild<QWidget *>(id("actionBar"))->isVisible());

    QSignalSpy shown(window.get(), &ui::MainWindow::pageShown);
    window->showPage(id("step"));
    CHECK(shown.size() == 1);
    CHECK(window->rail()->current() == id("cases"));
    CHECK(window->person()->isVisible());
    CHECK(window->findChild<QWidget *>(id("actionBar"))->isVisible());

    window->showPage(id("nowhere"));
    CHECK(window->currentPage() == id("step"));
}

TEST_CASE("a page gets its focus back", "[ui]")
{
    const Light light;
    const auto window = tests::makeFrame();
    settle(*window);
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    CHECK(QApplication::focusWidget()->objectName() == id("search"));
    window->showPage(id("step"));
    const auto rows = window->findChild<ui::widgets::OptionGroup *>(id("options"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    CHECK(rows->chosen() == id("c"));
    window->showPage(id("home"));
    CHECK(QApplication::focusWidget()->objectName() == id("search"));
    window->showPage(id("step"));
    CHECK(QApplication::focusWidget()->objectName() == id("option_c"));
}

TEST_CASE("choosing in the rail asks, and moves nothing by itself", "[ui]")
{
    const Light light;
    const auto window = tests::makeFrame();
    settle(*window);
    QSignalSpy chosen(window.get(), &ui::MainWindow::railChosen);
    QTest::mouseClick(window->findChild<QWidget *>(id("rail_cases")), Qt::LeftButton);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().toString() == id("cases"));
    CHECK(window->currentPage() == id("home"));
    CHECK(window->rail()->current() == id("home"));
    CHECK_FALSE(window->findChild<QAbstractButton *>(id("rail_cases"))->isChecked());
}

TEST_CASE("Ctrl+Enter and Alt+Left press the bar of the page in front", "[ui]")
{
    const Light light;
    const auto window = tests::makeFrame();
    window->showPage(id("step"));
    settle(*window);
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    auto *bar = window->findChild<ui::widgets::ActionBar *>(id("actionBar"));
    QSignalSpy primary(bar->primary(), &QAbstractButton::clicked);
    QSignalSpy back(bar->back(), &QAbstractButton::clicked);
    QTest::keyClick(window.get(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(primary.size() == 1);
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(back.size() == 1);

    bar->primary()->setEnabled(false);
    QTest::keyClick(window.get(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(primary.size() == 1);
    window->showPage(id("home"));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(back.size() == 1);
}

TEST_CASE("the cover hides the work and its keys until it is taken away", "[ui]")
{
    const Light light;
    const auto window = tests::makeFrame();
    window->showPage(id("step"));
    settle(*window);
    auto *cover = new QWidget;
    window->showCover(cover);
    CHECK(window->isCovered());
    CHECK(cover->isVisible());
    CHECK_FALSE(window->page(id("step"))->isVisible());
    CHECK_FALSE(window->person()->isVisible());
    CHECK_FALSE(window->rail()->isVisible());
    CHECK_FALSE(window->key(FrameKey::Search)->isEnabled());
    CHECK(window->key(FrameKey::Help)->isEnabled());

    QSignalSpy primary(window->findChild<ui::widgets::ActionBar *>(id("actionBar"))->primary(),
                       &QAbstractButton::clicked);
    window->key(FrameKey::Continue)->trigger();
    CHECK(primary.isEmpty());

    window->hideCover();
    CHECK_FALSE(window->isCovered());
    CHECK(window->page(id("step"))->isVisible());
    CHECK(window->person()->isVisible());
    CHECK(window->key(FrameKey::Search)->isEnabled());
}

TEST_CASE("Tab goes through the frame in reading order, also into what was made later", "[ui]")
{
    const Light light;
    const auto window = tests::makeFrame();
    window->showPage(id("home"));
    auto *late = new QLineEdit(window->page(id("home")));
    late->setObjectName(id("late"));
    window->page(id("home"))->layout()->addWidget(late);
    settle(*window);
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    window->findChild<QWidget *>(id("header_search"))->setFocus();
    QStringList visited;
    do {
        visited << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget()->objectName() != id("header_search") &&
             visited.size() < 40);
    CHECK(visited.join(QLatin1Char(' ')) ==
          id("header_search header_bell header_chevron-down header_lock rail_home rail_people "
             "rail_cases rail_outbox "
             "rail_reports rail_help search late statusWho statusQueue statusConnection "
             "statusLastSave"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    CHECK(QApplication::focusWidget()->objectName() == id("statusLastSave"));
}

TEST_CASE("a key the program does not use is on no card and does nothing", "[ui]")
{
    const Light light;
    const auto window = tests::makeFrame();
    settle(*window);
    const auto all = window->keyRows().size();
    QSignalSpy suspended(window->key(FrameKey::Suspend), &QAction::triggered);
    QTest::keyClick(window.get(), Qt::Key_F9);
    CHECK(suspended.size() == 1);
    window->key(FrameKey::Suspend)->setVisible(false);
    CHECK(window->keyRows().size() == all - 1);
    QTest::keyClick(window.get(), Qt::Key_F9);
    CHECK(suspended.size() == 1);
    ui::widgets::KeysCard card(window->keyRows());
    CHECK(card.findChildren<ui::widgets::KeyHint *>().size() == all - 1);
}

TEST_CASE("the strip is amber only without network and says all four texts", "[ui]")
{
    const Light light;
    ui::widgets::StatusStrip strip;
    strip.resize(1280, 28);
    strip.setWho(id("Paola Riva"));
    strip.setQueue(id("6 in attesa"));
    strip.setLastSave(id("Salvato alle 10:42"));
    strip.setConnection(ui::widgets::ConnectionState::Offline, id("Senza rete dalle 10:58"));
    CHECK(strip.isAmber());
    for (const char *cell : {"statusWho", "statusQueue", "statusConnection", "statusLastSave"}) {
        auto *label = strip.findChild<QWidget *>(id(cell));
        REQUIRE(label);
        CHECK(label->focusPolicy() == Qt::TabFocus);
        CHECK(label->accessibleName().contains(id(": ")));
    }
    strip.setConnection(ui::widgets::ConnectionState::Online, id("In rete"));
    CHECK_FALSE(strip.isAmber());
}

TEST_CASE("a text of the strip that grew is whole at once, not only when events were worked off",
          "[ui]")
{
    const Light light;
    ui::widgets::StatusStrip strip;
    strip.resize(1280, 28);
    strip.show();
    strip.setWho(id("Paola Riva"));
    strip.setConnection(ui::widgets::ConnectionState::Unknown, id("Cerco"));
    QApplication::processEvents();
    strip.setConnection(ui::widgets::ConnectionState::Online,
                        id("In rete · ultimo contatto alle 10:42"), id("In rete"));
    const auto *cell = strip.findChild<QLabel *>(id("statusConnection"));
    REQUIRE(cell);
    CHECK(cell->text() == id("In rete · ultimo contatto alle 10:42"));
    CHECK(cell->width() >= cell->sizeHint().width());
}
