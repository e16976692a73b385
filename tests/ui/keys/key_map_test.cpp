#include "tests/support/string_makers.h"
#include "tests/ui/kit/frame_sample.h"

#include "ui/keys/help_page.h"
#include "ui/keys/keys_page.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/keys_card.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using ui::FrameKey;
using ui::KeyFault;
using ui::KeyMap;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void settle(QWidget &window)
{
    window.show();
    window.activateWindow();
    for (int turn = 0; turn < 3; ++turn)
        QApplication::processEvents();
}

ui::widgets::KeyButton *keyButton(const ui::KeysPage &page, const char *id)
{
    auto *button = page.findChild<ui::widgets::KeyButton *>(text("key_") + text(id));
    REQUIRE(button);
    return button;
}

}   // namespace

TEST_CASE("every key of the program is its own, none is AltGr, and each has a stable name",
          "[ui][keys]")
{
    QSet<QString> sequences;
    QSet<QString> ids;
    const auto rows = ui::frameKeyRows();
    REQUIRE(rows.size() == ui::kFrameKeyCount);
    for (int i = 0; i < rows.size(); ++i) {
        CAPTURE(rows.at(i).id);
        CHECK(static_cast<int>(rows.at(i).key) == i);
        const auto modifiers = rows.at(i).standard[0].keyboardModifiers();
        CHECK_FALSE(
            (modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier)));
        sequences.insert(rows.at(i).standard.toString());
        ids.insert(rows.at(i).id);
    }
    CHECK(sequences.size() == rows.size());
    CHECK(ids.size() == rows.size());
}

TEST_CASE("a key is written as the keyboard has it", "[ui][keys]")
{
    CHECK(ui::keyWords(QKeySequence(Qt::CTRL | Qt::Key_Return)) == text("Ctrl+Invio"));
    CHECK(ui::keyWords(QKeySequence(Qt::ALT | Qt::Key_Left)) == text("Alt+←"));
    CHECK(ui::keyWords(QKeySequence(Qt::SHIFT | Qt::Key_F3)) == text("Maiusc+F3"));
    CHECK(ui::keyWords(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)) == text("Ctrl+Maiusc+K"));
    CHECK(ui::keyWords(QKeySequence()).isEmpty());
}

TEST_CASE("keys that would write, move or edit are refused, each with its reason", "[ui][keys]")
{
    KeyMap map;
    const auto fault = [&](const QKeySequence &sequence) {
        return map.faultOf(FrameKey::Lock, sequence);
    };
    CHECK(fault(Qt::CTRL | Qt::ALT | Qt::Key_Q) == KeyFault::AltGr);
    CHECK(fault(Qt::Key_K) == KeyFault::Letter);
    CHECK(fault(Qt::SHIFT | Qt::Key_K) == KeyFault::Letter);
    CHECK(fault(Qt::Key_Tab) == KeyFault::Reserved);
    CHECK(fault(Qt::Key_Escape) == KeyFault::Reserved);
    CHECK(fault(Qt::CTRL | Qt::Key_Z) == KeyFault::Editing);
    CHECK(fault(Qt::Key_F2) == KeyFault::Taken);
    CHECK(map.faultOf(FrameKey::Lock, QKeySequence()) == KeyFault::Empty);
    CHECK_FALSE(fault(Qt::Key_F11).has_value());
    CHECK_FALSE(fault(Qt::CTRL | Qt::SHIFT | Qt::Key_K).has_value());
    CHECK(ui::keyFaultSentence(KeyFault::AltGr, {}, {}).contains(text("AltGr")));
    CHECK(ui::keyFaultSentence(KeyFault::Taken, QKeySequence(Qt::Key_F2), text("Cerca"))
              .contains(text("F2 è già di «Cerca»")));
    CHECK(map.isStandard());
}

TEST_CASE("changed keys are kept as JSON and come back; what no longer fits never locks the "
          "keyboard",
          "[ui][keys]")
{
    KeyMap map;
    CHECK_FALSE(map.give(FrameKey::Lock, QKeySequence(Qt::Key_F11)).has_value());
    CHECK_FALSE(map.give(FrameKey::Help, QKeySequence(Qt::Key_F12)).has_value());
    CHECK(map.toJson() == QJsonObject{{text("lock"), text("F11")}, {text("help"), text("F12")}});
    CHECK(KeyMap::fromJson(map.toJson()) == map);
    CHECK(KeyMap::fromJson(map.toJson()).of(FrameKey::Search) == QKeySequence(Qt::Key_F2));

    CHECK(KeyMap::fromJson({{text("lock"), text("Ctrl+Alt+L")}}).isStandard());
    CHECK(KeyMap::fromJson({{text("lock"), 12}, {text("nothing"), text("F11")}}).isStandard());
    // Two actions on one key: all is as it was made.
    CHECK(
        KeyMap::fromJson({{text("lock"), text("F11")}, {text("help"), text("F11")}}).isStandard());
    CHECK(KeyMap::fromJson({{text("lock"), text("F1")}}).isStandard());
    // A swap is no conflict.
    const auto swapped =
        KeyMap::fromJson({{text("search"), text("F3")}, {text("call_next"), text("F2")}});
    CHECK(swapped.of(FrameKey::Search) == QKeySequence(Qt::Key_F3));
    CHECK(swapped.of(FrameKey::CallNext) == QKeySequence(Qt::Key_F2));

    CHECK_FALSE(map.give(FrameKey::Help, QKeySequence(Qt::Key_F1)).has_value());
    CHECK_FALSE(map.isChanged(FrameKey::Help));
}

