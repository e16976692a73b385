#include "app/sportello/premises.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace app {

using namespace core;

namespace {

/// Beside the program where it was built, else where it is installed. Nowhere else: whoever can
/// write there can change the program as well.
constexpr const char *kFolders[] = {SPORTELLO_MODULE_FOLDERS};

Result<const Premises *> load()
{
    const QDir here(QCoreApplication::applicationDirPath());
    QString fault;
    for (const char *folder : kFolders) {
        const QDir there(here.filePath(QLatin1String(folder)));
        QLibrary module(there.absoluteFilePath(QStringLiteral("libsportello-desk.so")));
        using Entry = const Premises *(*)();
        if (const auto entry = reinterpret_cast<Entry>(module.resolve("sportelloPremises")))
            return entry();
        fault += module.errorString() + QLatin1Char('\n');
    }
    return fail(ErrorCode::Io, fault.trimmed());
}

}   // namespace

Result<const Premises *> premises()
{
    static const Result<const Premises *> loaded = load();
    return loaded;
}

}   // namespace app
