#include "app/sportello/workbench.h"
#include "tests/app/sportello/program_rig.h"
#include "tests/support/clipping.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"
#include "ui/login/login_page.h"
#include "ui/theme/theme.h"
#include "ui/wizard/step_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace {

using tests::kLongMs;

struct Rig : tests::ProgramRig {
    using tests::ProgramRig::ProgramRig;

    void lock()
    {
        bool locked = false;
        const auto connection = QObject::connect(program.get(), &app::Program::locked,
                                                 program.get(), [&] { locked = true; });
        QTest::keyClick(&program->window(), Qt::Key_F12);
        REQUIRE(QTest::qWaitFor([&] { return locked; }, kLongMs));
        QObject::disconnect(connection);
    }

    /// A fresh application of the first sample person, at its first question.
    ui::StepPage &openApplication()
    {
        app::Workbench &bench = *program->workbench();
        auto *search = find<QLineEdit>("searchField");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("MRNLNE86C54L118J"));
        QTest::keyClick(search, Qt::Key_Return);
        REQUIRE(program->window().currentPage() == app::page::kPerson);
        bench.startCase(program->foundation()->catalogue().benefits().first().id);
        REQUIRE(program->window().currentPage() == app::page::kStep);
        return bench.step();
    }
};

}   // namespace

TEST_CASE("the sign-in page says that it is training and has its field focused", "[app]")
{
    Rig rig;
    rig.start();
    CHECK(QApplication::focusWidget() == rig.find<QLineEdit>("loginPassword"));
    CHECK(rig.find<QWidget>("trainingStrip")->isVisible());
    CHECK(
        rig.find<QLabel>("trainingPasswords")->text().contains(QStringLiteral("formazione-2026")));
    CHECK(QTest::qWaitFor(
        [&] { return rig.find<QLabel>("loginRules")->text().contains(QStringLiteral("versione")); },
        kLongMs));
}

TEST_CASE("a first start makes the training desk", "[app]")
{
    Rig rig(false);
    rig.start();
    CHECK(core::casework::deskExists(rig.desk()));
    CHECK(rig.find<QComboBox>("loginUser")->count() == 3);
}

TEST_CASE("without a desk and outside training nothing is made and the next step is said", "[app]")
{
    Rig rig(false);
    app::Options options = rig.options();
    options.training = false;
    rig.start(options);
    CHECK_FALSE(core::casework::deskExists(rig.desk()));
    CHECK(rig.find<QLabel>("loginTitle")->text().contains(QStringLiteral("--training")));
}

TEST_CASE("wrong passwords are refused in one sentence, then slowed by the clock", "[app]")
{
    Rig rig;
    rig.start();
    for (int i = 0; i < 3; ++i)
        CHECK_FALSE(rig.trySignIn(QStringLiteral("p.riva"), QStringLiteral("sbagliata")));
    CHECK_FALSE(rig.find<QWidget>("loginEnter")->isEnabled());
    rig.clock.advance(std::chrono::minutes(6));
    REQUIRE(QTest::qWaitFor([&] { return rig.find<QWidget>("loginEnter")->isEnabled(); }, kLongMs));
    CHECK(rig.signIn());
}

TEST_CASE("a second program on the same desk is told so", "[app]")
{
    Rig rig;
    rig.start();
    app::Program second(rig.options(), rig.clock);
    core::ErrorCode code = core::ErrorCode::Io;
    bool over = false;
    QObject::connect(&second, &app::Program::notReady, &second, [&](const core::Error &error) {
        code = error.code;
        over = true;
    });
    second.start();
    REQUIRE(QTest::qWaitFor([&] { return over; }, kLongMs));
    CHECK(code == core::ErrorCode::Conflict);
}

TEST_CASE("rules with a misspelt key are refused with file, line and the likely word", "[app]")
{
    Rig rig;
    const QDir bundle(QDir(rig.folder.path()).filePath(QStringLiteral("regole")));
    for (const char *part : {"benefits", "questions"}) {
        const QDir from(QStringLiteral(SOURCE_DIR "/resources/") + QLatin1String(part));
        REQUIRE(bundle.mkpath(QLatin1String(part)));
        for (const QString &name : from.entryList({QStringLiteral("*.yaml")})) {
            QByteArray text = tests::readFile(from.filePath(name));
            if (name == QStringLiteral("naspi.yaml"))
                text.replace("\nevent: data_cessazione", "\nevent: data_cesazione");
            tests::writeFile(bundle.filePath(QLatin1String(part) + QLatin1Char('/') + name), text);
        }
    }
    app::Options options = rig.options();
    options.bundleFolder = bundle.path();
    rig.start(options);
    const auto said = [&] { return rig.find<QLabel>("loginTitle")->text(); };
    CHECK(QTest::qWaitFor([&] { return said().contains(QStringLiteral("naspi.yaml:")); }, kLongMs));
    CHECK(said().contains(QStringLiteral("data_cessazione")));
}

TEST_CASE("F12 hides everything and unlocking returns to the same field with what was typed",
          "[app]")
{
    Rig rig;
    rig.start();
    REQUIRE(rig.signIn());
    ui::StepPage &step = rig.openApplication();
    const QString question = step.currentKey();
    auto *field = rig.program->window().findChild<QLineEdit *>(question);
    REQUIRE(field);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("25/9/"));
    rig.lock();
    CHECK_FALSE(step.isVisible());
    // The characters that are no answer yet are on the disk, sealed.
    CHECK(rig.program->workbench()->model().current().unfinishedText == QStringLiteral("25/9/"));
    REQUIRE(rig.signIn());
    CHECK(step.currentKey() == question);
    field = rig.program->window().findChild<QLineEdit *>(question);
    CHECK(field->text() == QStringLiteral("25/9/"));
    CHECK(QApplication::focusWidget() == field);
}

TEST_CASE("nothing of the desk makes a window of its own", "[app]")
{
    Rig rig;
    rig.start();
    REQUIRE(rig.signIn());
    rig.openApplication();
    int windows = 0;
    for (const QWidget *widget : QApplication::topLevelWidgets())
        windows += widget->isVisible() ? 1 : 0;
    CHECK(windows == 1);
    CHECK(rig.program->window().isActiveWindow());
}

TEST_CASE("started with text at 200 % the first question shows whole words", "[app]")
{
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 200);
    {
        Rig rig;
        rig.start();
        REQUIRE(rig.signIn());
        rig.openApplication();
        const auto clipped = [&] { return tests::clippedTexts(&rig.program->window()); };
        // Layouts settle in the next turns of the event loop.
        (void)QTest::qWaitFor([&] { return clipped().isEmpty(); }, 3000);
        CHECK(clipped().join(QStringLiteral("; ")) == QString());
        // Narrow: the answers that give nothing stand in the bar, out of the question's way.
        CHECK_FALSE(rig.find<QWidget>("answerUnknown")->isVisible());
    }
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
}