TEST_CASE("a key is changed by pressing it: the window follows at once, header and card too",
          "[ui][keys]")
{
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    const auto window = tests::makeFrame();
    auto *page = new ui::KeysPage;
    QObject::connect(page, &ui::KeysPage::changed, window.get(), &ui::MainWindow::setKeyMap);
    window->addPage({text("keys"), text("Tasti"), page, page->actions(), {}});
    window->showPage(text("keys"));
    settle(*window);
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    QSignalSpy locked(window->key(FrameKey::Lock), &QAction::triggered);

    auto *lock = keyButton(*page, "lock");
    lock->setFocus();
    QTest::keyClick(lock, Qt::Key_Return);
    CHECK(lock->text() == text("Premi il tasto…"));
    QTest::keyClick(lock, Qt::Key_F11);
    CHECK(lock->text() == text("F11"));
    CHECK(window->findChild<ui::widgets::KeyButton *>(text("header_lock"))->keyHint() ==
          text("F11"));
    QTest::keyClick(window.get(), Qt::Key_F12);
    CHECK(locked.isEmpty());
    QTest::keyClick(window.get(), Qt::Key_F11);
    CHECK(locked.size() == 1);

    // While listening even the key that locks is only heard.
    lock->click();
    QTest::keyClick(lock, Qt::Key_F11);
    CHECK(locked.size() == 1);
    lock->click();
    QTest::keyClick(lock, Qt::Key_Q, Qt::ControlModifier | Qt::AltModifier);
    CHECK(lock->text() == text("F11"));
    CHECK(page->findChild<QLabel *>(text("keysSaid"))->text().contains(text("AltGr")));
    lock->click();
    QTest::keyClick(lock, Qt::Key_Escape);
    CHECK(lock->text() == text("F11"));

    window->findChild<ui::widgets::KeyButton *>(text("restoreKeys"))->click();
    CHECK(window->keyMap().isStandard());
    CHECK(window->findChild<ui::widgets::KeyButton *>(text("header_lock"))->keyHint() ==
          text("F12"));
}

TEST_CASE("the menu holds every place and every key of the program, the key beside the action",
          "[ui][keys]")
{
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    const auto window = tests::makeFrame();
    settle(*window);
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_F10);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QStringList entries;
    QAction *sync = nullptr;
    for (QAction *entry : menu->actions()) {
        entries << entry->text();
        if (entry->text() == text("Riprova ora\tF5"))
            sync = entry;
    }
    CHECK(entries.contains(text("Blocca\tF12")));
    CHECK(entries.contains(text("Continua\tCtrl+Invio")));
    CHECK(entries.size() == window->rail()->buttons().size() + 1 + window->keyRows().size() - 1);
    REQUIRE(sync);
    QSignalSpy now(window->key(FrameKey::SyncNow), &QAction::triggered);
    sync->trigger();
    CHECK(now.size() == 1);
    menu->close();
}

TEST_CASE("the guide tells of the page it was opened from and shows the keys in force",
          "[ui][keys]")
{
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    const auto window = tests::makeFrame();
    auto *help = new ui::HelpPage(*window);
    window->addPage({text("help"), text("Guida"), help, help->actions(), {}});
    help->showFor(text("home"));
    window->showPage(text("help"));
    settle(*window);
    CHECK(help->findChild<QLabel *>(text("helpText"))->text() == ui::screenHelp(text("home")));
    window->page(text("home"))->setProperty("helpText", text("Detto dalla pagina."));
    help->showFor(text("home"));
    CHECK(help->findChild<QLabel *>(text("helpText"))->text() == text("Detto dalla pagina."));

    QSignalSpy back(help, &ui::HelpPage::backWanted);
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(back.size() == 1);
    CHECK(back.first().first().toString() == text("home"));
    CHECK(help->findChildren<ui::widgets::KeysCard *>().size() >= 2);
    CHECK(ui::screenHelp(text("nowhere")).isEmpty());
}
