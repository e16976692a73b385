#include "app/sportello/demo/play.h"
#include "app/sportello/options.h"
#include "app/sportello/program.h"
#include "core/base/clock.h"
#include "core/security/secure_buffer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace {

/// A day through the real windows; its desk lives below the output folder and starts empty.
int playDemo(app::Options options)
{
    const auto story = app::demo::readStory();
    QDir out(options.demoFolder);
    if (!story || !out.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "La dimostrazione non può cominciare: %s\n",
                     story ? qUtf8Printable(options.demoFolder)
                           : qUtf8Printable(story.error().detail));
        return 2;
    }
    options.folder = out.filePath(QStringLiteral("banco"));
    const app::demo::StoryClock clock(story->starts);
    app::Program program(options, clock);
    program.start();
    return app::demo::Play(program, *story, out).run();
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
    if (!guard.memoryLocked)
        qWarning("keys could not be locked in memory: they may reach swap");
    ui::theme::applyTheme(application,
                          options.dark ? ui::theme::Mode::Dark : ui::theme::Mode::Light,
                          options.scalePercent);
    ui::widgets::FocusRing::install(application);

    if (!options.demoFolder.isEmpty())
        return playDemo(options);
    const core::SystemClock clock;
    app::Program program(options, clock);
    program.start();
    return QApplication::exec();
}
