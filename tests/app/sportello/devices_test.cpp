#include "app/sportello/workbench.h"
#include "tests/app/sportello/program_rig.h"
#include "tests/support/string_makers.h"
#include "ui/devices/device_row.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace {

using tests::kLongMs;

/// The program with somebody signed in, at the devices page.
struct Rig : tests::ProgramRig {
    Rig()
    {
        start();
        REQUIRE(signIn());
        program->workbench()->show(app::page::kDevices);
        REQUIRE(at(app::page::kDevices));
    }
    bool at(const QString &page) { return program->window().currentPage() == page; }
    void press(const char *name)
    {
        auto *button = find<QPushButton>(name);
        REQUIRE(button);
        QTest::keyClick(button, Qt::Key_Return);
    }
};

}   // namespace

TEST_CASE("a card put into the simulated reader leads to its person, as a bar code does",
          "[app][devices]")
{
    Rig rig;
    const QString name = rig.find<QComboBox>("sampleCards")->currentText();
    REQUIRE_FALSE(name.isEmpty());
    rig.press("insertCard");
    CHECK(QTest::qWaitFor([&] { return rig.at(app::page::kPerson); }, kLongMs));
    CHECK(rig.program->workbench()->visitedPerson() == name);
}

TEST_CASE("a test of the reader opens nobody", "[app][devices]")
{
    Rig rig;
    rig.press("chipTest");
    rig.press("insertCard");
    CHECK(rig.at(app::page::kDevices));
    CHECK(rig.find<QLabel>("chipResult")->text().startsWith(QStringLiteral("Letta la tessera")));
    CHECK(rig.program->workbench()->visitedPerson().isEmpty());
}

TEST_CASE(
    "an identity card of nobody known is looked for by name, then registered from what it says",
    "[app][devices]")
{
    Rig rig;
    rig.find<QPlainTextEdit>("mrzText")->setPlainText(
        QStringLiteral("C<ITACA00000AA4<<<<<<<<<<<<<<<\n6412308F2212304ITA<<<<<<<<<<<0\n"
                       "ROSSI<<BIANCA<<<<<<<<<<<<<<<<<"));
    rig.press("readText");
    rig.press("searchRead");
    REQUIRE(rig.at(app::page::kHome));
    const QWidget *home = rig.program->window().page(app::page::kHome);
    CHECK(home->findChild<QLineEdit *>(QStringLiteral("searchField"))->text() ==
          QStringLiteral("Rossi Bianca 30/12/1964"));
    CHECK(rig.program->workbench()->visitedPerson().isEmpty());
    QTest::keyClick(home->findChild<QPushButton *>(QStringLiteral("registerPerson")),
                    Qt::Key_Return);
    REQUIRE(rig.at(app::page::kNewPerson));
    CHECK(rig.find<QLineEdit>("personSurname")->text() == QStringLiteral("Rossi"));
    CHECK(rig.find<QLineEdit>("personName")->text() == QStringLiteral("Bianca"));
    CHECK(rig.find<QLineEdit>("personBorn")->text() == QStringLiteral("30/12/1964"));
}

TEST_CASE("a card put in while the desk is locked opens nobody", "[app][devices]")
{
    Rig rig;
    bool locked = false;
    QObject::connect(rig.program.get(), &app::Program::locked, rig.program.get(),
                     [&] { locked = true; });
    QTest::keyClick(&rig.program->window(), Qt::Key_F12);
    REQUIRE(QTest::qWaitFor([&] { return locked; }, kLongMs));
    // The page is covered; its button is pressed by the program, as a reader would.
    rig.find<QPushButton>("insertCard")->click();
    CHECK(rig.program->window().isCovered());
    CHECK(rig.program->workbench()->visitedPerson().isEmpty());
}
