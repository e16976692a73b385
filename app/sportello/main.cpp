#include "app/sportello/options.h"
#include "app/sportello/premises.h"
#include "app/sportello/program.h"
#include "app/sportello/ready_line.h"
#include "core/base/clock.h"
#include "core/security/secure_buffer.h"
#include "ui/language/desk_language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <optional>

namespace {

/// The demonstration is behind the sign-in like everything else.
int playDemo(const app::Options &options)
{
    const auto premises = app::premises();
    if (premises)
        return (*premises)->playDemo(options);
    std::fprintf(stderr, "%s\n", qUtf8Printable(premises.error().detail));
    return 2;
}

}   // namespace

int main(int argc, char **argv)
{
    const auto guard = core::security::prepareProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sportello"));
    QApplication::setApplicationVersion(QStringLiteral(SPORTELLO_VERSION));
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
    QTranslator qtItalian;
    if (qtItalian.load(QStringLiteral("qtbase_it"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtItalian);
    const app::Options options = app::readOptions(application);
    if (!ui::useDeskLanguage(application, options.language))
        qWarning("no windows in the language %s: they stay Italian",
                 qUtf8Printable(options.language));
    if (!guard.memoryLocked)
        qWarning("keys could not be locked in memory: they may reach swap");
    // Program::start() finishes it.
    ui::theme::prepareTheme(application,
                            options.dark ? ui::theme::Mode::Dark : ui::theme::Mode::Light,
                            options.scalePercent);
    ui::widgets::FocusRing::install(application);

    if (!options.demoFolder.isEmpty() || !options.recoverFolder.isEmpty())
        return playDemo(options);
    const core::SystemClock clock;
    app::Program program(options, clock);
    program.start();
    std::optional<app::ReadyLine> readyLine;
    if (options.tellReady)
        readyLine.emplace(program);
    return QApplication::exec();
}
