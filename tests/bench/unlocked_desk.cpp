// The product's own windows up to the home page with somebody signed in, so that its memory can be
// weighed there: sportello-bench-desk FOLDER says `unlocked` and stays.

#include "app/sportello/program.h"
#include "core/base/clock.h"
#include "core/casework/training_data.h"
#include "core/security/secure_buffer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2)
        return 1;
    core::security::prepareProcess();
    QApplication application(argc, argv);
    ui::theme::applyTheme(application, ui::theme::Mode::Light);
    ui::widgets::FocusRing::install(application);
    const auto operators = core::casework::trainingOperators();
    if (!operators || operators->isEmpty())
        return 1;
    app::Options options;
    options.folder = QString::fromLocal8Bit(argv[1]);
    const core::SystemClock clock;
    app::Program program(options, clock);
    QObject::connect(&program, &app::Program::ready, &program, [&] {
        program.signIn(operators->first().who.login, operators->first().password);
    });
    QObject::connect(
        &program, &app::Program::signedIn, &program,
        [] {
            std::puts("unlocked");
            std::fflush(stdout);
        },
        Qt::QueuedConnection);
    program.start();
    return QApplication::exec();
}
