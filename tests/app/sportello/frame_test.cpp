#include "app/sportello/workbench.h"
#include "tests/app/sportello/program_rig.h"
#include "tests/support/string_makers.h"
#include "ui/keys/keys_page.h"
#include "ui/second_screen/screen_view.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace {

using tests::kLongMs;
using ui::second_screen::ScreenView;

struct Rig : tests::ProgramRig {
    Rig()
    {
        start();
        REQUIRE(signIn());
    }
    ui::MainWindow &window() { return program->window(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }
    /// Null while there is none.
    static ScreenView *screen()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *view = qobject_cast<ScreenView *>(each); view && view->isVisible())
                return view;
        }
        return nullptr;
    }
    void lock()
    {
        bool locked = false;
        const auto heard = QObject::connect(program.get(), &app::Program::locked, program.get(),
                                            [&] { locked = true; });
        key(Qt::Key_F12);
        CHECK(QTest::qWaitFor([&] { return locked; }, kLongMs));
        QObject::disconnect(heard);
    }
};

}   // namespace

TEST_CASE("F7 shows the person a greeting, F12 hides both screens, another person blanks it",
          "[app][screen]")
{
    Rig rig;
    CHECK(Rig::screen() == nullptr);
    rig.key(Qt::Key_F7);
    REQUIRE(Rig::screen());
    CHECK(Rig::screen()->content().title.text == QStringLiteral("Buongiorno."));
    CHECK(Rig::screen()->content().place.contains(QStringLiteral("Valdirosa")));

    rig.lock();
    CHECK(rig.window().isCovered());
    REQUIRE(Rig::screen());
    CHECK(Rig::screen()->content().isBlank());
    rig.key(Qt::Key_F7);
    CHECK(Rig::screen()->content().isBlank());
    REQUIRE(rig.signIn());

    rig.key(Qt::Key_F7);
    CHECK_FALSE(Rig::screen()->content().isBlank());
    const auto people = rig.find<QPushButton>("insertCard");
    REQUIRE(people);
    people->click();
    REQUIRE(QTest::qWaitFor([&] { return !rig.program->workbench()->visitedPerson().isEmpty(); },
                            kLongMs));
    CHECK(Rig::screen()->content().isBlank());

    // Pressed again on the same thing it goes away; no name is ever on it.
    rig.key(Qt::Key_F7);
    const QString name = rig.program->workbench()->visitedPerson();
    for (const QLabel *label : Rig::screen()->findChildren<QLabel *>())
        CHECK_FALSE(label->text().contains(name));
    rig.key(Qt::Key_F7);
    CHECK(Rig::screen()->content().isBlank());
}

TEST_CASE("F1 tells of the page it is pressed on, and changed keys are there after a restart",
          "[app][keys]")
{
    Rig rig;
    rig.key(Qt::Key_F1);
    CHECK(rig.window().currentPage() == app::page::kHelp);
    CHECK(rig.find<QLabel>("helpText")->text().contains(QStringLiteral("Passa la tessera")));
    rig.find<QPushButton>("changeKeys")->click();
    CHECK(rig.window().currentPage() == app::page::kKeys);
    auto *search = rig.find<QPushButton>("key_search");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(search, Qt::Key_F11);
    CHECK(search->text() == QStringLiteral("F11"));
    rig.key(Qt::Key_F11);
    CHECK(rig.window().currentPage() == app::page::kHome);

    rig.program.reset();
    rig.start();
    REQUIRE(rig.signIn());
    CHECK(rig.window().keyMap().of(ui::FrameKey::Search) == QKeySequence(Qt::Key_F11));
    CHECK(rig.window().keyMap().of(ui::FrameKey::Lock) == QKeySequence(Qt::Key_F12));
}

TEST_CASE("Ctrl+J goes to a field from any page of the case, and can be another key", "[app][keys]")
{
    Rig rig;
    QStringList said;
    for (const ui::widgets::KeyRow &row : rig.window().keyRows())
        said << row.key;
    CHECK(said.contains(QStringLiteral("Ctrl+J")));
    rig.find<QPushButton>("insertCard")->click();
    REQUIRE(QTest::qWaitFor([&] { return !rig.program->workbench()->visitedPerson().isEmpty(); },
                            kLongMs));
    rig.program->workbench()->startCase(QStringLiteral("naspi"));
    rig.program->workbench()->show(app::page::kDocuments);
    const auto shown = [&] {
        const auto *panel = rig.find<QWidget>("jumpPanel");
        return panel && panel->isVisible();
    };
    rig.key(Qt::Key_J, Qt::ControlModifier);
    CHECK(rig.window().currentPage() == app::page::kStep);
    CHECK(shown());

    rig.program->workbench()->show(app::page::kDocuments);
    ui::KeyMap map;
    REQUIRE_FALSE(map.give(ui::FrameKey::GoTo, QKeySequence(Qt::CTRL | Qt::Key_G)));
    rig.window().setKeyMap(map);
    rig.key(Qt::Key_J, Qt::ControlModifier);
    CHECK(rig.window().currentPage() == app::page::kDocuments);
    rig.key(Qt::Key_G, Qt::ControlModifier);
    CHECK(rig.window().currentPage() == app::page::kStep);
}
