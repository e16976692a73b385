#include "app/sportello/demo/day.h"

#include "app/sportello/demo/aftermath.h"
#include "app/sportello/demo/play.h"
#include "app/sportello/program.h"
#include "core/base/durable_file.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace app::demo {

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

}   // namespace

int playDay(app::Options options)
{
    const bool recovering = !options.recoverFolder.isEmpty();
    const auto story = readStory();
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
    const StoryClock clock(recovering ? story->starts.addSecs(kLaterSeconds) : story->starts);
    Program program(options, clock);
    program.start();
    return recovering ? Aftermath(program, *story, out).run() : Play(program, *story, out).run();
}

}   // namespace app::demo
