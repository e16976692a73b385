#include "app/sportello/demo/aftermath.h"
#include "app/sportello/demo/play.h"
#include "app/sportello/options.h"
#include "app/sportello/program.h"
#include "app/sportello/ready_line.h"
#include "core/base/clock.h"
#include "core/base/durable_file.h"
#include "core/security/secure_buffer.h"
#include "ui/language/desk_language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <optional>

namespace {

constexpr int kLaterSeconds = 3600;

/// A desk that was played with already is thrown away; one that somebody else made is not.
bool startFresh(const QString &folder)
{
    const QString mark = QDir(folder).filePath(QStringLiteral("dimostrazione"));
    if (QFile::exists(mark))
        QDir(folder).removeRecursively();
    const auto made = core::privateFolder(folder);
    return made && core::writeDurably(mark, "made by sportello --demo\n").has_value();
}

/// A day through the real windows, or what is left of it after a kill. Its desk lives below the
/// output folder.
int playDemo(app::Options options)
{
    const bool recovering = !options.recoverFolder.isEmpty();
    const auto story = app::demo::readStory();
    const QDir out(recovering ? options.recoverFolder : options.demoFolder);
    if (!story || !out.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "La dimostrazione non può cominciare: %s\n",
                     story ? qUtf8Printable(out.path()) : qUtf8Printable(story.error().detail));
        return 2;
    }
    options.folder = out.filePath(QStringLiteral("banco"));
    if (!recovering && !startFresh(options.folder))
        return 2;
    // Time goes on after a kill: the second start is later in the same day.
    const app::demo::StoryClock clock(recovering ? story->starts.addSecs(kLaterSeconds)
                                                 : story->starts);
    app::Program program(options, clock);
    program.start();
    return recovering ? app::demo::Aftermath(program, *story, out).run()
                      : app::demo::Play(program, *story, out).run();
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
    ui::theme::applyTheme(application,
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
