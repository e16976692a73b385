#include "ui/needs/need_grid.h"

#include "core/rules/needs.h"
#include "ui/needs/need_card.h"
#include "ui/needs/need_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using core::rules::needIds;

namespace {

/// The grid under a field, in a window of its own.
struct GridRig {
    QWidget window;
    QLineEdit *field = new QLineEdit(&window);
    ui::NeedGrid *grid = new ui::NeedGrid(&window);
    QLineEdit *after = new QLineEdit(&window);
    QSignalSpy changed{grid, &ui::NeedGrid::changed};

    explicit GridRig(int width = 900)
    {
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(grid, 1);
        column->addWidget(after);
        window.resize(width, 520);
        window.show();
        window.activateWindow();
        QApplication::processEvents();
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(char letter) { QTest::keyClick(QApplication::focusWidget(), letter); }
    QString focused() const
    {
        const auto *card = qobject_cast<ui::NeedCard *>(QApplication::focusWidget());
        return card ? card->need() : QString();
    }
};

}   // namespace

TEST_CASE("every need has a card with a letter, a word and a drawing of its own", "[ui][needs]")
{
    GridRig rig;
    QSet<QString> letters;
    QSet<QString> words;
    for (const QString &need : needIds()) {
        CAPTURE(need.toStdString());
        const ui::NeedCard *card = rig.grid->card(need);
        REQUIRE(card);
        letters.insert(card->letter());
        words.insert(ui::needWords(need));
        CHECK(ui::needWords(need) != need);
        CHECK(ui::theme::hasIcon(QStringLiteral("needs/") + need));
        CHECK(card->width() >= card->minimumSizeHint().width());
    }
    CHECK(letters.size() == 15);
    CHECK(words.size() == 15);
    CHECK_FALSE(letters.contains(QStringLiteral("J")));
    for (const QString &need : needIds()) {
        CAPTURE(need.toStdString());
        const auto label = ui::needLabel(need);
        CHECK(label.isEmpty() == (need == ui::hiddenNeed()));
        CHECK(label.drafts.size() == qMax<qsizetype>(label.byLanguage.size() - 1, 0));
        if (!label.isEmpty())
            CHECK(label.it() == ui::needWords(need));
    }
    CHECK(ui::needWords(QStringLiteral("di_domani")) == QStringLiteral("di_domani"));
}

TEST_CASE("letters check cards only while the cards have the focus", "[ui][needs]")
{
    GridRig rig;
    rig.field->setFocus();
    rig.type('b');
    CHECK(rig.field->text() == QStringLiteral("b"));
    CHECK(rig.grid->chosen().isEmpty());
    rig.grid->setFocus(Qt::TabFocusReason);
    rig.type('b');
    CHECK(rig.grid->chosen() == QStringList{QStringLiteral("lavoro_perso")});
    CHECK(rig.focused() == QStringLiteral("lavoro_perso"));
    rig.type('i');
    rig.type('j');   // no card has it
    CHECK(rig.grid->chosen() ==
          QStringList{QStringLiteral("lavoro_perso"), QStringLiteral("bollette_debiti")});
    rig.type('b');
    CHECK(rig.grid->chosen() == QStringList{QStringLiteral("bollette_debiti")});
    CHECK(rig.changed.count() == 3);
    CHECK(rig.field->text() == QStringLiteral("b"));
}

TEST_CASE("arrows walk the cards, Space and Enter check them, and Tab leaves", "[ui][needs]")
{
    GridRig rig;
    REQUIRE(rig.grid->columns() == 5);
    rig.grid->setFocus(Qt::TabFocusReason);
    CHECK(rig.focused() == needIds().first());
    rig.key(Qt::Key_Right);
    rig.key(Qt::Key_Down);
    CHECK(rig.focused() == needIds().at(6));
    rig.key(Qt::Key_Space);
    rig.key(Qt::Key_Up);
    rig.key(Qt::Key_Up);   // there is nothing above
    CHECK(rig.focused() == needIds().at(1));
    rig.key(Qt::Key_Return);
    CHECK(rig.grid->chosen() == QStringList{needIds().at(6), needIds().at(1)});
    rig.key(Qt::Key_End);
    CHECK(rig.focused() == needIds().last());
    rig.key(Qt::Key_Right);
    CHECK(rig.focused() == needIds().last());
    rig.key(Qt::Key_Home);
    CHECK(rig.focused() == needIds().first());
    rig.key(Qt::Key_End);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK_FALSE(rig.grid->isAncestorOf(QApplication::focusWidget()));
    // Back where the hand was.
    rig.grid->setFocus(Qt::BacktabFocusReason);
    CHECK(rig.focused() == needIds().last());
}

TEST_CASE("for assistive programs a card is a box to check, with its word and letter",
          "[ui][needs]")
{
    GridRig rig;
    rig.grid->setChosen({QStringLiteral("figli")});
    CHECK(rig.changed.isEmpty());
    QAccessibleInterface *card =
        QAccessible::queryAccessibleInterface(rig.grid->card(QStringLiteral("figli")));
    REQUIRE(card);
    CHECK(card->role() == QAccessible::CheckBox);
    CHECK(card->state().checked);
    CHECK(card->text(QAccessible::Name) == QStringLiteral("Figli, tasto C"));
    REQUIRE(card->actionInterface());
    card->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(rig.grid->chosen().isEmpty());
    CHECK(rig.changed.count() == 1);
}

TEST_CASE("a narrow grid has fewer columns and cuts no word", "[ui][needs]")
{
    GridRig rig(420);
    CHECK(rig.grid->columns() < 5);
    CHECK(rig.grid->columns() >= 2);
    for (const QString &need : needIds()) {
        const ui::NeedCard *card = rig.grid->card(need);
        CHECK(card->width() >= card->minimumSizeHint().width());
        CHECK(rig.grid->rect().contains(card->geometry()));
    }
}

TEST_CASE("a need of another version stays chosen although no card shows it", "[ui][needs]")
{
    GridRig rig;
    rig.grid->setChosen({QStringLiteral("di_domani"), QStringLiteral("cibo")});
    rig.grid->setFocus(Qt::TabFocusReason);
    rig.type('a');
    CHECK(rig.grid->chosen() == QStringList{QStringLiteral("di_domani"), QStringLiteral("cibo"),
                                            QStringLiteral("reddito")});
}
