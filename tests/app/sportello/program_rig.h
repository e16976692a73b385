#pragma once

#include "app/sportello/program.h"
#include "core/casework/desk_setup.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/vault_fixture.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

#include <memory>

namespace tests {

inline constexpr int kLongMs = 30000;

/// The program on a training desk made with cheap keys.
struct ProgramRig {
    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<app::Program> program;

    explicit ProgramRig(bool withDesk = true)
    {
        if (withDesk)
            REQUIRE(core::casework::createTrainingDesk(desk(), clock, kCheapKdf).has_value());
    }

    QString desk() const { return QDir(folder.path()).filePath(QStringLiteral("banco")); }

    app::Options options() const
    {
        app::Options options;
        options.folder = desk();
        options.training = true;
        return options;
    }

    void start() { start(options()); }
    void start(const app::Options &options)
    {
        program = std::make_unique<app::Program>(options, clock);
        bool over = false;
        QObject::connect(program.get(), &app::Program::ready, program.get(), [&] { over = true; });
        QObject::connect(program.get(), &app::Program::notReady, program.get(),
                         [&] { over = true; });
        program->start();
        REQUIRE(QTest::qWaitFor([&] { return over; }, kLongMs));
    }

    template <class T>
    T *find(const char *name)
    {
        return program->window().findChild<T *>(QString::fromLatin1(name));
    }

    bool trySignIn(const QString &login, const QString &password)
    {
        bool over = false;
        bool entered = false;
        const auto yes = QObject::connect(program.get(), &app::Program::signedIn, program.get(),
                                          [&] { over = entered = true; });
        const auto no = QObject::connect(program.get(), &app::Program::signInRefused, program.get(),
                                         [&] { over = true; });
        auto *users = find<QComboBox>("loginUser");
        users->setCurrentIndex(users->findData(login));
        auto *field = find<QLineEdit>("loginPassword");
        field->setFocus();
        QTest::keyClicks(field, password);
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(QTest::qWaitFor([&] { return over; }, kLongMs));
        QObject::disconnect(yes);
        QObject::disconnect(no);
        return entered;
    }

    bool signIn() { return trySignIn(QStringLiteral("p.riva"), QStringLiteral("formazione-2026")); }
};

}   // namespace tests
